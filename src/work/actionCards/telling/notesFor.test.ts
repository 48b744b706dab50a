import { expect, test } from 'vitest'
import { smallProgramme } from '../../../../test/smallProgramme.ts'
import { aCard, aPerson } from '../../../../test/someCards.ts'
import type { Part } from '../../../people/rights.ts'
import { mayReadNotes } from './notesFor.ts'

const { entraId, name } = aPerson()
const TEAM = '19:team'

const reads = (parts: readonly Part[], leader: string, more: { maker?: string; team?: undefined } = {}) => {
  const leads = parts.includes('teamLeader') ? ['north'] : []
  const listed = { entraId, name, role: 'nurse', teams: [], parts: [...parts], leads }
  const programme = { ...smallProgramme, people: parts.length > 0 ? [listed] : [] }
  const place = { team: TEAM, leaders: new Map([[TEAM, [leader]]]), ...more }
  const card = aCard({ maker: more.maker ?? aPerson().id })
  return mayReadNotes({ programme, person: aPerson({ listed: true }) }, card, place)
}

test('the maker reads what was written to her, while she leads where the card is', () => {
  expect(reads(['teamLeader'], entraId.toUpperCase())).toBe(true)
  expect(reads(['programmeLead'], 'somebody else')).toBe(true)
  expect(reads(['teamLeader'], 'somebody else')).toBe(false)
  expect(reads(['professional'], entraId)).toBe(false)
  expect(reads([], entraId)).toBe(false)
})

test('where the channel is gone, that she leads a team at all is what counts', () => {
  expect(reads(['teamLeader'], 'somebody else', { team: undefined })).toBe(true)
  expect(reads(['professional'], entraId, { team: undefined })).toBe(false)
})

test('nobody else does, whatever they lead', () => {
  expect(reads(['teamLeader', 'programmeLead'], entraId, { maker: 'another' })).toBe(false)
})

test('who left reads nothing more', () => {
  const person = aPerson({ leftAt: '2031-01-06T09:00:00.000Z' })
  const place = { team: undefined, leaders: new Map() }
  expect(mayReadNotes({ programme: smallProgramme, person }, aCard({ maker: person.id }), place)).toBe(false)
})
