import type { Attempt, AttemptSettled, Became } from '../../ports/attempts.ts'
import type { Outcome } from '../../ports/messenger.ts'
import { LONGEST_HOLD } from '../../ports/pace.ts'

/** What becomes of an attempt and its prompt; `after`, in milliseconds, is when that is looked at again. */
export type Verdict = Pick<AttemptSettled, 'state' | 'why' | 'activity'> & {
  readonly prompt: Omit<Became, 'due'> & { readonly after: number | null }
  /** Nothing reaches its person; or somebody must see to it. */
  readonly also?: 'unreachable' | 'alarm'
  /** So many milliseconds nothing more goes to this tenant. */
  readonly holds?: number
}

/** `earlier` are the attempts of the same prompt before this one. `random` is from 0 to 1. */
export type Tried = {
  readonly outcome: Outcome
  readonly earlier: readonly Pick<Attempt, 'why'>[]
  readonly random: number
}

/** Why a prompt waits that could go, but for what is sent first, or for a place. */
export const WAITS = 'waits'

/** In milliseconds; nobody waits for a prompt. */
const PAUSES = [60_000, 300_000, 900_000, 3_600_000]

/** A try after which two operations at once were in the way comes back at most twice. */
const MOST_TWO_AT_ONCE = 2

/** What never left, by our own doing, says nothing of the way to Teams. */
const failures = ({ earlier }: Tried): number =>
  earlier.filter(({ why }) => why !== null && why !== WAITS).length

const times = ({ earlier }: Tried, why: string): number => earlier.filter(one => one.why === why).length

const pauseAfter = (failed: number, { random }: Tried): number =>
  Math.round((PAUSES[Math.min(failed, PAUSES.length - 1)] ?? 0) * (0.75 + random / 2))

/** Answers wait for it too: so a connection that was refused before, which says nothing of the tenant, makes it no longer. */
const holdAfter = (tried: Tried, why: string): number =>
  Math.min(LONGEST_HOLD, pauseAfter(times(tried, why), tried))

const failed = (why: string): Verdict => ({
  ...{ state: 'refused', why, activity: null, also: 'alarm' },
  prompt: { state: 'failed', after: null, why },
  // Until somebody saw to it that we have credentials, every prompt would fail.
  ...(why === 'credentials' && { holds: LONGEST_HOLD }),
})

const again = (why: string, after: number): Verdict => ({
  ...{ state: 'notSent', why, activity: null },
  prompt: { state: 'planned', after, why },
})

/** The first time Teams is believed; a prompt of which it asks the same again and again would never get on. */
const waitAfter = (tried: Tried, why: string, retryAfter: number | null): number => {
  if (retryAfter === null) return pauseAfter(failures(tried), tried)
  const before = times(tried, why)
  return before === 0 ? retryAfter : Math.max(retryAfter, pauseAfter(before - 1, tried))
}

const afterNotSent = (tried: Tried, why: string, retryAfter: number | null): Verdict => {
  if (why === 'twoAtOnce')
    return times(tried, why) < MOST_TWO_AT_ONCE
      ? again(why, (retryAfter ?? 0) + 1_000 + tried.random * 2_000)
      : failed(why)
  const planned = again(why, waitAfter(tried, why, retryAfter))
  return why === 'tooMany' ? { ...planned, holds: retryAfter ?? holdAfter(tried, why) } : planned
}

/** A prompt that is planned since its chat is gone has that opened anew first. */
const afterUnreachable = (tried: Tried, why: string): Verdict => {
  const ended = { state: 'unreachable', why, activity: null } as const
  if (why === 'gone' && times(tried, why) === 0)
    return { ...ended, prompt: { state: 'planned', after: 0, why } }
  return { ...ended, prompt: { state: 'suppressed', after: null, why }, also: 'unreachable' }
}

const nobodyKnows = (why: string): Verdict => ({
  ...{ state: 'unknown', why, activity: null },
  prompt: { state: 'unknown', after: null, why },
})

/** The table of outcomes of the promises, for what nobody asked for. Nothing is *sent* without the id that Teams gave. */
export const becomes = (tried: Tried): Verdict => {
  const { outcome } = tried
  switch (outcome.kind) {
    case 'sent':
      return outcome.activity === null
        ? nobodyKnows('noId')
        : {
            ...{ state: 'sent', why: null, activity: outcome.activity },
            prompt: { state: 'sent', after: null, why: null },
          }
    case 'unknown':
      return nobodyKnows(outcome.why)
    case 'notSent':
      return afterNotSent(tried, outcome.why, outcome.retryAfter)
    case 'unreachable':
      return afterUnreachable(tried, outcome.why)
    case 'refused':
      return failed(outcome.why)
  }
}
