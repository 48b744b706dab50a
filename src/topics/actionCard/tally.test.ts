import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NOBODY, tallyAfter, tallyOf } from './tally.ts'

const instant = fc.option(fc.constantFrom('2031-01-06T09:00:00.000Z', '2031-01-07T09:00:00.000Z'))
const somebody = fc.record({ joinedAt: instant, doneAt: instant, stuckAt: instant, byName: fc.boolean() })

test('nobody does anything with a new card', () => {
  expect(tallyOf([])).toEqual(NOBODY)
})

test('of one who does something else everybody is counted as if all were counted anew', () => {
  fc.assert(
    fc.property(fc.array(somebody), somebody, somebody, (others, before, after) => {
      const { movedAt, ...counted } = tallyAfter(tallyOf([before, ...others]), before, after)
      expect(tallyOf([after, ...others])).toMatchObject(counted)
      expect((movedAt ?? '') >= (tallyOf([after, ...others]).movedAt ?? '')).toBe(true)
    }),
  )
})

test('who comes for the first time is added', () => {
  fc.assert(
    fc.property(fc.array(somebody), somebody, (others, one) => {
      expect(tallyAfter(tallyOf(others), undefined, one)).toEqual(tallyOf([...others, one]))
    }),
  )
})
