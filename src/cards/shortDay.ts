import { localeOf } from './say.ts'
import type { Language } from './wordFiles.ts'

const formatOf = (language: Language) =>
  new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'short', timeZone: 'UTC' })

/** Made once: making one takes far longer than writing a day with it. */
const formats = { nl: formatOf('nl'), en: formatOf('en') }

/** A day (`YYYY-MM-DD`) where there is little room: "4 dec". What is no day of the calendar is given back as it is. */
export const shortDay = (language: Language, day: string): string => {
  const moment = new Date(`${day}T12:00:00Z`)
  return Number.isNaN(moment.getTime()) ? day : formats[language].format(moment)
}
