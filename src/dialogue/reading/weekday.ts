import { type Day, type DayFound, type DayReader, dayOfWeek, mondayOfWeek, nextWeekday } from './calendar.ts'
import { countSaid } from './counting.ts'
import { monthNames, weekdayNames, weekdays } from './dateWords.ts'

const names = new RegExp(`(?<!\\S)(?:${weekdayNames})(?!\\S)`, 'g')

/** `De laatste vrijdag van maart` is not the first Friday that comes. */
const ofMonth = new RegExp(`(?<!\\S)(?:maand|month|laatste|last|${monthNames})(?!\\S)`)

/** A weekday, of the week that is said with it, or the first that comes. `said` is plain. */
export const weekday: DayReader = (said, today) => {
  const days = [...new Set(said.match(names)?.map(name => weekdays.get(name)))]
  const [day] = days
  if (day === undefined) return undefined
  return days.length > 1 || ofMonth.test(said) ? 'none' : inWeekSaid(said, today, day)
}

const next = new RegExp(
  `(?<!\\S)(?:(?:volgende|next) (?:week|${weekdayNames})|komende week|coming week)(?!\\S)`,
)
const afterNext = /(?<!\S)week after next(?!\S)/
const thisWeek = /(?<!\S)(?:deze|this) week(?!\S)/
const numberedWeek = /(?<!\S)(?:week|wk) (\d{1,2})(?!\S)/
const later = new RegExp(
  `(?<!\\S)(?:(?:over|in) )?(\\d{1,2}|a|een|[a-z]{3,5}) (?:week|weken|weeks)(?: from| after| na)?(?!\\S)|(?:${weekdayNames}) week$`,
)

const inWeekSaid = (said: string, today: Day, day: number): DayFound => {
  if (afterNext.test(said)) return dayOfWeek(today, day, 2)
  if (next.test(said)) return dayOfWeek(today, day, 1)
  if (thisWeek.test(said)) return dayOfWeek(today, day, 0)
  const week = numberedWeek.exec(said)
  if (week) return mondayOfWeek(today, Number(week[1]))?.add({ days: day - 1 }) ?? 'none'
  return weeksLater(said, today, day)
}

/** `maandag over een week` and `a week from Monday` are one week after the first Monday that comes. */
const weeksLater = (said: string, today: Day, day: number): DayFound => {
  const found = later.exec(said)
  const count = found?.[1] ?? '1'
  const weeks = count === 'a' ? 1 : (countSaid(count) ?? Number(count))
  const others = found ? said.replace(found[0], ' ') : said
  if (/\d/.test(others) || (found && !Number.isInteger(weeks))) return 'none'
  return nextWeekday(today, day).add({ weeks: found ? weeks : 0 })
}
