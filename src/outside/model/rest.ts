import type { Clock } from '../../ports/clock.ts'

/** So many failures in a row are no accident. */
const MOST_FAILURES = 3
/** For how long a model that fails is left alone, in milliseconds. */
const REST = 300_000

/**
 * Whether a model is left alone. One that refuses is so at once, since asking again changes nothing; after a rest one
 * failure is enough for the next.
 */
export const openRest = ({ now }: Clock) => {
  let failures = 0
  let until = 0
  const time = () => Date.parse(now())
  return {
    isResting: (): boolean => time() < until,
    went: (): void => {
      failures = 0
    },
    failed: (forGood: boolean): void => {
      failures = Math.min(failures + (forGood ? MOST_FAILURES : 1), MOST_FAILURES)
      if (failures === MOST_FAILURES) until = time() + REST
    },
  }
}
