import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LIMITS, openChatPace, waitAfter } from './chatPace.ts'

/** How many of these times lie in the fullest stretch of so many milliseconds. */
const fullest = (times: readonly number[], ms: number): number =>
  Math.max(...times.map(from => times.filter(at => at >= from && at < from + ms).length))

test('whatever is said in a conversation, Teams gets no more than it takes there', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 150 })
  fc.assert(
    fc.property(gaps, all => {
      const chats = openChatPace()
      const left: number[] = []
      let now = 0
      for (const gap of all) {
        now += gap
        now += chats.waitIn('a', now)
        chats.left('a', now)
        left.push(now)
      }
      for (const { most, ms } of LIMITS) expect(fullest(left, ms)).toBeLessThanOrEqual(most)
    }),
  )
})

test('nobody waits who says little, nor for what is said elsewhere', () => {
  const chats = openChatPace()
  for (let n = 0; n < 7; n += 1) {
    expect(chats.waitIn('a', n)).toBe(0)
    chats.left('a', n)
  }
  expect(chats.waitIn('a', 10)).toBe(990)
  expect(chats.waitIn('b', 10)).toBe(0)
})

test('in an hour there are no more than so many', () => {
  const left = Array.from({ length: 1_800 }, (_, n) => n * 1_000)
  expect(waitAfter(left, 1_800_000)).toBe(1_800_000)
})

test('what left by a clock that was ahead, and has been put right, is waited for no longer', () => {
  const chats = openChatPace()
  const hour = 3_600_000
  for (let n = 0; n < 7; n += 1) chats.left('a', 2 * hour + n)
  expect(chats.waitIn('a', hour)).toBe(0)
  for (let n = 0; n < 7; n += 1) chats.left('a', hour + n)
  expect(chats.waitIn('a', hour + 10)).toBe(990)
})
