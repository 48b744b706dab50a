import { expect, test } from 'vitest'
import type { NamedCheck, SeenLookBack } from '../topics/check/checks.ts'
import { namedIn } from './lookBacks.ts'

const lookAt = (day: string, named: readonly NamedCheck[]): SeenLookBack => ({
  lookBack: {
    ...{ id: day, programme: 'p', owner: 'o', promise: 'promise-1', day, round: null, status: 'open' },
    ...{ thresholds: { scores: 5, quotes: 10 }, openedAt: day, closesAt: day, closedAt: null },
  },
  ...{ self: null, named, release: null, quotes: [] },
})

const checkOf = (person: string, noticed: NamedCheck['noticed']): NamedCheck => ({
  ...{ person, name: 'Anna Eerlijk', noticed, example: null },
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
