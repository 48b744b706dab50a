import type { Rhythm } from '../programme/programme.ts'
import { isPast } from '../promise/changePromise.ts'
import { plannedChecks } from '../promise/plannedChecks.ts'
import type { Promised } from '../promise/promise.ts'
import type { LookedBack } from './checkSelf.ts'
import type { PromiseWords } from './words.ts'

/** `today` is `YYYY-MM-DD` for the owner, `at` an instant, `worked` the days on which people of the programme work. */
type When = { readonly today: string; readonly at: string; readonly worked: Rhythm['days'] }

/** With another last day the days to look back are planned anew; those that have been stay as they were. */
const renewed = (promise: Promised, before: string, { today, worked }: When): Partial<Promised> => {
  const { rhythm, checks } = promise
  const planned = plannedChecks({ start: today, before, rhythm }, worked)
  return { before, checks: [...checks.filter(day => day <= today && !planned.includes(day)), ...planned] }
}

/**
 * Who chose to say a promise sharper, and left every word as it is, keeps it; with a new day, that is what changes. The
 * words are those that were asked about, and those that the promise has by now.
 */
export const asGiven = (outcome: LookedBack, words: readonly PromiseWords[]): LookedBack => {
  const { next, behaviour, noticed, before } = outcome
  const isSame = words.every(one => one.behaviour === behaviour && one.noticed === noticed)
  return next === 'sharpen' && isSame ? { ...outcome, next: before === null ? 'keep' : 'renew' } : outcome
}

/** The promise as its owner wants it after looking back at it; undefined where it stays as it is. */
export const changedPromise = (
  promise: Promised,
  { next, behaviour, noticed, before, because }: LookedBack,
  when: When,
): Promised | undefined => {
  if (next === 'keep') return undefined
  const words = next === 'sharpen' ? { behaviour, noticed } : {}
  return {
    ...promise,
    behaviour: words.behaviour ?? promise.behaviour,
    noticed: words.noticed ?? promise.noticed,
    ...(before !== null && renewed(promise, before, when)),
    ...(next === 'withdraw' && { status: 'withdrawn', withdrawnBecause: because }),
    changedAt: when.at,
  }
}

/** Whether what its owner wants brings a promise back whose day has been. */
export const comesBack = (promise: Promised, { before }: LookedBack, today: string): boolean =>
  before !== null && isPast(promise, today)
