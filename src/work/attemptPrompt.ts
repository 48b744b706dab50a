import type { Unreachable } from '../people/person.ts'
import type { Outcome } from '../ports/messenger.ts'
import type { PromptSettled } from '../ports/prompting.ts'
import { fitsChat, type InHand, leaves, type Means } from './attempt.ts'
import { noteUnreachable, unreachableBy } from './noteUnreachable.ts'

/** What is waited with when Teams does not say how long, in milliseconds. */
const A_MINUTE = 60_000

const settle = (
  { store, worker, clock }: Means,
  { send }: InHand,
  became: Partial<PromptSettled> & Pick<PromptSettled, 'state'>,
): Promise<boolean> =>
  store.settlePrompt({
    ...{ due: null, why: null, activity: null, send: send.id, worker, at: clock.now() },
    ...became,
  })

/** The prompt is planned again: the hour, the person and their wishes are looked at anew before it is tried. */
export const planAgain = (means: Means, inHand: InHand, due: string, why: string): Promise<boolean> =>
  settle(means, inHand, { state: 'planned', due, why })

/** What keeps a card from going now; undefined when it may. */
const hindrance = async (means: Means, inHand: InHand): Promise<string | undefined> => {
  const { store, holds, clock, after, margin } = means
  if (inHand.leaseUntil < after(margin)) return clock.now()
  const held = holds.on(inHand, clock.now())
  if (held !== null) return held
  if (!(await store.isNext(inHand.send.id))) return clock.now()
  const { chat } = inHand.send
  return (await fitsChat(means, inHand.send)) ?? (await means.pace.answer(chat.tenant)) ?? undefined
}

const reasonOf = ({ send }: InHand, why: string): Unreachable | undefined =>
  unreachableBy(why, send.what.kind)

const writeDown = async (means: Means, inHand: InHand, outcome: Outcome, since: string): Promise<void> => {
  const { log, store, holds, after } = means
  const about = { object: 'send', id: inHand.send.id, result: outcome.kind }
  switch (outcome.kind) {
    case 'sent':
      return void (await settle(means, inHand, { state: 'sent', activity: outcome.activity }))
    case 'notSent': {
      const due = after(outcome.retryAfter ?? A_MINUTE)
      if (outcome.why === 'tooMany') holds.holdTenant(inHand.send.chat.tenant, due)
      return void (await planAgain(means, inHand, due, outcome.why))
    }
    case 'unknown':
      log.warn('nobody knows whether a prompt arrived', { ...about, why: outcome.why })
      return void (await settle(means, inHand, { state: 'unknown', why: outcome.why }))
    case 'unreachable':
      await noteUnreachable(store, inHand.send, { why: outcome.why, since })
      return void (await settle(means, inHand, {
        state: 'suppressed',
        why: reasonOf(inHand, outcome.why) ?? outcome.why,
      }))
    case 'refused':
      log.error('a prompt was refused', { ...about, why: outcome.why })
      return void (await settle(means, inHand, { state: 'suppressed', why: outcome.why }))
  }
}

/**
 * Tries the card of a prompt that a release before this one put in the outbox, once. What a process left that ended may
 * have gone: it is never tried again. What did not go, is planned again. Those behind it in its conversation need not
 * wait.
 */
export async function attemptPrompt(means: Means, inHand: InHand): Promise<null> {
  const { store, worker, watch, messenger, clock } = means
  const { id, person, chat, what, trace = null } = inHand.send
  if (inHand.attempts > 1) {
    await settle(means, inHand, { state: 'unknown', why: 'processEnded' })
    return null
  }
  const wait = await hindrance(means, inHand)
  if (wait !== undefined) await planAgain(means, inHand, wait, 'waits')
  else if (await store.isHeld({ send: id, worker })) {
    const since = clock.now()
    leaves(means, inHand.send)
    const outcome = await watch.send({ id, person, trace }, () => messenger.post(chat, what.activity))
    await writeDown(means, inHand, outcome, since)
  }
  return null
}
