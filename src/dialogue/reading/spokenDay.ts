import { GB } from 'chrono-node/en'
import { casual as dutch, type ParsedResult } from 'chrono-node/nl'
import { type Day, type DayFound, dayOf } from './calendar.ts'

type Language = 'nl' | 'en'

/** What chrono knows besides: `morgen`, `over drie weken`, `tomorrow`, `in ten days`. `said` is plain. */
export const spokenDay = (said: string, today: Day, language: Language): DayFound =>
  language === 'nl'
    ? (heardBy(dutch, said, today) ?? heardBy(GB, said, today))
    : (heardBy(GB, said, today) ?? heardBy(dutch, said, today))

/** Noon keeps the day the same in every zone that the machine may have. */
const heardBy = (parser: typeof dutch, said: string, today: Day): DayFound => {
  const noon = new Date(today.year, today.month - 1, today.day, 12)
  const heard = parser.parse(said, noon, { forwardDate: true }).filter(isOneDay)
  if (heard.length === 0) return undefined
  const others = heard.reduce((text, { text: part }) => text.replace(part, ' '), said)
  const [day, another] = [...new Set(heard.map(dayHeard))]
  return another !== undefined || day === undefined || /\d/.test(others) ? 'none' : toDay(day)
}

/** Chrono also answers `maart` or `this week` with some day in it: only a day that was said, or counted to, counts. */
const isOneDay = ({ start }: ParsedResult): boolean => start.isCertain('day')

const dayHeard = ({ start }: ParsedResult): string =>
  [start.get('year'), start.get('month'), start.get('day')].join(' ')

const toDay = (heard: string): DayFound => {
  const [year = 0, month = 0, day = 0] = heard.split(' ').map(Number)
  return dayOf(year, month, day) ?? 'none'
}
