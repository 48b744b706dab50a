import { Temporal } from 'temporal-polyfill'

export type Day = Temporal.PlainDate

/** `none`: this was meant as a date, and is none (31 February). Undefined: not said in a way that this reader knows. */
export type DayFound = Day | 'none' | undefined

export type DayReader = (said: string, today: Day) => DayFound

/** A day of the calendar; undefined where there is none. */
export const dayOf = (year: number, month: number, day: number): Day | undefined => {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999 || month < 1 || month > 12)
    return undefined
  return day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
    ? Temporal.PlainDate.from({ year, month, day })
    : undefined
}

/** The first time from today on that a day of a month comes; 29 February may take years, 31 February never comes. */
export const nextDayOf = (today: Day, month: number, day: number): Day | undefined =>
  Array.from({ length: 9 }, (_, ahead) => dayOf(today.year + ahead, month, day)).find(
    found => found && isFrom(found, today),
  )

export const isFrom = (day: Day, first: Day): boolean => Temporal.PlainDate.compare(day, first) >= 0

/** A day of the calendar week, 1 is Monday, that lies some weeks after this one. */
export const dayOfWeek = (today: Day, weekday: number, weeks: number): Day =>
  today.add({ days: weekday - today.dayOfWeek + 7 * weeks })

/** The first such weekday after today: who means today says so. */
export const nextWeekday = (today: Day, weekday: number): Day =>
  dayOfWeek(today, weekday, weekday > today.dayOfWeek ? 0 : 1)

/** Monday of a numbered week, in this year or the next one where it has gone by. */
export const mondayOfWeek = (today: Day, week: number): Day | undefined =>
  [0, 1]
    .map(ahead =>
      dayOfWeek(Temporal.PlainDate.from({ year: today.year + ahead, month: 1, day: 4 }), 1, week - 1),
    )
    .find(monday => monday.weekOfYear === week && isFrom(monday.add({ days: 6 }), today))
