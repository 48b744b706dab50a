import { expect, test } from 'vitest'
import { type Counts, count, limitsOfTeams, wait } from './limits.ts'

/** Asks once every `pace` milliseconds, and gives how many were let through before the first that was not. */
function through(limits: readonly { most: number; ms: number }[], pace: number, times: number): number {
  const counts: Counts = new Map()
  for (let n = 0; n < times; n += 1) {
    if (wait(counts, 'a', limits, n * pace) > 0) return n
    count(counts, 'a', limits, n * pace)
  }
  return times
}

test.each([
  ['at once', limitsOfTeams.writes, 0, 7],
  ['four a second', limitsOfTeams.writes, 240, 8],
  ['two and a half a second', limitsOfTeams.writes, 400, 60],
  ['a little over one in two seconds', limitsOfTeams.writes, 1990, 1800],
  ['one in two seconds', limitsOfTeams.writes, 2000, 4000],
  ['reading at once', limitsOfTeams.reads, 0, 14],
  ['reading the roster', limitsOfTeams.wholeRoster, 1000, 5],
  ['a tenant at once', limitsOfTeams.tenant, 0, 50],
])('%s', (_, limits, pace, expected) => {
  expect(through(limits, pace, 4000)).toBe(expected)
})

test('another key has its own limit, and the wait ends when the oldest falls out', () => {
  const counts: Counts = new Map()
  for (let n = 0; n < 7; n += 1) count(counts, 'a', limitsOfTeams.writes, 100)
  expect(wait(counts, 'a', limitsOfTeams.writes, 600)).toBe(500)
  expect(wait(counts, 'b', limitsOfTeams.writes, 600)).toBe(0)
})
