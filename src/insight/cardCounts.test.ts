import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tallyOf } from '../topics/actionCard/tally.ts'
import { cardCounts, countsInChannel } from './cardCounts.ts'

type State = 'joined' | 'done' | 'stuck' | 'byName'

const NOW = '2031-01-06T09:00:00.000Z'

const doing = (state: State) => ({
  joinedAt: NOW,
  doneAt: state === 'done' ? NOW : null,
  stuckAt: state === 'stuck' || state === 'byName' ? NOW : null,
  byName: state === 'byName',
})

const counted = (states: readonly State[], threshold = 4) => cardCounts(tallyOf(states.map(doing)), threshold)

const inChannel = (states: readonly State[], threshold = 4) =>
  countsInChannel(counted(states, threshold), threshold)

const of = (number: number, state: State): State[] => Array.from({ length: number }, () => state)

test.each([
  ['nobody', [], { joined: 0, done: 0, stuck: null }],
  [
    'some who joined and finished',
    [...of(3, 'joined'), ...of(2, 'done')],
    { joined: 5, done: 2, stuck: null },
  ],
  ['too few who are stuck', [...of(9, 'joined'), ...of(3, 'stuck')], { joined: 12, done: 0, stuck: null }],
  ['enough who are stuck', [...of(2, 'joined'), ...of(4, 'stuck')], { joined: 6, done: 0, stuck: 4 }],
  ['somewhat more', [...of(9, 'joined'), ...of(7, 'stuck')], { joined: 16, done: 0, stuck: 4 }],
  ['some by name', [...of(2, 'byName'), ...of(3, 'stuck')], { joined: 5, done: 0, stuck: 2 }],
  ['both', [...of(2, 'byName'), ...of(4, 'stuck'), ...of(5, 'joined')], { joined: 11, done: 0, stuck: 6 }],
  ['everybody', of(8, 'stuck'), { joined: 8, done: 0, stuck: 4 }],
  ['everybody but one', [...of(4, 'stuck'), 'joined'], { joined: 5, done: 0, stuck: null }],
] as const)('of %s is told what may be', (_who, states, told) => {
  expect(counted(states)).toEqual(told)
})

test.each([
  ['one who told the maker by name', ['byName', 'joined', 'joined'], null],
  ['fewer than the threshold by name', [...of(3, 'byName'), ...of(9, 'joined')], null],
  ['enough by name', [...of(4, 'byName'), ...of(2, 'joined')], 4],
  ['all who take part', of(4, 'byName'), null],
  ['some by name, and too few without', [...of(2, 'byName'), ...of(3, 'stuck'), ...of(5, 'joined')], null],
  ['both', [...of(2, 'byName'), ...of(4, 'stuck'), ...of(5, 'joined')], 4],
] as const)('of %s a channel is told no more than it may', (_who, states, told) => {
  expect(inChannel(states).stuck).toBe(told)
})

/** Everything that the same people can have said, each who is not there by name either stuck or not. */
const worlds = (unnamed: number): readonly (readonly State[])[] =>
  unnamed === 0
    ? [[]]
    : worlds(unnamed - 1).flatMap(world => [
        [...world, 'stuck'],
        [...world, 'joined'],
      ])

test('whoever takes part cannot tell of anybody else who is not there by name that they are stuck', () => {
  for (let people = 1; people <= 9; people++) {
    // What somebody knows: what they said themselves, and what the card tells. Everybody is alike, so the first reads.
    const seen = new Map<string, Set<string>>()
    for (const world of worlds(people)) {
      const [own = '', ...others] = world
      const told = `${own} ${JSON.stringify(counted(world))}`
      seen.set(told, new Set([...(seen.get(told) ?? []), ...others.map((state, at) => `${at} ${state}`)]))
    }
    for (const possible of seen.values())
      for (let other = 0; other < people - 1; other++) expect(possible).toContain(`${other} joined`)
  }
})

const states = fc.array(fc.constantFrom<State>('joined', 'done', 'stuck', 'byName'), { maxLength: 40 })
const threshold = fc.integer({ min: 4, max: 9 })

test('what is told of those who are not there by name goes in steps of the threshold, and is never more than they are', () => {
  fc.assert(
    fc.property(states, threshold, (all, least) => {
      const named = all.filter(state => state === 'byName').length
      const unnamed = all.filter(state => state === 'stuck').length
      const told = (counted(all, least).stuck ?? 0) - named
      expect(told % least).toBe(0)
      expect(told).toBeLessThanOrEqual(unnamed)
    }),
  )
})

test('one who comes or goes without a name changes the number by a whole threshold, or not at all', () => {
  fc.assert(
    fc.property(states, threshold, (all, least) => {
      const before = counted(all, least).stuck ?? 0
      const after = counted([...all, 'stuck'], least).stuck ?? 0
      expect([0, least]).toContain(after - before)
    }),
  )
})

test('a channel is told of who is stuck in steps of the threshold, and of no more than are', () => {
  fc.assert(
    fc.property(states, threshold, (all, least) => {
      const told = inChannel(all, least).stuck ?? 0
      expect(told % least).toBe(0)
      expect(told).toBeLessThanOrEqual(counted(all, least).stuck ?? 0)
    }),
  )
})
