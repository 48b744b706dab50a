import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyInstant, anyRhythm, millis } from '../../test/anyRhythm.ts'
import { officeRhythm } from '../../test/someRhythms.ts'
import { mayPrompt, nextMoment } from './moment.ts'
import { spread } from './spread.ts'

const TWO_HOURS = 2 * 3_600_000
const anywhere = () => true

test('it lies within the hours, near every change of the clock, at most two hours on, and is always the same', () => {
  fc.assert(
    fc.property(anyRhythm, anyInstant, fc.string(), (rhythm, after, key) => {
      const moment = nextMoment(rhythm, after)
      if (moment === null) return
      const own = spread(rhythm, { moment, key }, anywhere)
      expect(mayPrompt(rhythm, own)).toBe(true)
      expect(millis(own) - millis(moment)).toSatisfy((late: number) => late >= 0 && late < TWO_HOURS)
      expect(spread(rhythm, { moment, key }, anywhere)).toBe(own)
    }),
    { numRuns: 300 },
  )
})

test('where its own moment does not suit, it is the moment itself', () => {
  fc.assert(
    fc.property(anyRhythm, anyInstant, fc.string(), (rhythm, after, key) => {
      const moment = nextMoment(rhythm, after)
      if (moment !== null) expect(spread(rhythm, { moment, key }, () => false)).toBe(moment)
    }),
    { numRuns: 50 },
  )
})

test('of a thousand who begin at nine, no minute has more than a few', () => {
  const moment = '2027-02-08T08:00:00.000Z'
  const minutes = Array.from({ length: 1_000 }, (_, nth) =>
    spread(officeRhythm, { moment, key: `person-${nth} check-self` }, anywhere).slice(0, 16),
  )
  const counts = [...Map.groupBy(minutes, minute => minute).values()].map(({ length }) => length)
  expect(Math.max(...counts)).toBeLessThan(25)
  expect(counts.length).toBeGreaterThan(110)
})
