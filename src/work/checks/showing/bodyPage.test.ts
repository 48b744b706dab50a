import { expect, test } from 'vitest'
import { smallProgramme } from '../../../../test/smallProgramme.ts'
import { aRound } from '../../../../test/storage/someChecks.ts'
import { shownBody } from './bodyPage.ts'

test('of a round that was closed early the card, and the picture, tell the day on which it was', () => {
  const closed = { ...aRound, status: 'closed', endedAt: '2031-02-05T10:00:00.000Z' } as const
  expect(shownBody(closed, smallProgramme)).toMatchObject({ from: '2031-02-03', until: '2031-02-05' })
})
