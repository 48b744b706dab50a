import { Temporal } from 'temporal-polyfill'
import { type Holidays, isHoliday } from '../people/holidays.ts'

const FARTHEST = 400

/** The first holiday from a day on, that day included, `YYYY-MM-DD`; null where there is none within 400 days. */
export const nextHoliday = (today: string, holidays: Holidays): string | null => {
  const start = Temporal.PlainDate.from(today)
  for (let days = 0; days < FARTHEST; days += 1) {
    const day = start.add({ days })
    if (isHoliday(day, holidays)) return day.toString()
  }
  return null
}
