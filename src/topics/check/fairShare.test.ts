import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fairShare, type Group } from './fairShare.ts'

const roomOf = (free: ReadonlyMap<Group, number>) => ({ freeIn: (from: Group) => free.get(from) ?? 0 })

const sized = { most: 20, fewest: 10 }

/** What each of so many gets that draw from the same people, one after another. */
const sharedBy = (draws: number, people: number): readonly number[] => {
  let left = people
  return Array.from({ length: draws }, (_, nth) => {
    const later = Array.from({ length: draws - nth - 1 }, () => null)
    const share = Math.min(left, fairShare(roomOf(new Map([[null, left]])), { from: null, later, ...sized }))
    left -= share
    return share
  })
}

test.each([
  [6, 120, [20, 20, 20, 20, 20, 20]],
  [6, 200, [20, 20, 20, 20, 20, 20]],
  [6, 60, [10, 10, 10, 10, 10, 10]],
  [4, 50, [13, 13, 12, 12]],
  [6, 30, [10, 10, 10, 0, 0, 0]],
  [3, 4, [4, 0, 0]],
])('%i that draw from %i people get %j', (draws, people, shares) => {
  expect(sharedBy(draws, people)).toEqual(shares)
})

test('whoever gets any gets as many as the others, but for one, and nobody is left over who is wanted', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(700), (draws, people) => {
      const shares = sharedBy(draws, people)
      const some = shares.filter(share => share > 0)
      expect(Math.max(0, ...some) - Math.min(20, ...some)).toBeLessThanOrEqual(people < 10 ? 10 : 1)
      expect(shares.reduce((sum, share) => sum + share)).toBe(Math.min(people, 20 * draws))
    }),
  )
})

const spread = roomOf(
  new Map<Group, number>([
    [null, 120],
    ['north', 30],
    ['south', 60],
  ]),
)

test.each([
  ['another team takes nobody of it', 'north', ['south', 'south'], 20],
  ['the same team does', 'north', ['north'], 15],
  ['everybody takes of a team what it is of all', 'north', [null, null, null, null], 15],
  ['a team takes of everybody', null, Array.from({ length: 7 }, () => 'south'), 15],
] as const)('%s', (_, from, later, share) => {
  expect(fairShare(spread, { from, later, ...sized })).toBe(share)
})
