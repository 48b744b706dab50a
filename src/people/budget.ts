import { Temporal } from 'temporal-polyfill'
import { nextMoment } from './moment.ts'
import type { Frequency, Rhythm } from './rhythm.ts'

/** At most so many prompts in any so many days on a row of somebody's calendar. */
export type Budget = { readonly most: number; readonly days: number }

/** At most so many a week go to somebody unasked: the first explanation promises it. */
export const MOST_A_WEEK = 1

/** The prompts that one budget counts, whatever they are about: instants at which they went or are planned. */
export type Spent = { readonly budget: Budget; readonly prompts: readonly string[] }

/** What a person's wish leaves of the programme's limit per seven days. It can only make it less. */
export const budgetFor = (frequency: Frequency, limit: number): Budget => {
  if (frequency === 'usual') return { most: limit, days: 7 }
  return { most: Math.min(1, limit), days: frequency === 'twoWeekly' ? 14 : 28 }
}

const dayLength = 86_400_000

/** Days are counted on the calendar, so that the same hour a week later is a week later in every season. */
const dayNumber = (instant: string, zone: string): number => {
  const { year, month, day } = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return Date.UTC(year, month - 1, day) / dayLength
}

/**
 * Whether one more prompt fits at `instant`, looking back at what went and ahead at what is planned. Days that are
 * too full already, since the limit was higher before, do not matter to a day that is clear of them.
 */
export const fitsBudget = (instant: string, { budget, prompts }: Spent, zone: string): boolean => {
  const today = dayNumber(instant, zone)
  const all = [...prompts.map(one => dayNumber(one, zone)), today].sort((a, b) => a - b)
  return !all.some((first, index) => {
    const last = all[index + budget.most]
    return last !== undefined && first <= today && today <= last && last - first < budget.days
  })
}

const startOfNextDay = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .add({ days: 1 })
    .toZonedDateTime(zone)
    .toInstant()
    .toString()

/** Behind the last prompt and its days everything fits, so nobody has to look further than that. */
const farthest = 400

/**
 * The first moment from `after` on that lies within somebody's hours and their budget; null where there is none
 * within 400 days of work.
 */
export function nextInBudget(rhythm: Rhythm, after: string, spent: Spent): string | null {
  if (spent.budget.most < 1) return null
  const fits = (instant: string) => fitsBudget(instant, spent, rhythm.zone)
  let from = after
  for (let tried = 0; tried < farthest; tried += 1) {
    // To search for a moment costs most, and a day that is too full has none that fits.
    if (fits(from)) {
      const moment = nextMoment(rhythm, from)
      if (moment === null || fits(moment)) return moment
      from = moment
    }
    from = startOfNextDay(from, rhythm.zone)
  }
  return null
}
