import { expect, test } from 'vitest'
import type { ShownLookBack } from './checkScreen.ts'
import { doneIn, isAlike, isOld, type NamedOn, namedIn, noticedIn } from './lookBacks.ts'

const lookAt = (day: string, named: readonly NamedOn[]): ShownLookBack => ({
  lookBack: {
    ...{ id: day, programme: 'p', owner: 'o', promise: 'promise-1', day, round: null, status: 'open' },
    ...{ thresholds: { scores: 5, quotes: 10 }, openedAt: day, closesAt: day, closedAt: null },
    words: null,
  },
  ...{ self: null, on: null, named, release: null, quotes: [] },
})

const checkOf = (person: string, noticed: NamedOn['noticed']): NamedOn => ({
  ...{ person, name: 'Anna Eerlijk', noticed, example: null, day: '2031-02-05' },
})

test('of each who is named there is the last answer, also of two with the same name', () => {
  const newest = [
    lookAt('2031-02-03', [checkOf('anna', 'clearly'), checkOf('other-anna', 'not')]),
    lookAt('2031-01-06', [checkOf('anna', 'aLittle')]),
  ]
  expect(namedIn(newest).map(({ person, noticed }) => [person, noticed])).toEqual([
    ['anna', 'clearly'],
    ['other-anna', 'not'],
  ])
})

test('it stands with the day on which it was said, which is not that of the look back', () => {
  expect(namedIn([lookAt('2031-02-03', [checkOf('anna', 'clearly')])])).toMatchObject([{ day: '2031-02-05' }])
})

const told = (behaviour: string | null, score: number, noticed: 'few' | 'most'): ShownLookBack => {
  const look = lookAt(behaviour ?? 'day', [])
  const words = behaviour === null ? null : { behaviour, noticed: '' }
  return {
    ...{ ...look, lookBack: { ...look.lookBack, words } },
    on: '2031-02-03',
    release: { id: 'release', result: { people: 5, noticed, unseen: 'few' }, quotes: 0 },
    self: {
      ...{ lookBack: look.lookBack.id, promise: 'promise-1', person: 'o', run: 'run', score, example: '' },
      ...{ next: 'keep', because: null, madeAt: '', changedAt: '' },
    },
  }
}

test('a score, and what others noticed, is not compared with that for other words', () => {
  const [sharper, first] = [told('every Monday', 5, 'few'), told('often', 7, 'most')]
  expect([doneIn([sharper, first]), noticedIn([sharper, first])]).toMatchObject([
    { look: sharper, score: 5, before: 7, trend: 'reworded' },
    { look: sharper, trend: 'reworded' },
  ])
  expect(isAlike(sharper, first)).toBe(false)
  expect([sharper, first].map(look => isOld(look, { behaviour: 'every Monday' }))).toEqual([false, true])
})

test('for the same words, and where they were not kept, it is', () => {
  for (const words of ['often', null])
    expect([doneIn([told('often', 5, 'few'), told(words, 7, 'most')]).trend]).toEqual(['down'])
  expect(isOld(told(null, 5, 'few'), { behaviour: 'often' })).toBe(false)
})
