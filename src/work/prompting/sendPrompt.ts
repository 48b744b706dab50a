import { toActivity } from '../../cards/activity.ts'
import { draw } from '../../cards/draw.ts'
import type { ClaimedPrompt } from '../../ports/attempts.ts'
import { readerFor } from '../compose.ts'
import { afterError, ERROR } from './afterError.ts'
import { WAITS } from './becomes.ts'
import { type Decided, decide, ended, look, verdictOf } from './decide.ts'
import { type Openings, openFirst } from './openFirst.ts'
import { after, type Change, type Looked, type Prompting, saveHeld } from './prompting.ts'
import { tryPrompt } from './tryPrompt.ts'

/** How often one is looked at anew when a turn of its person comes between. */
const MOST_TRIES = 20

/** In milliseconds. An answer that waits is tried again within a second or within an hour. */
const A_MINUTE = 60_000

/** What is worked with until a prompt is done with: the prompting, and the chats that are being opened. */
export type Sending = Prompting & { readonly openings: Openings }

type Saying = Extract<Decided, { kind: 'say' }>

/** The row of the attempt is on disk before the request leaves. Whether it needs another look. */
const send = async (sending: Sending, looked: Looked, say: Saying, slot: number): Promise<boolean> => {
  const { ids, delivering } = sending
  const attempt = ids.next()
  const leaseUntil = delivering.leaseUntil()
  const { person, loaded, now } = looked
  const activity = toActivity(draw(say.screen, readerFor(person, loaded, now)))
  const saved = await saveHeld(sending, looked, { ...say.change, attempt })
  if (saved !== 'saved') return true
  await tryPrompt(sending, { looked, attempt, leaseUntil, chat: say.chat, activity, slot })
  return false
}

const behindAnswer = (sending: Sending, looked: Looked): Change =>
  ended(looked, { kind: 'move', to: after(sending, A_MINUTE), why: WAITS })

/** What is to be said does not go before an answer that waits in the same chat: it is put off, without an attempt. */
const inItsTurn = async (sending: Sending, looked: Looked, say: Saying): Promise<Decided> => {
  const { tenant, conversation } = say.chat
  const waits = await sending.store.answersWait(tenant, conversation)
  return waits ? { kind: 'change', change: behindAnswer(sending, looked) } : say
}

/** Whether it needs another look, since a turn of the same person came between, or its chat is open now. */
const carryOut = async (sending: Sending, looked: Looked, slot: number): Promise<boolean> => {
  const decided = await decide(sending, looked)
  const found = decided?.kind === 'say' ? await inItsTurn(sending, looked, decided) : decided
  if (!found) return false
  if (found.kind === 'say') return send(sending, looked, found, slot)
  const change =
    found.kind === 'change' ? found.change : await openFirst(sending, sending.openings, looked, slot)
  const saved = await saveHeld(sending, looked, change)
  return saved !== 'saved' || change.prompts === undefined
}

const waiting = (looked: Looked, until: number): Change =>
  ended(looked, { kind: 'move', to: new Date(until).toISOString(), why: 'tooMany' })

/** All is looked at anew at the moment at which it can go, and nothing else is said in its chat meanwhile. */
const atItsMoment = async (sending: Sending, looked: Looked, slot: number): Promise<boolean> => {
  const { delivering } = sending
  let again = false
  const work = async () => {
    const now = await look(sending, looked.claimed)
    again = now !== undefined && (await carryOut(sending, now, slot))
  }
  const { chat } = looked.person
  if (chat === null) await work()
  else await delivering.alone(chat, work)
  return again
}

/** Whether it needs another look. What does not go in any case waits for no slot. */
const settle = async (sending: Sending, claimed: ClaimedPrompt): Promise<boolean> => {
  const looked = await look(sending, claimed)
  if (!looked) return false
  if (verdictOf(sending, looked).kind !== 'go') return carryOut(sending, looked, 0)
  const slot = await sending.delivering.pace.soon(looked.person.tenant)
  if (slot.kind === 'slot') return atItsMoment(sending, looked, slot.at)
  return (await saveHeld(sending, looked, waiting(looked, slot.until))) !== 'saved'
}

/** It is looked at again later and later, and in the end it failed. What was on its way already stays so. */
const putOff = async (sending: Sending, claimed: ClaimedPrompt): Promise<void> => {
  const looked = await look(sending, claimed)
  if (!looked) return
  const change = afterError(looked)
  const failed = change.prompts?.some(({ state }) => state === 'failed')
  if (failed) sending.log.error('a prompt failed', { object: 'prompt', kind: claimed.kind, why: ERROR })
  await saveHeld(sending, looked, change)
}

/** One that cannot be looked at holds nobody else up. Where that cannot even be written down, its lease is waited for. */
export const sendPrompt = async (sending: Sending, claimed: ClaimedPrompt): Promise<void> => {
  const failed = (error: unknown) =>
    sending.log.error('a prompt could not be looked at', { kind: claimed.kind }, error)
  try {
    let tries = 0
    while (tries < MOST_TRIES && (await settle(sending, claimed))) tries += 1
  } catch (error) {
    failed(error)
    await putOff(sending, claimed).catch(failed)
  }
}
