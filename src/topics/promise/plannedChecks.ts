import { Temporal } from 'temporal-polyfill'
import { daysAfter, monthsAfter } from '../days.ts'
import type { Rhythm } from '../programme/programme.ts'
import type { CheckRhythm } from './promise.ts'

const step: Readonly<Record<CheckRhythm, (start: string, nth: number) => string>> = {
  weekly: (start, nth) => daysAfter(start, 7 * nth),
  twoWeekly: (start, nth) => daysAfter(start, 14 * nth),
  monthly: (start, nth) => monthsAfter(start, nth),
}

const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

const isWorked = (day: string, worked: Rhythm['days']): boolean => {
  const name = NAMES[Temporal.PlainDate.from(day).dayOfWeek - 1]
  return name !== undefined && worked.includes(name)
}

/** This day, or the first one after it on which people work. A programme always has such a day. */
const whenWorked = (day: string, worked: Rhythm['days']): string =>
  isWorked(day, worked) ? day : whenWorked(daysAfter(day, 1), worked)

export type Plan = { readonly start: string; readonly before: string; readonly rhythm: CheckRhythm }

/**
 * The days to look back at a promise that is made on `start`: each step of the rhythm, and for the last time on
 * `before`. A day on which nobody works gives way to the next one on which people do.
 */
export const plannedChecks = ({ start, before, rhythm }: Plan, worked: Rhythm['days']): readonly string[] => {
  const days: string[] = []
  for (let day = step[rhythm](start, 1); day < before; day = step[rhythm](start, days.length + 1))
    days.push(day)
  return [...new Set([...days, before].map(day => whenWorked(day, worked)))]
}
