import { describe, expect, test } from 'vitest'
import type { ChannelInTeam, TeamsTeam } from './channel.ts'
import { channelsFor, type KnownTeams, whatIsMissing } from './whatIsMissing.ts'

const team = (id: string, more: Partial<TeamsTeam> = {}): TeamsTeam => ({
  ...{ id, programme: 'welfare', tenant: 't', group: null, name: `Team ${id}`, serviceUrl: 'https://x/' },
  ...{ bot: '28:bot', state: 'present', lookedAt: '2026-06-15T10:00:00.000Z' },
  ...more,
})

const channel = (of: TeamsTeam): ChannelInTeam => ({
  ...{ id: `${of.id}-1`, programme: 'welfare', team: of.id, name: 'Nieuws', kind: 'standard', state: 'open' },
  in: of,
})

const known = (more: Partial<KnownTeams> = {}): KnownTeams => ({
  ...{ teams: [], channels: [], leaders: new Map(), entraId: 'bram', leadsProgramme: false },
  ...more,
})

describe('what is missing', () => {
  const hers = new Map([['north', ['bram']]])

  test.each<[string, Partial<KnownTeams>, readonly object[]]>([
    ['the bot is nowhere', {}, [{ why: 'nowhere' }]],
    ['it is where nobody looked yet', { teams: [team('north', { lookedAt: null })] }, [{ why: 'looking' }]],
    ['it is in teams of others only', { teams: [team('south')], leaders: hers }, [{ why: 'notYours' }]],
    ['it is in hers', { teams: [team('north')], leaders: hers }, [{ why: 'apart' }]],
    [
      'it was taken out of hers',
      { teams: [team('north', { state: 'removed' }), team('south')], leaders: hers },
      [{ why: 'removed', team: 'Team north' }, { why: 'notYours' }],
    ],
    [
      'hers is archived, and there is no other',
      { teams: [team('north', { state: 'archived' })], leaders: hers },
      [{ why: 'archived', team: 'Team north' }, { why: 'nowhere' }],
    ],
    [
      'hers was deleted',
      { teams: [team('north', { state: 'deleted' })], leaders: hers },
      [{ why: 'nowhere' }],
    ],
  ])('%s', (_, more, missing) => expect(whatIsMissing(known(more))).toEqual(missing))

  test('of a team of others she does not hear the name', () => {
    const teams = [team('south', { state: 'removed' }), team('east', { state: 'archived' })]
    expect(JSON.stringify(whatIsMissing(known({ teams })))).not.toMatch(/south|east/)
  })

  test('who leads the programme hears of every team', () => {
    const teams = [team('south', { state: 'removed' }), team('east')]
    expect(whatIsMissing(known({ teams, leadsProgramme: true }))).toEqual([
      { why: 'removed', team: 'Team south' },
      { why: 'apart' },
    ])
  })
})

test('the channels of her own teams are hers, and of all teams who leads the programme', () => {
  const channels = [team('north'), team('south')].map(channel)
  const leaders = new Map([['north', ['bram']]])
  expect(channelsFor(known({ channels, leaders })).map(({ team }) => team)).toEqual(['north'])
  expect(channelsFor(known({ channels, leadsProgramme: true }))).toHaveLength(2)
})
