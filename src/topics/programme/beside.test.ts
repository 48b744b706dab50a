import { expect, test } from 'vitest'
import { smallProgramme } from '../../../test/smallProgramme.ts'
import { problemsBeside } from './beside.ts'
import type { Programme } from './programme.ts'

const [here, there] = ['aaaaaaaa-0000-0000-0000-000000000001', 'aaaaaaaa-0000-0000-0000-000000000002']
const other = (more: Partial<Programme>): Programme => ({
  ...smallProgramme,
  id: 'other',
  people: [],
  ...more,
})
const pathsOf = (one: Programme, own: string | null = here) =>
  problemsBeside([one], smallProgramme, own).map(({ path }) => path)

test('a newer version of the same programme is never in its own way', () => {
  expect(problemsBeside([smallProgramme], smallProgramme, here)).toEqual([])
})

test('programmes in other tenants are not in each other’s way', () => {
  expect(pathsOf(other({ tenants: [there], people: smallProgramme.people }))).toEqual([])
  expect(pathsOf(other({ tenants: [there] }), null)).toEqual(['open'])
})

test('of the programmes in one tenant only one is open', () => {
  expect(pathsOf(other({}))).toEqual(['open'])
  expect(pathsOf(other({ tenants: [there, here] }))).toEqual(['open'])
  expect(pathsOf(other({ open: false }))).toEqual([])
})

test('nobody is in two of them', () => {
  const people = smallProgramme.people.slice(2, 4)
  expect(pathsOf(other({ open: false, people }))).toEqual(['people[2]', 'people[3]'])
})

test('everybody in them is known by their Entra id', () => {
  const [first, ...rest] = smallProgramme.people
  if (!first) throw new Error('The example has people.')
  const byMail = { ...first, entraId: undefined, email: 'samira@example.org' }
  const mine = { ...smallProgramme, people: [byMail, ...rest] }
  expect(problemsBeside([other({ open: false })], mine, here).map(({ path }) => path)).toEqual([
    'people[0].entraId',
  ])
  expect(pathsOf(other({ open: false, people: [byMail] }))).toEqual(['tenants'])
})
