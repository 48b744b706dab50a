import { Temporal } from 'temporal-polyfill'
import { firstMoment, nextMoment } from '../../people/moment.ts'
import { openOn } from '../../people/openHours.ts'
import type { Rhythm } from '../../people/rhythm.ts'
import type { ActionCard } from './actionCard.ts'

/** So many days of work before the last day somebody still has time to do something. */
const DAYS_BEFORE = 2

/** Sooner than this nobody has forgotten what they joined, in milliseconds. */
const SHORTEST = 24 * 3_600_000

/** Within so many days before it everybody has worked, or has time off until it. */
const FARTHEST = 60

const worksOn = (rhythm: Rhythm, day: Temporal.PlainDate): boolean =>
  openOn(rhythm, day).some(open => open.day === day.toString())

/** So many days of work of this person before a day; undefined for who does not work. */
const workdayBefore = (rhythm: Rhythm, until: string): string | undefined => {
  const last = Temporal.PlainDate.from(until)
  let left = DAYS_BEFORE
  for (let days = 1; days <= FARTHEST; days += 1) {
    const day = last.subtract({ days })
    if (worksOn(rhythm, day)) left -= 1
    if (left === 0) return day.toString()
  }
  return undefined
}

const instant = (ms: number): string => new Date(ms).toISOString()

/**
 * When somebody who joined a card is reminded of it: when two of their days of work before its last day are left, or
 * halfway where that is too soon. Null where it ends so soon after they joined that they need none, or never in their
 * hours. Instants are ISO 8601 in UTC.
 */
export const remindAt = (
  { until, endsAt }: Pick<ActionCard, 'until' | 'endsAt'>,
  joinedAt: string,
  rhythm: Rhythm,
): string | null => {
  const [joined, ends] = [Date.parse(joinedAt), Date.parse(endsAt)]
  const isInTime = (moment: string): boolean =>
    Date.parse(moment) >= joined + SHORTEST && Date.parse(moment) < ends
  const day = workdayBefore(rhythm, until)
  const before = day === undefined ? null : firstMoment(rhythm, joinedAt, day)
  if (before !== null && isInTime(before)) return before
  const halfway = nextMoment(rhythm, instant(joined + Math.max(0, ends - joined) / 2))
  return halfway !== null && isInTime(halfway) ? halfway : null
}
