import { expect, test } from 'vitest'
import { smallProgramme } from '../../../test/smallProgramme.ts'
import { teamsToAsk } from './body.ts'

const inTeam = (number: number, team: string) => ({
  ...{ entraId: `00000000-0000-0000-0000-00000000000${number}`, email: null, team },
})

const [four, fifth] = [[4, 5, 6, 7].map(number => inTeam(number, 'north')), inTeam(8, 'north')]

test('a round can be of a team of which something could be told, and of no smaller one', () => {
  expect(teamsToAsk(smallProgramme, [...four, fifth], 5)).toEqual(['north'])
  expect(teamsToAsk(smallProgramme, four, 5)).toEqual([])
  expect(teamsToAsk(smallProgramme, [...four, fifth], 6)).toEqual([])
})

test('a team of the management team alone is not offered beside it; one in which another works is', () => {
  const [manager] = smallProgramme.people.filter(({ parts }) => parts.includes('managementTeam'))
  const people = [...four, fifth].map(one => ({ ...one, team: 'south' }))
  const listed = people.map(({ entraId }) => ({ ...(manager ?? expect.fail('There is one.')), entraId }))
  const allManage = { ...smallProgramme, people: listed }
  expect(teamsToAsk(allManage, people, 5)).toEqual([])
  expect(teamsToAsk({ ...allManage, people: listed.slice(1) }, people, 5)).toEqual(['south'])
})
