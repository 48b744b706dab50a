import { expect, test } from 'vitest'
import { smallProgramme } from '../../test/smallProgramme.ts'
import type { Heard } from './heard.ts'
import { meet } from './meet.ts'

const [listed] = smallProgramme.people
const meeting = { programme: smallProgramme, language: null, before: undefined, newId: () => 'new' }

const arrived = (entraId: string, name: string): Heard => ({
  activity: 'activity',
  print: 'print',
  at: '2026-11-23T09:00:00Z',
  who: { tenant: 'tenant', entraId, teamsId: '29:x', name, email: null, locale: null, zone: null },
  chat: { tenant: 'tenant', serviceUrl: 'https://teams.example', conversation: 'chat', bot: '28:bot' },
  place: 'personal',
  what: { kind: 'arrived' },
})

test('an installation comes without a name: the programme knows it', () => {
  const person = meet(arrived(listed?.entraId ?? '', ''), meeting)
  expect(person.name).toBe(listed?.name)
})

test('what Teams calls somebody goes first, and is remembered', () => {
  const before = meet(arrived(listed?.entraId ?? '', 'Another Name'), meeting)
  expect(before.name).toBe('Another Name')
  expect(meet(arrived(listed?.entraId ?? '', ''), { ...meeting, before }).name).toBe('Another Name')
})

test('somebody unknown has no name yet', () => {
  expect(meet(arrived('stranger', ''), meeting).name).toBe('')
})
