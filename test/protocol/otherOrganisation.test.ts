/** In a shared channel people of other organisations see the same cards: what they press is not for them. */
import { expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { always } from './always.ts'
import { openApplication } from './application.ts'

const HERE = '00000000-0000-4000-9000-000000000001'
const ELSEWHERE = '00000000-0000-4000-9000-00000000000a'

const openForOne = () => {
  const { people: _, ...rest } = always
  const people = [
    {
      ...{ name: 'Bram Bedacht', entraId: '00000000-0000-0000-0000-000000000002', role: 'team-leader' },
      ...{ teams: ['north'], parts: ['teamLeader', 'programmeLead'], leads: ['north'] },
    },
  ]
  const programme = { ...rest, tenants: [HERE], people }
  return openApplication({ programme, limits: { limits: 'off', tenant: HERE } })
}

test.each([
  ['nl', 'nl-NL'],
  ['en', 'en-GB'],
] as const)(
  'a press of somebody else’s employee is answered kindly in %s, and nothing is kept',
  async (language, locale) => {
    const application = await openForOne()
    const { teams } = application
    const gijs = teams.person({ name: 'Gijs Gastvrij', tenant: ELSEWHERE, locale })
    const channels = ['General', { name: 'Samen', kind: 'shared' as const }]
    const shared = teams
      .team({ name: 'Noord', channels, members: [gijs] })
      .channel('Samen')
      .as(gijs)
    const before = await application.rows()

    const value = { action: { verb: 'card', data: { do: 'card', card: 'card-1', act: 'join' } } }
    const { status, body } = await shared.send({ type: 'invoke', name: 'adaptiveCard/action', value })

    const type = 'application/vnd.microsoft.activity.message'
    expect([status, body]).toEqual([
      200,
      { statusCode: 200, type, value: say(language, 'channels.stranger') },
    ])
    expect((await shared.say('help')).status).toBe(403)
    expect(await application.rows()).toEqual(before)
    await application.close()
  },
)
