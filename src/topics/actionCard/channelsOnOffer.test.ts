import { expect, test } from 'vitest'
import type { Channel, ChannelInTeam, TeamsTeam } from './channel.ts'
import { channelsOnOffer, notOnOffer } from './channelsOnOffer.ts'

const team = (id: string, state: TeamsTeam['state'] = 'present'): TeamsTeam => ({
  ...{ id, programme: 'welfare', tenant: 't', group: null, name: `Team ${id}`, serviceUrl: 'https://x' },
  ...{ bot: '28:bot', state, lookedAt: '2026-06-15T10:00:00.000Z' },
})

const channel = (of: TeamsTeam, name: string | null, state: Channel['state'] = 'open'): ChannelInTeam => ({
  ...{ id: `19:${of.id}-${name}`, programme: 'welfare', team: of.id, name, kind: 'standard', state, in: of },
})

const [north, south, gone, old, bare] = [
  team('north'),
  team('south'),
  team('gone', 'removed'),
  team('old', 'archived'),
  team('bare'),
]
const channels = [
  channel(south, null),
  channel(north, 'Zorg'),
  channel(north, null),
  channel(north, 'Oud', 'archived'),
  channel(gone, null),
]
const leaders = new Map([
  ['north', ['BRAM']],
  ['gone', ['bram']],
  ['old', ['bram']],
  ['bare', ['bram']],
])
const bram = { entraId: 'bram', everywhere: false }

test('a leader is offered the open channels of the teams in which they may post, the first channel first', () => {
  const offered = channelsOnOffer(channels, bram, leaders).map(({ team, name }) => [team, name])
  expect(offered).toEqual([
    ['north', null],
    ['north', 'Zorg'],
  ])
})

test('a programme lead is offered those of every team', () => {
  const offered = channelsOnOffer(channels, { entraId: 'noor', everywhere: true }, leaders)
  expect(offered.map(({ team }) => team)).toEqual(['north', 'north', 'south'])
})

test('of each team that is not offered there is a reason; of one that is not theirs and gone there is nothing to say', () => {
  const teams = [north, south, gone, old, bare, team('deleted', 'deleted'), team('strange', 'removed')]
  expect(notOnOffer(teams, channels, { poster: bram, leaders })).toEqual([
    { team: 'Team south', why: 'notMine' },
    { team: 'Team gone', why: 'removed' },
    { team: 'Team old', why: 'archived' },
    { team: 'Team bare', why: 'noChannel' },
  ])
})

test('of a team that nobody has looked at yet it is not said that it is somebody else’s', () => {
  const unseen = { ...team('unseen'), lookedAt: null }
  expect(notOnOffer([unseen], [], { poster: bram, leaders })).toEqual([
    { team: 'Team unseen', why: 'notKnown' },
  ])
})
