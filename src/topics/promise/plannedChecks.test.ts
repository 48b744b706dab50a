import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysAfter } from '../days.ts'
import { plannedChecks } from './plannedChecks.ts'

const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const

test('a weekly promise is looked back at each week, and for the last time on its day', () => {
  const plan = { start: '2026-12-01', before: '2026-12-18', rhythm: 'weekly' } as const
  expect(plannedChecks(plan, [...WEEK])).toEqual(['2026-12-08', '2026-12-15', '2026-12-18'])
})

test('a promise for a few days is looked back at once', () => {
  const plan = { start: '2026-12-01', before: '2026-12-03', rhythm: 'monthly' } as const
  expect(plannedChecks(plan, [...WEEK])).toEqual(['2026-12-03'])
})

test('a month later than the 31st is the last day of a shorter month', () => {
  const plan = { start: '2027-01-31', before: '2027-04-15', rhythm: 'monthly' } as const
  expect(plannedChecks(plan, [...WEEK])).toEqual(['2027-03-01', '2027-03-31', '2027-04-15'])
})

test('a Saturday and a Sunday give way to Monday, once', () => {
  const plan = { start: '2026-12-05', before: '2026-12-13', rhythm: 'weekly' } as const
  expect(plannedChecks(plan, [...WEEK])).toEqual(['2026-12-14'])
})

test('the days are in order, on working days, each once, and the last is the day itself or the next worked one', () => {
  const days = fc.integer({ min: 0, max: 3000 }).map(nth => daysAfter('2026-01-01', nth))
  const rhythms = fc.constantFrom('weekly' as const, 'twoWeekly' as const, 'monthly' as const)
  const worked = fc.subarray(['monday', 'wednesday', 'sunday'] as const, { minLength: 1 })
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 366 }), rhythms, worked, (start, length, rhythm, names) => {
      const before = daysAfter(start, length)
      const planned = plannedChecks({ start, before, rhythm }, [...names])
      expect(planned).toEqual([...new Set(planned)].sort())
      expect(planned.at(-1)).toSatisfy((day: string) => day >= before && day <= daysAfter(before, 6))
      for (const day of planned) expect(day > start).toBe(true)
    }),
  )
})
