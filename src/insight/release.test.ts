import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countable, type Place, peopleAt } from './countable.ts'
import { type Released, release, releaseNumber } from './release.ts'

type Two = 'team' | 'role'
const lists: readonly Two[] = ['team', 'role']

/** How many people there are in each team and role at once, such as `{ 'north nurse': 3 }`. */
type World = Readonly<Record<string, number>>

const peopleOf = (world: World): Place<Two>[] =>
  Object.entries(world).flatMap(([cell, count]) => {
    const [team = '', role = ''] = cell.split(' ')
    return count === 0 ? [] : [{ team, role, people: count }]
  })

const released = (world: World, threshold = 5): Released<Two> => release(peopleOf(world), lists, threshold)

/** All that somebody sees who sees everything: the lists and the total, as one text. */
const seen = ({ total, groups }: Released<Two>): string =>
  JSON.stringify([total, ...lists.map(list => [...groups[list]].sort())])

const shownIn = ({ groups }: Released<Two>, list: Two) => Object.fromEntries(groups[list])

test('groups that are large enough are counted, each and together', () => {
  const given = released({ 'north nurse': 8, 'south nurse': 7, 'south cook': 6 })
  expect(given.total).toBe(20)
  expect(shownIn(given, 'team')).toEqual({ north: 5, south: 10 })
  expect(shownIn(given, 'role')).toEqual({ nurse: 15, cook: 5 })
})

test('a group that is too small is left out, of the total and of the other list too', () => {
  const given = released({ 'north nurse': 8, 'south nurse': 7, 'east nurse': 3 })
  expect(given.total).toBe(15)
  expect(shownIn(given, 'team')).toEqual({ north: 5, south: 5 })
  expect(shownIn(given, 'role')).toEqual({ nurse: 15 })
})

test('a group that is large enough only with people who are left out goes too', () => {
  const given = released({ 'north nurse': 8, 'south nurse': 4, 'south cook': 4 })
  expect(shownIn(given, 'team')).toEqual({ north: 5 })
  expect(shownIn(given, 'role')).toEqual({ nurse: 5 })
})

test('two groups that differ by a few people are shown of the people whom they share', () => {
  const given = released({ 'north nurse': 10, 'south nurse': 1, 'south cook': 9 })
  expect(shownIn(given, 'team')).toEqual({ north: 10, south: 5 })
  expect(shownIn(given, 'role')).toEqual({ nurse: 10, cook: 5 })
})

test('of nobody, and of hardly anybody, nothing is told', () => {
  expect(seen(released({}))).toBe(seen(released({ 'north nurse': 4 })))
})

const cells = (teams: readonly string[], roles: readonly string[]) =>
  teams.flatMap(team => roles.map(role => `${team} ${role}`))

/** Every world with at most so many people in a cell. */
const worldsOf = (names: readonly string[], most: number): World[] =>
  names.reduce<World[]>(
    (worlds, name) =>
      worlds.flatMap(world => Array.from({ length: most + 1 }, (_, count) => ({ ...world, [name]: count }))),
    [{}],
  )

const sizeOf = (world: World, list: Two, group: string): number =>
  peopleAt(peopleOf(world).filter(place => place[list] === group))

/** What each release leaves open of the real size of each group that it does not show. */
const leftOpen = (
  worlds: readonly World[],
  groups: readonly (readonly [Two, string])[],
  threshold: number,
) => {
  const open = new Map<string, Map<string, Set<number>>>()
  for (const world of worlds) {
    const given = released(world, threshold)
    const sizes = open.get(seen(given)) ?? new Map<string, Set<number>>()
    open.set(seen(given), sizes)
    for (const [list, group] of groups.filter(([list, group]) => !given.groups[list].has(group)))
      sizes.set(group, (sizes.get(group) ?? new Set()).add(sizeOf(world, list, group)))
  }
  return open
}

describe.each([
  { teams: ['a', 'b'], roles: ['x', 'y'], most: 6, threshold: 3 },
  { teams: ['a', 'b'], roles: ['x', 'y'], most: 6, threshold: 2 },
  { teams: ['a', 'b', 'c'], roles: ['x', 'y'], most: 3, threshold: 2 },
  { teams: ['a', 'b', 'c'], roles: ['x', 'y'], most: 3, threshold: 3 },
])('whoever sees everything, among $teams and $roles', ({ teams, roles, most, threshold }) => {
  const worlds = worldsOf(cells(teams, roles), most)
  const groups = [
    ...teams.map(team => ['team', team] as const),
    ...roles.map(role => ['role', role] as const),
  ]

  test('can hold several sizes of every hidden group for true, also that nobody is in it', () => {
    for (const [, sizes] of leftOpen(worlds, groups, threshold))
      for (const [, possible] of sizes) {
        expect(possible.size).toBeGreaterThanOrEqual(threshold)
        expect(possible).toContain(0)
      }
  })
})

