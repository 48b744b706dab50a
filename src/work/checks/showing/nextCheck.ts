import { isPast } from '../../../topics/promise/changePromise.ts'
import { comingDays, type Promised } from '../../../topics/promise/promise.ts'
import type { Scene } from '../../scene.ts'

type Known = Pick<Scene, 'today' | 'checking' | 'showing'>

/** Whether its owner is asked about it now, at the look back of that day; known where their asks were read. */
const isAskedOn = ({ checking, showing }: Known, { id }: Promised, day: string): boolean =>
  ((checking ?? showing)?.asks ?? []).some(
    ({ ask, lookBack }) =>
      ask.as === 'owner' && ask.promise === id && ask.status === 'asked' && lookBack.day === day,
  )

/**
 * The next day on which somebody looks back at a promise of theirs: not one that a round took the place of. Null where
 * there is none, as of a promise that is withdrawn or closed, or whose day has been.
 */
export const nextCheckOf = (known: Known, promise: Promised): string | null => {
  const { today } = known
  if (promise.status !== 'open' || isPast(promise, today)) return null
  const coming = comingDays(promise)
  const isNext = (day: string) => coming.includes(day) || isAskedOn(known, promise, day)
  return promise.checks.find(day => day >= today && isNext(day)) ?? null
}
