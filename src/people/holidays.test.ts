import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { isHoliday } from './holidays.ts'

const dutchHolidays = (year: number): readonly string[] => {
  const first = new Temporal.PlainDate(year, 1, 1)
  return Array.from({ length: first.daysInYear }, (_, days) => first.add({ days }))
    .filter(day => isHoliday(day, 'NL'))
    .map(String)
}

test.each([
  [2024, '01-01 03-29 03-31 04-01 04-27 05-05 05-09 05-19 05-20 12-25 12-26'],
  [2025, '01-01 04-18 04-20 04-21 04-26 05-05 05-29 06-08 06-09 12-25 12-26'],
  [2026, '01-01 04-03 04-05 04-06 04-27 05-05 05-14 05-24 05-25 12-25 12-26'],
  [2027, '01-01 03-26 03-28 03-29 04-27 05-05 05-06 05-16 05-17 12-25 12-26'],
])('the public holidays of %i', (year, days) => {
  expect(dutchHolidays(year)).toEqual(days.split(' ').map(day => `${year}-${day}`))
})

test.each([
  [2014, '2014-04-26'],
  [2031, '2031-04-26'],
  [2036, '2036-04-26'],
])('in %i the king gives way to a Sunday', (year, day) => {
  expect(dutchHolidays(year)).toContain(day)
  expect(dutchHolidays(year)).not.toContain(`${year}-04-27`)
})

test('the movable days stay on their weekdays', () => {
  const weekdayOf = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek
  const isFixed = (day: string): boolean => /-(01-01|04-2[67]|05-05|12-25|12-26)$/.test(day)
  fc.assert(
    fc.property(fc.integer({ min: 2014, max: 2400 }), year => {
      const movable = dutchHolidays(year).filter(day => !isFixed(day))
      const expected = new Set([5, 7, 1, 4])
      expect(movable.filter(day => !expected.has(weekdayOf(day)))).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test("a list of the programme's own takes the place of the Dutch days", () => {
  const easterMonday = Temporal.PlainDate.from('2027-03-29')
  expect(isHoliday(easterMonday, 'NL')).toBe(true)
  expect(isHoliday(easterMonday, ['2027-07-01'])).toBe(false)
  expect(isHoliday(Temporal.PlainDate.from('2027-07-01'), ['2027-07-01'])).toBe(true)
})
