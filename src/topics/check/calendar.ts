import { daysAfter, startOfDay } from '../days.ts'

/** Days in one zone. What was worked out is remembered: hundreds of thousands of look backs ask for the same few days. */
export type Calendar = {
  /** The instant at which a day begins. */
  readonly startOf: (day: string) => string
  readonly daysAfter: (day: string, days: number) => string
}

const remembering = (work: (day: string) => string): ((day: string) => string) => {
  const known = new Map<string, string>()
  return day => {
    const found = known.get(day) ?? work(day)
    known.set(day, found)
    return found
  }
}

export const calendarIn = (zone: string): Calendar => {
  const after = new Map<number, (day: string) => string>()
  return {
    startOf: remembering(day => startOfDay(day, zone)),
    daysAfter: (day, days) => {
      const found = after.get(days) ?? remembering(one => daysAfter(one, days))
      after.set(days, found)
      return found(day)
    },
  }
}
