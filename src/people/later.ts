import { Temporal } from 'temporal-polyfill'
import { firstMoment, nextMoment, workday } from './moment.ts'
import type { Rhythm } from './rhythm.ts'

export const LATER = ['today', 'tomorrow', 'nextWeek'] as const

/** What somebody can say to a prompt that comes at a bad time. */
export type Later = (typeof LATER)[number]

/** Sooner than this is not later. */
const shortest = { hours: 2 }

const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

const mondayAfter = (day: Temporal.PlainDate): string => day.add({ days: 8 - day.dayOfWeek }).toString()

/** At least two hours on, in the same day of work or the same night; null when too little of it is left. */
const laterToday = (rhythm: Rhythm, at: string): string | null => {
  const moment = nextMoment(rhythm, Temporal.Instant.from(at).add(shortest).toString())
  return moment !== null && workday(rhythm, moment) === workday(rhythm, at) ? moment : null
}

/** The start of the next day of work, which for a night worker is the next shift. */
const tomorrow = (rhythm: Rhythm, at: string): string | null =>
  firstMoment(rhythm, at, dayAfter(workday(rhythm, at)))

/** The first work from the next Monday on. */
const nextWeek = (rhythm: Rhythm, at: string): string | null =>
  firstMoment(
    rhythm,
    at,
    mondayAfter(Temporal.Instant.from(at).toZonedDateTimeISO(rhythm.zone).toPlainDate()),
  )

const moments = { today: laterToday, tomorrow, nextWeek }

/**
 * When a prompt that was put off at `instant` comes back: always a moment at which it may. Null where that choice
 * has none, so that it is not offered. It was asked for, so it takes nothing from the budget.
 */
export const later = (rhythm: Rhythm, instant: string, choice: Later): string | null =>
  moments[choice](rhythm, instant)
