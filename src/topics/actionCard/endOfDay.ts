import { Temporal } from 'temporal-polyfill'

/** The instant at which a day (`YYYY-MM-DD`) is over in a zone: ISO 8601 in UTC with milliseconds, as the clock gives them. */
export const endOfDay = (day: string, zone: string): string =>
  Temporal.PlainDate.from(day)
    .add({ days: 1 })
    .toZonedDateTime(zone)
    .toInstant()
    .toString({ fractionalSecondDigits: 3 })
