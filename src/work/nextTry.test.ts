import { expect, test } from 'vitest'
import { nextTry, type Tried } from './nextTry.ts'

const notSent = (retryAfter: number | null = null, why = 'tooMany') =>
  ({ kind: 'notSent', why, retryAfter }) as const
const unknown = { kind: 'unknown', why: '500' } as const
const tried = (outcome: Tried['outcome'], attempts: number, replaces = false) => ({
  outcome,
  attempts,
  replaces,
})

const triesOf = (outcome: Tried['outcome'], replaces = false): number => {
  const tries = Array.from({ length: 20 }, (_, n) => nextTry(tried(outcome, n + 1, replaces), 0.5))
  return tries.findIndex(one => one.kind === 'over') + 1
}

test('what did not leave is tried eight times, over about an hour', () => {
  expect(triesOf(notSent())).toBe(8)
  const all = Array.from({ length: 7 }, (_, n) => nextTry(tried(notSent(), n + 1), 0.5))
  const total = all.reduce((sum, one) => sum + (one.kind === 'again' ? one.after : 0), 0)
  expect(total / 60_000).toBeCloseTo(61, 0)
})

test('the wait that Teams asks for is kept, and never cut short', () => {
  const again = (after: number) => ({ kind: 'again', after, why: 'tooMany', holds: 30_000 })
  expect(nextTry(tried(notSent(30_000), 1), 0)).toEqual(again(30_000))
  expect(nextTry(tried(notSent(30_000), 1), 1)).toEqual(again(30_500))
})

test('who is asked for a moment again and again is tried as long as who is not told how long', () => {
  const all = Array.from({ length: 8 }, (_, n) => nextTry(tried(notSent(1_000), n + 1), 0.5))
  expect(all.map(one => one.kind === 'again' && one.after / 1_000)).toEqual([
    ...[1.25, 5, 15, 60, 300, 900, 2_400],
    false,
  ])
  expect(all.slice(0, -1).every(one => one.kind === 'again' && one.holds === 1_000)).toBe(true)
})

test('where Teams does not say how long, its tenant is held no longer than a minute, whatever was in the way before', () => {
  const all = Array.from({ length: 7 }, (_, n) => nextTry(tried(notSent(), n + 1), 0.5))
  expect(all.map(one => one.kind === 'again' && one.holds)).toEqual([
    ...[1_000, 5_000, 15_000],
    ...Array(4).fill(60_000),
  ])
})

test('what never came to Teams holds nobody else', () => {
  expect(nextTry(tried(notSent(null, 'ECONNREFUSED'), 1), 0.5)).not.toHaveProperty('holds')
  expect(nextTry(tried(unknown, 1), 0.5)).not.toHaveProperty('holds')
})

test('tries are spread by chance', () => {
  const [early, late] = [0, 1].map(random => nextTry(tried(notSent(), 2), random))
  expect([early, late]).toMatchObject([{ after: 3750 }, { after: 6250 }])
})

test('a new message that is unknown goes again twice, a change of a message as often as all', () => {
  expect(triesOf(unknown)).toBe(3)
  expect(triesOf(unknown, true)).toBe(8)
})

test('two at once is tried twice more', () => {
  expect(triesOf(notSent(250, 'twoAtOnce'))).toBe(3)
})

test('what will never arrive is over at once', () => {
  expect(triesOf({ kind: 'unreachable', why: 'gone' }, true)).toBe(1)
  expect(triesOf({ kind: 'refused', why: '400' })).toBe(1)
})
