import { gregorianEaster } from 'date-easter'
import { Temporal } from 'temporal-polyfill'

/** `NL` for the Dutch public holidays, or the days themselves, `YYYY-MM-DD`. */
export type Holidays = 'NL' | readonly string[]

const fixed = ['01-01', '05-05', '12-25', '12-26']

/** In days from Easter Sunday: Good Friday, Easter and its Monday, Ascension, Pentecost and its Monday. */
const aroundEaster = [-2, 0, 1, 39, 49, 50]

const fromEaster = (day: Temporal.PlainDate): number =>
  Temporal.PlainDate.from(gregorianEaster(day.year)).until(day).days

/** King's Day is 27 April, and the day before where that is a Sunday. */
const isKingsDay = ({ month, day, dayOfWeek }: Temporal.PlainDate): boolean =>
  month === 4 && ((day === 27 && dayOfWeek !== 7) || (day === 26 && dayOfWeek === 6))

/**
 * Whether a day from 2014 on is a Dutch public holiday: one of article 3 of the *Algemene termijnenwet*, or the
 * Sunday of Easter or Pentecost.
 *
 * That law counts 5 May every year and treats Good Friday like the others, whereas collective agreements differ in
 * who is off on those two. Both are in: a silent day too many moves a prompt by a day, while a prompt on somebody's
 * day off is what was promised not to happen. An organisation that sees it otherwise lists its own days.
 */
const isDutch = (day: Temporal.PlainDate): boolean =>
  fixed.includes(day.toString().slice(5)) || isKingsDay(day) || aroundEaster.includes(fromEaster(day))

export const isHoliday = (day: Temporal.PlainDate, holidays: Holidays): boolean =>
  holidays === 'NL' ? isDutch(day) : holidays.includes(day.toString())
