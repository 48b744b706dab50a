import { expect, test } from 'vitest'
import { smallProgramme as programme } from '../../../test/smallProgramme.ts'
import { ambitionOf, findPerson, roleOf, skillOf, skillsFor, stepsOf, teamOf, text } from './lookup.ts'

const samira = '00000000-0000-0000-0000-000000000001'
const withEmail = {
  ...programme,
  people: programme.people.map((person, index) =>
    index === 0 ? { ...person, email: 's@w.example' } : person,
  ),
}

test('a person is found by Entra object id, in capitals too', () => {
  expect(findPerson(programme, { entraId: samira.toUpperCase() })?.name).toBe('Samira Voorbeeld')
})

test('a person is found by e-mail when the id is not in the file', () => {
  const { entraId: _, ...listedByEmail } = { ...withEmail.people[0], name: 'Samira Voorbeeld' }
  const listed = { ...withEmail, people: [listedByEmail as (typeof withEmail.people)[number]] }
  expect(findPerson(listed, { entraId: samira, email: 'S@W.example' })?.name).toBe('Samira Voorbeeld')
})

test('an address that was handed on to somebody else finds nobody', () => {
  const other = '00000000-0000-0000-0000-0000000000ff'
  expect(findPerson(withEmail, { entraId: other, email: 's@w.example' })).toBeUndefined()
})

test('nobody is found by nothing', () => {
  expect(findPerson(programme, {})).toBeUndefined()
})

test('parts are found by id, and what is gone is undefined', () => {
  expect(ambitionOf(programme, 'partners')?.id).toBe('partners')
  expect(roleOf(programme, 'team-leader')?.id).toBe('team-leader')
  expect(skillOf(programme, 'asking')?.id).toBe('asking')
  expect(teamOf(programme, 'north')?.id).toBe('north')
  for (const of of [ambitionOf, roleOf, skillOf, teamOf]) expect(of(programme, 'gone')).toBeUndefined()
})

test('the steps of a role for an ambition, and none where there are none', () => {
  expect(stepsOf(programme, 'social-worker', 'partners')).toHaveLength(2)
  expect(stepsOf(programme, 'team-leader', 'results')).toEqual([])
  expect(stepsOf(programme, 'gone', 'partners')).toEqual([])
})

test("skills start with the role's own, then those of its ambitions, then the rest, each once", () => {
  const ids = (role: string) => skillsFor(programme, role).map(skill => skill.id)
  expect(ids('social-worker')).toEqual(['asking', 'networking', 'counting'])
  expect(ids('team-leader')).toEqual(['networking', 'asking', 'counting'])
  expect(ids('gone')).toEqual(['networking', 'asking', 'counting'])
})

test('a text in the language of the reader', () => {
  expect([text({ nl: 'ja', en: 'yes' }, 'nl'), text({ nl: 'ja', en: 'yes' }, 'en')]).toEqual(['ja', 'yes'])
})
