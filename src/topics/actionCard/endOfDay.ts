import { daysAfter, startOfDay } from '../days.ts'

/** The instant at which a day (`YYYY-MM-DD`) is over in a zone: ISO 8601 in UTC with milliseconds, as the clock gives them. */
export const endOfDay = (day: string, zone: string): string => startOfDay(daysAfter(day, 1), zone)
