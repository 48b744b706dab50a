import { expect, test } from 'vitest'
import { calendarIn } from './calendar.ts'

const calendar = calendarIn('Europe/Amsterdam')

test.each([
  ['2027-02-08', '2027-02-07T23:00:00.000Z'],
  ['2027-03-29', '2027-03-28T22:00:00.000Z'],
  ['2027-02-08', '2027-02-07T23:00:00.000Z'],
])('%s begins at %s, also when it is asked again', (day, at) => {
  expect(calendar.startOf(day)).toBe(at)
})

test('so many days after a day are counted on the calendar, each number apart', () => {
  const days = [14, 7, 14].map(many => calendar.daysAfter('2027-02-22', many))
  expect(days).toEqual(['2027-03-08', '2027-03-01', '2027-03-08'])
})
