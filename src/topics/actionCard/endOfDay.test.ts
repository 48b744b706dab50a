import { expect, test } from 'vitest'
import { endOfDay } from './endOfDay.ts'

test.each([
  ['a day in winter', '2031-01-06', 'Europe/Amsterdam', '2031-01-06T23:00:00.000Z'],
  ['a day in summer', '2031-07-06', 'Europe/Amsterdam', '2031-07-06T22:00:00.000Z'],
  ['the day on which the clock goes back', '2031-10-26', 'Europe/Amsterdam', '2031-10-26T23:00:00.000Z'],
  ['the day on which it goes forward', '2031-03-30', 'Europe/Amsterdam', '2031-03-30T22:00:00.000Z'],
  ['a day before one that begins at one', '2031-03-29', 'Asia/Beirut', '2031-03-29T22:00:00.000Z'],
  ['the last day of a year', '2031-12-31', 'UTC', '2032-01-01T00:00:00.000Z'],
])('%s is over when the next one begins', (_, day, zone, instant) => {
  expect(endOfDay(day, zone)).toBe(instant)
})
