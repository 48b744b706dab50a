import { localeOf } from './say.ts'
import type { Language } from './wordFiles.ts'

/** Whether a text has the form of a stored day. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

const formatOf = (language: Language, year?: 'numeric') => {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year, timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(localeOf(language), options)
}

const formatsOf = (language: Language) => ({
  thisYear: formatOf(language),
  anotherYear: formatOf(language, 'numeric'),
})

/** Made once: making one takes far longer than writing a day with it. */
const formats = { nl: formatsOf('nl'), en: formatsOf('en') }

/**
 * A day (`YYYY-MM-DD`) as people write it: "vrijdag 4 december", with the year when it is not this one. What is no
 * day of the calendar is given back as it is.
 */
export const writeDay = (hearer: { language: Language; today: string }, day: string): string => {
  const moment = new Date(`${day}T12:00:00Z`)
  if (Number.isNaN(moment.getTime())) return day
  const { thisYear, anotherYear } = formats[hearer.language]
  return (day.slice(0, 4) === hearer.today.slice(0, 4) ? thisYear : anotherYear).format(moment)
}
