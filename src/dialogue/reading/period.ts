import {
  type Day,
  type DayFound,
  type DayReader,
  dayOf,
  dayOfWeek,
  isFrom,
  mondayOfWeek,
} from './calendar.ts'
import { monthNames, months } from './dateWords.ts'

/** The first day, a day in the middle and the last day that people mean by a week, a month or a year. */
type Period = { readonly begin: Day; readonly middle: Day; readonly end: Day }

const form = new RegExp(
  '(?<!\\S)(?:(?<begin>begin|start|beginning|early)|(?<middle>half|halverwege|midden|medio|mid|middle)|(?<end>eind|einde|end|late|voor het eind|voor het einde))?' +
    '(?: ?\\b(?:van|of|in|de|het|the))*' +
    '(?: ?\\b(?:(?<next>volgende|volgend|komende|komend|next|coming)|(?<this>deze|dit|this)))?' +
    `(?: |^)(?<what>week|maand|month|jaar|year|kwartaal|quarter|${monthNames})(?: (?<number>\\d{1,4}))?(?!\\S)`,
)
const monthAlone = new RegExp(
  `^(?:in |per |vanaf |from |de maand |in de maand )?(?:${monthNames})(?: \\d{4})?$`,
)

/**
 * A part of a week, month or year: `eind volgende week`, `half maart`, `end of the month`. A whole one is its
 * first day, this week or month its last. Weeks end on Friday, when the work does. `said` is plain.
 */
export const partOfPeriod: DayReader = (said, today) => {
  const found = form.exec(said)
  const groups = found?.groups
  if (!found || !groups) return undefined
  const placed = groups.begin ?? groups.middle ?? groups.end ?? groups.next ?? groups.this
  if (!placed && !monthAlone.test(said) && !(groups.what === 'week' && groups.number)) return undefined
  if (/\d/.test(said.replace(found[0], ' '))) return 'none'
  return dayIn(groups, today)
}

const dayIn = (groups: Readonly<Record<string, string | undefined>>, today: Day): DayFound => {
  const part = groups.middle ? 'middle' : groups.begin || (!groups.end && !groups.this) ? 'begin' : 'end'
  const period = periodSaid(groups, today, part)
  if (!period) return 'none'
  const late = groups.this && part === 'end' && !isFrom(period.end, today)
  return late ? today : period[part]
}

const periodSaid = (
  groups: Readonly<Record<string, string | undefined>>,
  today: Day,
  part: keyof Period,
): Period | undefined => {
  const { what = '', number } = groups
  const ahead = groups.next ? 1 : 0
  const month = months.get(what)
  if (month !== undefined) return monthNamed(today, month, number, part)
  if (what === 'week' && number !== undefined) return weekFrom(mondayOfWeek(today, Number(number)))
  if (number !== undefined) return undefined
  return onwards(today, what, ahead, groups.this === undefined ? part : undefined)
}

/** A part of this week, month or year that has gone by is meant of the next one, unless `this` was said. */
const onwards = (
  today: Day,
  what: string,
  ahead: number,
  part: keyof Period | undefined,
): Period | undefined => {
  const period = running(today, what, ahead)
  return part && period && !isFrom(period[part], today) ? running(today, what, ahead + 1) : period
}

const running = (today: Day, what: string, ahead: number): Period | undefined => {
  if (what === 'week') return weekFrom(dayOfWeek(today, 1, ahead))
  if (what === 'maand' || what === 'month') return monthFrom(today.with({ day: 1 }).add({ months: ahead }))
  return what === 'jaar' || what === 'year' ? yearOf(today.year + ahead) : undefined
}

const monthNamed = (
  today: Day,
  month: number,
  year: string | undefined,
  part: keyof Period,
): Period | undefined => {
  const years = year === undefined ? [today.year, today.year + 1] : [Number(year)]
  const periods = years.map(each => monthFrom(dayOf(each, month, 1)))
  return year === undefined ? periods.find(period => period && isFrom(period[part], today)) : periods[0]
}

const weekFrom = (monday: Day | undefined): Period | undefined =>
  monday && { begin: monday, middle: monday.add({ days: 2 }), end: monday.add({ days: 4 }) }

const monthFrom = (begin: Day | undefined): Period | undefined =>
  begin && { begin, middle: begin.with({ day: 15 }), end: begin.with({ day: begin.daysInMonth }) }

const yearOf = (year: number): Period | undefined => {
  const [begin, middle, end] = [dayOf(year, 1, 1), dayOf(year, 7, 1), dayOf(year, 12, 31)]
  return begin && middle && end && { begin, middle, end }
}
