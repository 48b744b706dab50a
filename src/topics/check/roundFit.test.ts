import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { UsualRhythm } from '../../people/rhythm.ts'
import { daysAfter } from '../days.ts'
import type { Round, RoundOf } from './round.ts'
import { type Fitting, isWorked, misfitOf, type RoundSoFar } from './roundFit.ts'

const usual: UsualRhythm = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  ...{ from: '09:00', until: '17:00', zone: 'Europe/Amsterdam', holidays: 'NL' },
}
const mt: RoundOf = { kind: 'managementTeam' }
const north: RoundOf = { kind: 'team', team: 'north' }

type Known = Pick<Round, 'of' | 'from' | 'until' | 'status'>

const known = (from: string, until: string, more: Partial<Known> = {}): Known => ({
  ...{ of: mt, from, until, status: 'planned', ...more },
})

const fitting = (...rounds: Known[]): Fitting => ({ usual, rounds, managementUntil: '2031-03-03' })

const wrong = (soFar: RoundSoFar, ...rounds: Known[]) => {
  const misfit = misfitOf(soFar, fitting(...rounds))
  return misfit && [misfit.name, misfit.why, misfit.values]
}

test('two weeks from a Monday on fit', () => {
  expect(wrong({ of: mt, from: '2026-11-30', until: '2026-12-11' })).toBeUndefined()
})

test('where nobody of the management team has a promise there is nothing to ask; of a team that is not told', () => {
  const none = { ...fitting(), managementUntil: null }
  expect(misfitOf({ of: mt }, none)).toMatchObject({ name: 'of', why: 'nothing' })
  expect(misfitOf({ of: north }, none)).toBeUndefined()
})

test('the management team looks back as long as what it promised is not over by then; of a team that is not told', () => {
  const until = (managementUntil: string) => ({ ...fitting(), managementUntil })
  const from = '2026-11-30'
  expect(misfitOf({ of: mt, from }, until('2026-11-30'))).toBeUndefined()
  expect(misfitOf({ of: mt, from }, until('2026-11-23'))).toBeUndefined()
  expect(misfitOf({ of: mt, from }, until('2026-11-22'))).toEqual({
    name: 'from',
    why: 'over',
    values: { day: from },
  })
  expect(misfitOf({ of: north, from }, until('2026-11-22'))).toBeUndefined()
})

test.each([
  ['a Saturday', '2026-12-05', '2026-12-07'],
  ['Christmas', '2026-12-25', '2026-12-28'],
])('%s is no first day, and the next day of work is told', (_, day, next) => {
  expect(wrong({ of: mt, from: day })).toEqual(['from', 'dayOff', { day, next }])
})

test('a week is the least, and eight the most', () => {
  const from = '2026-11-30'
  expect(wrong({ of: mt, from, until: '2026-12-04' })).toEqual(['until', 'tooShort', { day: '2026-12-07' }])
  expect(wrong({ of: mt, from, until: '2026-12-07' })).toBeUndefined()
  expect(wrong({ of: mt, from, until: '2027-01-26' })).toEqual(['until', 'tooLong', { day: '2027-01-25' }])
})

describe('two rounds of one body', () => {
  const from = '2026-12-07'
  const until = '2026-12-18'

  test('do not overlap', () => {
    const days = { from, until }
    expect(wrong({ of: mt, from: '2026-12-18' }, known(from, until))).toEqual(['from', 'overlaps', days])
    expect(wrong({ of: mt, from: '2026-12-03' }, known(from, until))).toEqual(['from', 'overlaps', days])
    expect(wrong({ of: mt, from: '2026-12-21' }, known(from, until))).toBeUndefined()
  })

  test('the first one ends before the next begins', () => {
    const late = { of: mt, from: '2026-11-23', until: '2026-12-07' }
    expect(wrong(late, known(from, until))).toEqual(['until', 'untilNext', { from, day: '2026-12-06' }])
    expect(wrong({ ...late, until: '2026-12-06' }, known(from, until))).toBeUndefined()
  })

  test.each([
    ['of another body', { of: north }],
    ['that was cancelled', { status: 'cancelled' }],
    ['that is closed', { status: 'closed' }],
  ] as const)('one %s is not in the way', (_, more) => {
    expect(wrong({ of: mt, from, until }, known(from, until, more))).toBeUndefined()
  })
})

test('whatever is planned, what fits begins on a day of work and meets no other', () => {
  const days = fc.integer({ min: 0, max: 120 }).map(nth => daysAfter('2026-11-23', nth))
  const rounds = fc.array(
    fc
      .tuple(days, fc.integer({ min: 7, max: 56 }))
      .map(([from, length]) => known(from, daysAfter(from, length))),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(days, days, rounds, (from, until, all) => {
      if (wrong({ of: mt, from, until }, ...all)) return
      expect(isWorked(from, usual)).toBe(true)
      expect(daysAfter(from, 7) <= until && until <= daysAfter(from, 56)).toBe(true)
      for (const other of all) expect(until < other.from || other.until < from).toBe(true)
    }),
  )
})
