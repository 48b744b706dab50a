/** On which day somebody looks back at their promise next: only a day on which that will happen. */
import { expect, test } from 'vitest'
import { aLookBack, anAsk } from '../../../../test/storage/someChecks.ts'
import { aPromise } from '../../../../test/storage/turns.ts'
import type { AskedAbout } from '../../../ports/checks.ts'
import type { Promised } from '../../../topics/promise/promise.ts'
import type { Scene } from '../../scene.ts'
import { nextCheckOf } from './nextCheck.ts'
import { nextFor } from './nextStep.ts'
import type { Showing } from './readShowing.ts'

const [first = '', second = '', last = ''] = aPromise.checks

const askOn = (day: string, status: 'asked' | 'answered'): AskedAbout => ({
  ...{ ask: { ...anAsk, status }, lookBack: { ...aLookBack, day }, promise: aPromise },
  ...{ ownerName: 'Fatima', lastSelf: null, lastNoticed: null },
})

const showingWith = (asks: readonly AskedAbout[]): Showing => ({
  ...{ looks: [], witnessed: [], rounds: [], picture: null },
  asks,
})

const next = (more: Partial<Promised>, today = first, asks: readonly AskedAbout[] = []) =>
  nextCheckOf({ today, showing: showingWith(asks) }, { ...aPromise, ...more })

test('it is the first day from today on', () => {
  expect(next({})).toBe(first)
  expect(next({}, '2031-02-04')).toBe(second)
})

test('a day that a round took the place of is no such day', () => {
  expect(next({ passed: [first] })).toBe(second)
  expect(next({ passed: [first, second] })).toBe(last)
  expect(next({ passed: [first, second, last] })).toBeNull()
})

test('today is, for as long as one is asked about it', () => {
  expect(next({ passed: [first] }, first, [askOn(first, 'asked')])).toBe(first)
  expect(next({ passed: [first] }, first, [askOn(first, 'answered')])).toBe(second)
})

test('of a promise that is over there is none', () => {
  expect(next({ status: 'withdrawn' })).toBeNull()
  expect(next({}, '2031-03-04')).toBeNull()
})

test('a question is announced only where a day is left for it', () => {
  // `as`: no more of a scene is asked for.
  const scene = { today: first } as unknown as Scene
  const said = (promise: Promised) => nextFor(scene, showingWith([]), { promise, looks: [] }).said
  expect(said(aPromise)).toEqual({ key: 'checks.next.wait' })
  expect(said({ ...aPromise, passed: [...aPromise.checks] })).toEqual({ key: 'checks.next.noDay' })
})
