import type { Temporal } from 'temporal-polyfill'
import { isHoliday } from './holidays.ts'
import { type Rhythm, type Stretch, WEEKDAYS } from './rhythm.ts'

/** A part of one day on the calendar, `until` at most `24:00`; `day` is the day on which the work began. */
export type Open = Stretch & { readonly day: string }

const stretchesOf = ({ hours }: Rhythm, day: Temporal.PlainDate): readonly Stretch[] =>
  hours[WEEKDAYS[day.dayOfWeek - 1] ?? 'monday'] ?? []

const crossesMidnight = ({ from, until }: Stretch): boolean => until <= from

const isSilent = ({ holidays, pause }: Rhythm, day: Temporal.PlainDate): boolean =>
  (pause !== null && day.toString() < pause.until) || isHoliday(day, holidays)

/** What is left on a day of work that began the day before. */
const fromDayBefore = (rhythm: Rhythm, day: Temporal.PlainDate): readonly Open[] => {
  const before = day.subtract({ days: 1 })
  return stretchesOf(rhythm, before)
    .filter(crossesMidnight)
    .map(({ until }) => ({ from: '00:00', until, day: before.toString() }))
}

const fromThisDay = (rhythm: Rhythm, day: Temporal.PlainDate): readonly Open[] =>
  stretchesOf(rhythm, day).map(stretch => ({
    from: stretch.from,
    until: crossesMidnight(stretch) ? '24:00' : stretch.until,
    day: day.toString(),
  }))

/**
 * The hours of a day on the calendar in which something may be sent. A holiday and a pause silence the day itself,
 * with the end of a night before it; work that began on a holiday goes on after it.
 */
export const openOn = (rhythm: Rhythm, day: Temporal.PlainDate): readonly Open[] => {
  const open = [...fromDayBefore(rhythm, day), ...fromThisDay(rhythm, day)]
  return open.length === 0 || isSilent(rhythm, day) ? [] : open
}

/** The one among these in which the clock on the wall stands. */
export const openAmong = (among: readonly Open[], local: Temporal.ZonedDateTime): Open | undefined => {
  const time = local.toPlainTime().toString().slice(0, 5)
  return among.find(({ from, until }) => from <= time && time < until)
}
