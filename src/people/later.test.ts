import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nightRhythm, officeRhythm } from '../../test/someRhythms.ts'
import { LATER, later } from './later.ts'
import { mayPrompt } from './moment.ts'

test.each([
  [
    'Monday morning',
    '2027-02-01T08:30:00.000Z',
    ['2027-02-01T10:30', '2027-02-02T08:00', '2027-02-08T08:00'],
  ],
  ['Monday afternoon', '2027-02-01T15:00:00.000Z', [null, '2027-02-02T08:00', '2027-02-08T08:00']],
  [
    'Monday before work',
    '2027-02-01T04:00:00.000Z',
    ['2027-02-01T08:00', '2027-02-02T08:00', '2027-02-08T08:00'],
  ],
  ['Friday', '2027-02-05T10:00:00.000Z', ['2027-02-05T12:00', '2027-02-08T08:00', '2027-02-08T08:00']],
  ['Sunday', '2027-02-07T10:00:00.000Z', [null, '2027-02-08T08:00', '2027-02-08T08:00']],
  ['before Easter', '2027-03-25T10:00:00.000Z', ['2027-03-25T12:00', '2027-03-30T07:00', '2027-03-30T07:00']],
])('put off on %s', (_, at, moments) => {
  const expected = moments.map(moment => (moment === null ? null : `${moment}:00.000Z`))
  expect(LATER.map(choice => later(officeRhythm, at, choice))).toEqual(expected)
})

test('at night, today is this shift and tomorrow is the next', () => {
  const afterMidnight = '2027-02-02T00:30:00.000Z'
  expect(later(nightRhythm, afterMidnight, 'today')).toBe('2027-02-02T02:30:00.000Z')
  expect(later(nightRhythm, afterMidnight, 'tomorrow')).toBe('2027-02-02T21:30:00.000Z')
  expect(later(nightRhythm, '2027-02-02T05:00:00.000Z', 'today')).toBeNull()
})

test('after a stop nothing comes back', () => {
  const stopped = { ...officeRhythm, stopped: true }
  expect(LATER.map(choice => later(stopped, '2027-02-01T08:30:00.000Z', choice))).toEqual([null, null, null])
})

test('it is later, at a moment at which it may, and each choice is no earlier than the one before', () => {
  const instants = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map(date => date.toISOString())
  fc.assert(
    fc.property(fc.constantFrom(officeRhythm, nightRhythm), instants, (rhythm, at) => {
      const moments = LATER.map(choice => later(rhythm, at, choice)).filter(moment => moment !== null)
      expect(moments.filter(moment => moment <= at || !mayPrompt(rhythm, moment))).toEqual([])
      expect(moments).toEqual([...moments].sort())
    }),
    { numRuns: 200 },
  )
})