const anyPeople = fc.array(
  fc.record({
    team: fc.constantFrom('a', 'b', 'c', 'd'),
    role: fc.constantFrom('x', 'y', 'z'),
    people: fc.constant(1),
  }),
  { maxLength: 120 },
)
const anyThreshold = fc.integer({ min: 2, max: 8 })

/** By how many people two groups differ. */
const difference = (one: readonly number[], other: readonly number[]): number => {
  const [mine, theirs] = [new Set(one), new Set(other)]
  return one.filter(at => !theirs.has(at)).length + other.filter(at => !mine.has(at)).length
}

describe('whatever people there are', () => {
  test('every number is of at least the threshold, and no list adds up to more than the total', () => {
    fc.assert(
      fc.property(anyPeople, anyThreshold, (people, threshold) => {
        const { total, groups } = release(people, lists, threshold)
        for (const list of lists) {
          const numbers = [...groups[list].values()]
          expect(numbers.every(number => number >= threshold)).toBe(true)
          expect(numbers.reduce((sum, number) => sum + number, 0)).toBeLessThanOrEqual(total)
        }
      }),
    )
  })

  test('what is counted once is counted again the same', () => {
    fc.assert(
      fc.property(anyPeople, anyThreshold, (people, threshold) => {
        const left = countable(people, lists, threshold)
        expect(countable(left, lists, threshold)).toEqual(left)
        expect(seen(release(left, lists, threshold))).toBe(seen(release(people, lists, threshold)))
      }),
    )
  })

  test('no two numbers are of people who differ by fewer than the threshold', () => {
    fc.assert(
      fc.property(anyPeople, anyThreshold, (people, threshold) => {
        const given = release(people, lists, threshold)
        const counted = countable(people, lists, threshold)
        const sets = lists.flatMap(list =>
          [...given.groups[list].keys()].map(group =>
            counted.flatMap((person, at) => (person[list] === group ? [at] : [])),
          ),
        )
        const all = counted.map((_, at) => at)
        for (const one of [...sets, all])
          for (const other of [...sets, all]) {
            const apart = difference(one, other)
            expect(apart === 0 || apart >= threshold).toBe(true)
          }
      }),
    )
  })

  test('on two days, whoever came and left between, no number differs by fewer than the threshold', () => {
    fc.assert(
      fc.property(anyPeople, anyPeople, anyThreshold, (one, other, threshold) => {
        const days = [one, [...one, ...other.slice(0, 1)], other].map(all => release(all, lists, threshold))
        const numbers = days.map(({ total, groups }) => [
          total,
          ...lists.flatMap(list => ['a', 'b', 'c', 'd', 'x', 'y', 'z'].map(at => groups[list].get(at) ?? 0)),
        ])
        for (const first of numbers)
          for (const second of numbers)
            for (const [at, number] of first.entries()) {
              const apart = Math.abs(number - (second[at] ?? 0))
              expect(apart === 0 || apart >= threshold).toBe(true)
            }
      }),
    )
  })

  test('somebody more or less in a group that stays too small changes no number', () => {
    fc.assert(
      fc.property(anyPeople, anyThreshold, fc.constantFrom('x', 'y', 'z'), (people, threshold, role) => {
        const small = Array.from({ length: threshold - 2 }, () => ({ team: 'small', role, people: 1 }))
        const before = seen(release([...people, ...small], lists, threshold))
        expect(
          seen(release([...people, ...small, { team: 'small', role, people: 1 }], lists, threshold)),
        ).toBe(before)
        expect(seen(release(people, lists, threshold))).toBe(before)
      }),
    )
  })

  test('it does not matter whether people are counted one by one or by place', () => {
    const worlds = fc.dictionary(fc.constantFrom(...cells(['a', 'b', 'c'], ['x', 'y', 'z'])), fc.nat(12))
    fc.assert(
      fc.property(worlds, anyThreshold, (world, threshold) => {
        const each = peopleOf(world).flatMap(place =>
          Array.from({ length: place.people }, () => ({ ...place, people: 1 })),
        )
        expect(seen(release(each, lists, threshold))).toBe(seen(released(world, threshold)))
      }),
    )
  })

  test('the order in which people come changes nothing', () => {
    fc.assert(
      fc.property(anyPeople, anyThreshold, (people, threshold) => {
        expect(seen(release(people.toReversed(), lists, threshold))).toBe(
          seen(release(people, lists, threshold)),
        )
      }),
    )
  })
})

test('a number that stands alone is told when enough people are behind it', () => {
  expect(releaseNumber(9, 5, 5)).toBe(5)
  expect(releaseNumber(11, 5, 5)).toBe(10)
  expect(releaseNumber(9, 4, 5)).toBeNull()
})
