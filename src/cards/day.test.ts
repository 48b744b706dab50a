import { expect, test } from 'vitest'
import { writeDay } from './day.ts'

test('writeDay: writes the day of the week, and the year when it is another one', () => {
  const today = '2026-11-20'
  expect(writeDay({ language: 'nl', today }, '2026-12-04')).toBe('vrijdag 4 december')
  expect(writeDay({ language: 'nl', today }, '2027-01-04')).toBe('maandag 4 januari 2027')
  expect(writeDay({ language: 'en', today }, '2026-12-04')).toBe('Friday 4 December')
})

test('writeDay: gives back what is no day', () => {
  expect(writeDay({ language: 'nl', today: '2026-11-20' }, '2026-13-99')).toBe('2026-13-99')
})
