import { expect, test } from 'vitest'
import { openRest } from './rest.ts'

const START = Date.parse('2031-02-03T09:00:00.000Z')

/** A rest with a clock that goes when it is told, in seconds. */
const resting = () => {
  const time = { now: START }
  const rest = openRest({ now: () => new Date(time.now).toISOString() })
  const passes = (seconds: number) => {
    time.now += seconds * 1_000
  }
  return { ...rest, passes }
}

test('a failure or two are an accident, three in a row a reason to leave it alone', () => {
  const { isResting, failed, went } = resting()
  for (const _ of [1, 2]) failed(false)
  went()
  for (const _ of [1, 2]) failed(false)
  expect(isResting()).toBe(false)
  failed(false)
  expect(isResting()).toBe(true)
})

test('after five minutes it is asked again, and one failure more is enough', () => {
  const { isResting, failed, passes } = resting()
  for (const _ of [1, 2, 3]) failed(false)
  passes(299)
  expect(isResting()).toBe(true)
  passes(1)
  expect(isResting()).toBe(false)
  failed(false)
  expect(isResting()).toBe(true)
})

test('what refuses is left alone at once, and what answers again is as new', () => {
  const { isResting, failed, passes, went } = resting()
  failed(true)
  expect(isResting()).toBe(true)
  passes(300)
  went()
  failed(false)
  expect(isResting()).toBe(false)
})
