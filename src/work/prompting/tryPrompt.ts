import type { Chat } from '../../people/person.ts'
import type { Outcome } from '../../ports/messenger.ts'
import { heedWait } from '../holds.ts'
import { unreachableBy } from '../noteUnreachable.ts'
import { becomes, type Verdict, WAITS } from './becomes.ts'
import { verdictOf } from './decide.ts'
import { after, type Looked, type Prompting, triesOf } from './prompting.ts'

/** A prompt that is on its way, with the row of its attempt on disk. */
export type OnItsWay = {
  readonly looked: Looked
  readonly attempt: string
  readonly leaseUntil: string
  readonly chat: Chat
  readonly activity: unknown
  /** When it may go, in milliseconds since 1970. */
  readonly slot: number
}

const heldIn = ({ delivering, clock }: Prompting, { attempt }: OnItsWay) => ({
  attempt,
  worker: delivering.worker,
  now: clock.now(),
})

const reasonOf = ({ also, prompt }: Verdict): string | null =>
  also === 'unreachable' && prompt.why !== null
    ? (unreachableBy(prompt.why, 'post') ?? prompt.why)
    : prompt.why

const settle = (prompting: Prompting, onItsWay: OnItsWay, verdict: Verdict): Promise<boolean> => {
  const { state, why, activity, prompt } = verdict
  const due = prompt.after === null ? null : after(prompting, prompt.after)
  return prompting.store.settleAttempt({
    ...{ ...heldIn(prompting, onItsWay), state, why, activity },
    prompt: { state: prompt.state, due, why: reasonOf(verdict) },
  })
}

const tell = ({ log }: Prompting, { attempt }: OnItsWay, { state, why, also }: Verdict): void => {
  const about = { object: 'attempt', id: attempt, result: state, why }
  if (also === 'alarm') log.error('a prompt failed', about)
  else if (state === 'unknown') log.warn('nobody knows whether a prompt arrived', about)
}

/** What an outcome tells beside what became of the prompt itself. */
const heed = async (prompting: Prompting, onItsWay: OnItsWay, verdict: Verdict, since: string) => {
  const { looked, chat } = onItsWay
  const { programme, id: person } = looked.person
  if (verdict.holds !== undefined)
    prompting.delivering.holds.holdTenant(chat.tenant, after(prompting, verdict.holds))
  const why = verdict.also === 'unreachable' && verdict.why ? unreachableBy(verdict.why, 'post') : undefined
  if (why)
    await prompting.store.markUnreachable({ programme, person, conversation: chat.conversation, why, since })
}

const writeDown = async (prompting: Prompting, onItsWay: OnItsWay, outcome: Outcome, since: string) => {
  const random = (prompting.random ?? Math.random)()
  const tries = outcome.kind === 'sent' ? [] : await triesOf(prompting, onItsWay.looked.prompt)
  const earlier = tries.filter(({ id }) => id !== onItsWay.attempt)
  const verdict = becomes({ outcome, earlier, random })
  tell(prompting, onItsWay, verdict)
  await heed(prompting, onItsWay, verdict, since)
  await settle(prompting, onItsWay, verdict)
}

/** It never left. What took it back said already what becomes of its prompt. */
const takeBack = (prompting: Prompting, onItsWay: OnItsWay): Promise<boolean> =>
  prompting.store.settleAttempt({
    ...{ ...heldIn(prompting, onItsWay), state: 'takenBack', why: null, activity: null, prompt: null },
  })

/** It does not leave after all, by nobody's fault: it is looked at anew. */
const leave = (prompting: Prompting, onItsWay: OnItsWay): Promise<boolean> =>
  settle(prompting, onItsWay, {
    ...{ state: 'notSent', why: WAITS, activity: null },
    prompt: { state: 'planned', after: A_MOMENT, why: WAITS },
  })

const A_MOMENT = 3_000

/**
 * All that can be otherwise by now, on a machine that slept or with a database that answers late: the lease, whether
 * Teams asked us to wait, the hours in which its person is written to, and which programme they are in. Nothing is waited for between this and the
 * request.
 */
const mayLeave = (prompting: Prompting, { looked, leaseUntil, chat }: OnItsWay): boolean => {
  const { delivering, clock } = prompting
  const now = clock.now()
  return (
    leaseUntil >= after({ clock }, delivering.margin) &&
    delivering.holds.onTenant(chat.tenant, now) === null &&
    verdictOf(prompting, { ...looked, now }).kind === 'go'
  )
}

/**
 * Tries a prompt, once, at its moment, when nothing took it back and it is ours still. Whatever happens is written down
 * by the table of outcomes; what cannot be written down is unknown when our lease is over.
 */
export const tryPrompt = async (prompting: Prompting, onItsWay: OnItsWay): Promise<void> => {
  const { store, delivering, messenger, watch, clock } = prompting
  const { looked, attempt, chat, activity, slot } = onItsWay
  if (!(await delivering.pace.until(chat.tenant, slot))) return void (await leave(prompting, onItsWay))
  if (!(await store.stands(heldIn(prompting, onItsWay)))) return void (await takeBack(prompting, onItsWay))
  if (!mayLeave(prompting, onItsWay)) return void (await leave(prompting, onItsWay))
  const since = clock.now()
  const about = { id: attempt, person: looked.person.id, trace: null }
  const outcome = await watch.send(about, () => messenger.post(chat, activity))
  // What is asked of the database now takes a while, or fails.
  heedWait({ holds: delivering.holds, clock }, chat.tenant, outcome)
  await writeDown(prompting, onItsWay, outcome, since)
}
