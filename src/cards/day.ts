import { localeOf } from './say.ts'
import type { Language } from './wordFiles.ts'

/** Whether a text has the form of a stored day. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/**
 * A day (`YYYY-MM-DD`) as people write it: "vrijdag 4 december", with the year when it is not this one. What is no
 * day of the calendar is given back as it is.
 */
export const writeDay = (hearer: { language: Language; today: string }, day: string): string => {
  const moment = new Date(`${day}T12:00:00Z`)
  if (Number.isNaN(moment.getTime())) return day
  const year = day.slice(0, 4) === hearer.today.slice(0, 4) ? undefined : 'numeric'
  const options = { weekday: 'long', day: 'numeric', month: 'long', year, timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(localeOf(hearer.language), options).format(moment)
}
