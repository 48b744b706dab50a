import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limitsOfTeams } from '../../../../test/fakeTeams/limits.ts'
import type { Pace } from '../../../ports/actionCards.ts'
import { holdUntil, spend } from './pace.ts'

const START = Date.UTC(2031, 0, 6, 9)

/** A change after so many milliseconds, a request that takes so long, and where in it Teams counted. */
type Change = { readonly after: number; readonly takes: number; readonly counted: number }

type Shown = { readonly freeAt: number; readonly counted: number; readonly wished: number }

/** Each change is shown as soon as its channel is free: the last one before that, with all that came in between. */
const show = (changes: readonly Change[]): readonly Shown[] => {
  const shown: Shown[] = []
  let pace: Pace = { fullAt: null, freeAt: null }
  let changed = START
  let free = START
  for (const { after, takes, counted } of changes) {
    changed += after
    const began = Math.max(changed, free)
    pace = spend(pace, { began, ended: began + takes })
    shown.push({ wished: changed, freeAt: began, counted: began + Math.round(takes * counted) })
    free = Date.parse(pace.freeAt ?? '')
  }
  return shown
}

const mostIn = (times: readonly number[], ms: number): number =>
  Math.max(0, ...times.map((time, first) => times.slice(first).filter(one => one < time + ms).length))

const someChanges = fc.array(
  fc.record({
    after: fc.oneof(fc.constant(0), fc.nat(50), fc.nat(3_000), fc.nat(120_000)),
    takes: fc.oneof(fc.constant(0), fc.nat(400), fc.nat(10_000)),
    counted: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 120 },
)

test('whatever changes, and however long Teams takes, no limit of a channel is reached', () => {
  fc.assert(
    fc.property(someChanges, changes => {
      const times = show(changes).map(({ counted }) => counted)
      for (const { most, ms } of limitsOfTeams.writes) expect(mostIn(times, ms)).toBeLessThan(most)
    }),
  )
})

test('a day of changes without end leaves room under every limit', () => {
  const times = show(Array.from({ length: 4_000 }, () => ({ after: 0, takes: 0, counted: 0 }))).map(
    ({ counted }) => counted,
  )
  expect(limitsOfTeams.writes.map(({ ms }) => mostIn(times.slice(0, 2_000), ms))).toEqual([2, 4, 44, 1744])
})

test('a first change goes at once, and no change waits for longer than one refill', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5_000), { minLength: 1, maxLength: 300 }), gaps => {
      const shown = show(gaps.map(after => ({ after, takes: 0, counted: 0 })))
      expect(shown[0]?.freeAt).toBe(shown[0]?.wished)
      const free = shown.map(({ freeAt }) => freeAt)
      const waits = free
        .slice(1)
        .map((time, n) => Math.min(time - (free[n] ?? 0), time - (shown[n + 1]?.wished ?? 0)))
      expect(Math.max(0, ...waits)).toBeLessThanOrEqual(2_100)
    }),
  )
})

test('what Teams asks to wait for is waited for, and nothing is made shorter by it', () => {
  const pace = spend({ fullAt: null, freeAt: null }, { began: START, ended: START + 100 })
  expect(Date.parse(holdUntil(pace, START + 9_000).freeAt ?? '')).toBe(START + 9_000)
  expect(holdUntil(pace, START)).toEqual(pace)
})
