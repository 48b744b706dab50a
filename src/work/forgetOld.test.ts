import { expect, test, vi } from 'vitest'
import type { Old } from '../ports/store.ts'
import { forgetOld, startForgetting } from './forgetOld.ts'

const clock = { now: () => '2026-06-15T10:00:00.000Z' }
const programme = 'welfare'
const programmes = () => [programme]

/** A store of which each portion takes as many rows as it says. */
const storeOf = (...portions: number[]) => {
  const asked: Old[] = []
  const forget = async (old: Old) => {
    asked.push(old)
    return portions.shift() ?? 0
  }
  return { asked, forget }
}

const logOf = () => {
  const said: string[] = []
  const note = (what: string, fields: object = {}) => void said.push(`${what} ${JSON.stringify(fields)}`)
  return { said, log: { info: note, warn: note, error: note } }
}

test('it forgets until nothing is left: after 48 hours, and after 30 days', async () => {
  const store = storeOf(1_000, 7)
  expect(await forgetOld({ store, clock, programmes })).toBe(1_007)
  const old = {
    programme,
    handledBefore: '2026-06-13T10:00:00.000Z',
    endedBefore: '2026-05-16T10:00:00.000Z',
  }
  expect(store.asked).toEqual([old, old, old])
})

test('it forgets of every programme', async () => {
  const store = storeOf(2, 0, 3)
  expect(await forgetOld({ store, clock, programmes: () => ['one', 'two'] })).toBe(5)
  expect(store.asked.map(old => old.programme)).toEqual(['one', 'one', 'two', 'two'])
})

test('it forgets at the start, and goes on no further once it is ended', async () => {
  const { log, said } = logOf()
  const store = storeOf(5, 5, 5)
  const end = startForgetting({ store, clock, log, programmes })
  await vi.waitFor(() => expect(said).toEqual(['what was too old was forgotten {"rows":15}']))
  await end()
  const later = storeOf(...Array.from({ length: 100 }, () => 1))
  await startForgetting({ store: later, clock, log, programmes })()
  expect(later.asked).toHaveLength(1)
})

test('a store that fails is told of, and nothing rejects', async () => {
  const { log, said } = logOf()
  const store = { forget: () => Promise.reject(new Error('full')) }
  await startForgetting({ store, clock, log, programmes })()
  expect(said).toEqual(['what is too old was not forgotten {}'])
})
