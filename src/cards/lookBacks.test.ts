import { expect, test } from 'vitest'
import type { ShownLookBack } from './checkScreen.ts'
import { type NamedOn, namedIn } from './lookBacks.ts'

const lookAt = (day: string, named: readonly NamedOn[]): ShownLookBack => ({
  lookBack: {
    ...{ id: day, programme: 'p', owner: 'o', promise: 'promise-1', day, round: null, status: 'open' },
    ...{ thresholds: { scores: 5, quotes: 10 }, openedAt: day, closesAt: day, closedAt: null },
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
