import { expect, test } from 'vitest'
import { smallProgramme } from '../../../test/smallProgramme.ts'
import { aCard, aPerson } from '../../../test/someCards.ts'
import type { Part } from '../../people/rights.ts'
import { mayReadNotes } from './notesFor.ts'

const reads = (parts: readonly Part[], leaders: readonly string[], maker = aPerson().id) => {
  const person = aPerson({ listed: true })
  const { entraId, name, role } = person
  const listed = { entraId, name, role: role ?? 'nurse', teams: [], parts: [...parts], leads: [] }
  const programme = { ...smallProgramme, people: parts.length > 0 ? [listed] : [] }
  return mayReadNotes({ programme, card: aCard({ maker }), person, leaders })
}

const { entraId } = aPerson()

test('the maker reads what was written to her, while she leads where the card is', () => {
  expect(reads(['teamLeader'], [entraId.toUpperCase()])).toBe(true)
  expect(reads(['programmeLead'], [])).toBe(true)
  expect(reads(['teamLeader'], ['somebody else'])).toBe(false)
  expect(reads(['professional'], [entraId])).toBe(false)
  expect(reads([], [entraId])).toBe(false)
})

test('nobody else does, whatever they lead', () => {
  expect(reads(['teamLeader', 'programmeLead'], [entraId], 'another')).toBe(false)
})

test('who left reads nothing more', () => {
  const person = aPerson({ leftAt: '2031-01-06T09:00:00.000Z' })
  const reading = { programme: smallProgramme, card: aCard({ maker: person.id }), person, leaders: [entraId] }
  expect(mayReadNotes(reading)).toBe(false)
})
