import { type Day, type DayFound, type DayReader, dayOf, nextDayOf } from './calendar.ts'
import { monthNames, months } from './dateWords.ts'

const separator = '\\s?[-/.]\\s?'
const iso = /(?<![\p{L}\p{N}])(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/u
const numeric = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<day>\\d{1,2})${separator}(?<month>\\d{1,2})(?:${separator}(?<year>\\d{4}|\\d{2}))?(?![\\p{L}\\p{N}])`,
  'u',
)
const end = '(?![\\p{L}\\p{N}])'
const year = `(?:,?\\s+'?(?<year>\\d{4}|\\d{2}))?${end}`
const dayMonth = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<day>\\d{1,2})(?:e|ste|de|st|nd|rd|th)?\\s+(?:van\\s+|of\\s+)?(?<month>${monthNames})\\.?${year}`,
  'u',
)
const monthDay = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<month>${monthNames})\\.?\\s+(?:the\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?${year}`,
  'u',
)
const dayOnly = new RegExp(`(?<![\\p{L}\\p{N}])(?<day>\\d{1,2})(?:e|ste|de|st|nd|rd|th)${end}`, 'u')

/** A day in figures or with the name of its month: always day before month where both are figures. `said` keeps its punctuation. */
export const exactDay: DayReader = (said, today) => {
  const found = [iso, dayMonth, monthDay, numeric, dayOnly]
    .map(form => form.exec(said))
    .find(form => form !== null)
  if (!found) return undefined
  const others = said.replace(found[0], ' ')
  return /\d/.test(others) ? 'none' : dayIn(found.groups ?? {}, today)
}

const dayIn = (parts: Readonly<Record<string, string | undefined>>, today: Day): DayFound => {
  const day = Number(parts.day)
  if (parts.month === undefined) return nextDayInMonth(today, day) ?? 'none'
  const month = months.get(parts.month) ?? Number(parts.month)
  const year = parts.year === undefined ? undefined : wholeYear(parts.year, today)
  return (year === undefined ? nextDayOf(today, month, day) : dayOf(year, month, day)) ?? 'none'
}

const wholeYear = (said: string, today: Day): number =>
  said.length === 2 ? today.year - (today.year % 100) + Number(said) : Number(said)

const nextDayInMonth = (today: Day, day: number): Day | undefined =>
  Array.from({ length: 12 }, (_, ahead) =>
    today.with({ day: 1 }).add({ months: ahead + (day < today.day ? 1 : 0) }),
  )
    .map(first => dayOf(first.year, first.month, day))
    .find(found => found !== undefined)
