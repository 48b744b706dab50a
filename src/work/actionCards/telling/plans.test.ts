import { expect, test } from 'vitest'
import { smallProgramme as programme } from '../../../../test/smallProgramme.ts'
import { aCard, anIdea, aPerson, at } from '../../../../test/someCards.ts'
import { digestPlan, notesPlan, reminderPlan } from './plans.ts'

const whose = { person: aPerson(), programme }

test('who joins something to do is reminded, and who celebrates is not', () => {
  const plan = { person: 'anna', kind: 'cardReminder', subject: 'card', dueAt: '2031-01-16T08:00:00.000Z' }
  expect(reminderPlan(whose, aCard(), at(0))).toEqual([plan])
  expect(reminderPlan(whose, aCard({ kind: 'celebrate' }), at(0))).toEqual([])
  expect(reminderPlan(whose, aCard({ until: '2031-01-06', endsAt: at(600) }), at(0))).toEqual([])
})

test('the next week of a maker is the same one all week long, also at the end of the year', () => {
  const [first] = digestPlan(whose, at(0))
  expect(first).toEqual({
    ...{ person: 'anna', kind: 'cardDigest', subject: '2031-W03', dueAt: '2031-01-13T08:00:00.000Z' },
  })
  expect(digestPlan(whose, '2031-01-12T22:00:00.000Z')).toEqual([first])
  expect(digestPlan(whose, '2031-12-30T09:00:00.000Z')).toMatchObject([{ subject: '2032-W02' }])
  const stopped = { programme, person: aPerson({ rhythm: { stopped: true } }) }
  expect(digestPlan(stopped, at(0))).toEqual([])
})

test('a note is told of a minute later, and an idea is not', () => {
  const note = { ...anIdea('lotte'), kind: 'note' } as const
  expect(notesPlan(aCard(), note)).toEqual([
    { person: 'bram', kind: 'cardNotes', subject: 'idea', dueAt: at(1) },
  ])
  expect(notesPlan(aCard(), anIdea('lotte'))).toEqual([])
})
