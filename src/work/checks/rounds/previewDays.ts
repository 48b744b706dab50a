import { Temporal } from 'temporal-polyfill'
import { nextInBudget } from '../../../people/budget.ts'
import { isHoliday } from '../../../people/holidays.ts'
import { nextMoment } from '../../../people/moment.ts'
import { rhythmOf, type UsualRhythm, WEEKDAYS } from '../../../people/rhythm.ts'
import { dayIn, daysAfter, startOfDay } from '../../../topics/days.ts'

/** The days of a round, `YYYY-MM-DD`, as is usual in its programme: nobody's own hours can be read from them. */
export type RoundDays = {
  /** The first day on which prompts can go. */
  readonly first: string
  /** The first day on which those can go whose budget was spent just before; null where there is no such day. */
  readonly last: string | null
  /** Days of work on which nothing goes. */
  readonly free: readonly string[]
}

type When = { readonly from: string; readonly until: string; readonly now: string }

const A_WEEK = { most: 1, days: 7 }
const MOST_FREE = 3

const laterOf = (one: string, other: string): string =>
  Temporal.Instant.compare(one, other) < 0 ? other : one

const daysOf = ({ from, until }: When): readonly string[] => {
  const length = Temporal.PlainDate.from(from).until(until).days
  return Array.from({ length: Math.max(0, length + 1) }, (_, nth) => daysAfter(from, nth))
}

const freeIn = (when: When, { days, holidays }: UsualRhythm): readonly string[] =>
  daysOf(when).filter(day => {
    const date = Temporal.PlainDate.from(day)
    return days.includes(WEEKDAYS[date.dayOfWeek - 1] ?? 'monday') && isHoliday(date, holidays)
  })

/** When a round's prompts go, given the usual hours, the holidays, and the budget of one a week. */
export const roundDays = (when: When, usual: UsualRhythm): RoundDays => {
  const rhythm = rhythmOf(usual, {})
  const { zone } = rhythm
  const first = nextMoment(rhythm, laterOf(when.now, startOfDay(when.from, zone)))
  const last = first && nextInBudget(rhythm, first, { budget: A_WEEK, prompts: [first] })
  return {
    first: first ? dayIn(first, zone) : when.from,
    last: last ? dayIn(last, zone) : null,
    free: freeIn(when, usual).slice(0, MOST_FREE),
  }
}
