import { expect, test } from 'vitest'
import { smallProgramme } from '../../../test/smallProgramme.ts'
import { teamsToAsk } from './body.ts'

const inTeam = (number: number, team: string) => ({
  ...{ entraId: `00000000-0000-0000-0000-00000000000${number}`, email: null, team },
})

const [ofManagement, nurse] = [inTeam(3, 'south'), inTeam(1, 'north')]

test('a round can be of a team in which somebody promised', () => {
  expect(teamsToAsk(smallProgramme, [nurse, ofManagement], [nurse])).toEqual(['north'])
})

test('a team of the management team alone is not offered beside it; one in which another works is', () => {
  expect(teamsToAsk(smallProgramme, [nurse, ofManagement], [nurse, ofManagement])).toEqual(['north'])
  const beside = inTeam(4, 'south')
  expect(teamsToAsk(smallProgramme, [nurse, ofManagement, beside], [ofManagement])).toEqual(['south'])
})
