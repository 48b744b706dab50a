import { Temporal } from 'temporal-polyfill'
import { type Open, openAmong, openOn } from './openHours.ts'
import type { Rhythm } from './rhythm.ts'

/** What the search looks through after today, or after the pause. In two years every weekday has its turn. */
const daysAhead = 731

const localAt = ({ zone }: Rhythm, instant: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone)

const openAt = (rhythm: Rhythm, local: Temporal.ZonedDateTime): Open | undefined =>
  openAmong(openOn(rhythm, local.toPlainDate()), local)

/**
 * Whether somebody may be sent something at this instant (ISO 8601, UTC). The clock on their wall decides: an hour
 * that comes twice counts twice, and one that is skipped never comes.
 */
export const mayPrompt = (rhythm: Rhythm, instant: string): boolean =>
  !rhythm.stopped && openAt(rhythm, localAt(rhythm, instant)) !== undefined

/** The day, `YYYY-MM-DD`, to which an instant belongs: at night that is the day on which the shift began. */
export const workday = (rhythm: Rhythm, instant: string): string => {
  const local = localAt(rhythm, instant)
  return openAt(rhythm, local)?.day ?? local.toPlainDate().toString()
}

/** Where a day begins, and where its clock is changed: the instants at which the clock jumps into an hour. */
const jumpsOn = (day: Temporal.PlainDate, zone: string): readonly Temporal.ZonedDateTime[] => {
  const start = day.toZonedDateTime(zone)
  const end = day.add({ days: 1 }).toZonedDateTime(zone)
  const change = start.offset === end.offset ? null : start.getTimeZoneTransition('next')
  return change ? [start, change] : [start]
}

/** The instants at which the clock shows a time: usually one twice over; near a change perhaps another time. */
const showing = (day: Temporal.PlainDate, time: string, zone: string): readonly Temporal.ZonedDateTime[] => {
  const local = day.toPlainDateTime(time)
  return (['earlier', 'later'] as const).map(disambiguation =>
    local.toZonedDateTime(zone, { disambiguation }),
  )
}

/**
 * The first instant of a day, not before `from`, at which the clock stands in one of these hours. It can only be
 * where the hours begin, where the clock jumps into them, or at `from` itself, so those are tried.
 */
function firstOf(among: readonly Open[], day: Temporal.PlainDate, from: Temporal.ZonedDateTime) {
  const starts = among.flatMap(open => showing(day, open.from, from.timeZoneId))
  return [from, ...jumpsOn(day, from.timeZoneId), ...starts]
    .filter(one => Temporal.ZonedDateTime.compare(one, from) >= 0)
    .filter(one => one.toPlainDate().equals(day) && openAmong(among, one))
    .sort(Temporal.ZonedDateTime.compare)[0]
}

const laterDay = (day: Temporal.PlainDate, other: string | undefined): Temporal.PlainDate =>
  other !== undefined && other > day.toString() ? Temporal.PlainDate.from(other) : day

/**
 * The first moment from `after` on in work that began on `since` (`YYYY-MM-DD`) or later. Null for somebody who
 * stopped, and where the hours leave no moment in two years.
 */
export function firstMoment(rhythm: Rhythm, after: string, since = ''): string | null {
  if (rhythm.stopped) return null
  const from = localAt(rhythm, after).round({ smallestUnit: 'millisecond', roundingMode: 'ceil' })
  const start = laterDay(laterDay(from.toPlainDate(), rhythm.pause?.until), since)
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const day = start.add({ days: ahead })
    const among = openOn(rhythm, day).filter(open => open.day >= since)
    const first = among.length ? firstOf(among, day, from) : undefined
    if (first) return first.toInstant().toString({ fractionalSecondDigits: 3 })
  }
  return null
}

/**
 * The first moment from `after` on at which somebody may be sent something: an instant in UTC with milliseconds, as
 * the clock gives them. Null for somebody who stopped, and where the hours leave no moment in two years.
 */
export const nextMoment = (rhythm: Rhythm, after: string): string | null => firstMoment(rhythm, after)
