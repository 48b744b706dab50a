import { Temporal } from 'temporal-polyfill'

/** The instant of a whole hour on a day in a zone. An hour that the clock skips is the one after it. */
export const instantOf = (day: string, hour: number, zone: string): string =>
  Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour }) })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 })

/** The day, `YYYY-MM-DD`, and the hour on which an instant falls in a zone. */
export const dayAndHour = (instant: string, zone: string): { day: string; hour: number } => {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return { day: local.toPlainDate().toString(), hour: local.hour }
}
