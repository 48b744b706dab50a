import { expect, test } from 'vitest'
import type { UsualRhythm } from '../../../people/rhythm.ts'
import { roundDays } from './previewDays.ts'

const usual: UsualRhythm = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  ...{ from: '09:00', until: '17:00', zone: 'Europe/Amsterdam', holidays: 'NL' },
}

const days = (from: string, until: string, now = '2026-11-20T10:00:00.000Z') =>
  roundDays({ from, until, now }, usual)

test('the first go on the first day, and a week later those whose budget was spent', () => {
  expect(days('2026-11-30', '2026-12-11')).toEqual({ first: '2026-11-30', last: '2026-12-07', free: [] })
})

test('begun after hours, they go on the next day of work', () => {
  expect(days('2026-11-20', '2026-12-04', '2026-11-20T16:30:00.000Z').first).toBe('2026-11-23')
  expect(days('2026-11-20', '2026-12-04', '2026-11-20T15:30:00.000Z').first).toBe('2026-11-20')
})

test('holidays move the later ones, and are told as far as people would have worked', () => {
  const { last, free } = days('2026-12-18', '2027-01-05')
  expect(last).toBe('2026-12-28')
  expect(free).toEqual(['2026-12-25', '2027-01-01'])
})
