import { daysAfter, monthsAfter } from '../days.ts'
import type { CheckRhythm } from './promise.ts'

const step: Readonly<Record<CheckRhythm, (start: string, nth: number) => string>> = {
  weekly: (start, nth) => daysAfter(start, 7 * nth),
  twoWeekly: (start, nth) => daysAfter(start, 14 * nth),
  monthly: (start, nth) => monthsAfter(start, nth),
}

/** The days to look back at a promise made on `start`: each step of the rhythm, and at the latest on `before`. */
export const plannedChecks = (start: string, before: string, rhythm: CheckRhythm): readonly string[] => {
  const days: string[] = []
  for (let day = step[rhythm](start, 1); day < before; day = step[rhythm](start, days.length + 1))
    days.push(day)
  return [...days, before]
}
