import { expect, test } from 'vitest'
import { aRound } from '../../../test/storage/someChecks.ts'
import { lastDayOf } from './round.ts'

const zone = 'Europe/Amsterdam'

test.each([
  ['planned', null, '2031-02-14'],
  ['closed', '2031-02-05T10:00:00.000Z', '2031-02-05'],
  ['open', '2031-02-05T23:30:00.000Z', '2031-02-06'],
  ['closed', '2031-02-15T00:01:00.000Z', '2031-02-14'],
  ['cancelled', '2031-01-20T10:00:00.000Z', '2031-02-14'],
] as const)('of a round that is %s and ended at %s the last day is %s', (status, endedAt, day) => {
  expect(lastDayOf({ ...aRound, status, endedAt }, zone)).toBe(day)
})
