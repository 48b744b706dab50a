import { expect, test } from 'vitest'
import { smallProgramme } from '../../../../test/smallProgramme.ts'
import { aRound } from '../../../../test/storage/someChecks.ts'
import { shownBody } from './bodyPage.ts'

test('of a round that was closed early the card, and the picture, tell the day on which it was', () => {
  const closed = { ...aRound, status: 'closed', endedAt: '2031-02-05T10:00:00.000Z' } as const
  expect(shownBody(closed, smallProgramme)).toMatchObject({ from: '2031-02-03', until: '2031-02-05' })
})

test('what a round told stands with the threshold it was told with, also where that was raised since', () => {
  const thresholds = { scores: 5, quotes: 10 }
  const now = { ...smallProgramme, thresholds: { scores: 8, quotes: 10 } }
  const of = (status: 'open' | 'closed') => shownBody({ ...aRound, status, thresholds }, now).threshold
  expect(of('open')).toBe(8)
  expect(of('closed')).toBe(5)
})
