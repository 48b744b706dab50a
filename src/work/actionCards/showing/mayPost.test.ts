import { expect, test } from 'vitest'
import { smallProgramme } from '../../../../test/smallProgramme.ts'
import { fatima } from '../../../../test/storage/turns.ts'
import type { Person } from '../../../people/person.ts'
import type { ChannelInTeam } from '../../../topics/actionCard/channel.ts'
import { nothingFormer } from '../../../topics/programme/loaded.ts'
import { type Posting, whyNotPost } from './mayPost.ts'

const team: ChannelInTeam['in'] = {
  ...{ id: 'team-1', programme: 'small', tenant: 'tenant-1', group: null, name: 'Noord' },
  ...{ serviceUrl: 'https://teams/', bot: '28:bot', state: 'present', lookedAt: null },
}

const channel: ChannelInTeam = {
  ...{ id: 'channel-1', programme: 'small', team: 'team-1', name: null, kind: 'standard', state: 'open' },
  in: team,
}

const called = (number: number): Person => ({
  ...fatima,
  entraId: `00000000-0000-0000-0000-00000000000${number}`,
})

/** Those of the small programme: one who leads a team, one who leads none, and who leads the programme. */
const [leader, colleague, lead] = [called(2), called(1), called(5)]

const leading = ({ entraId }: Person) => new Map([[team.id, [entraId]]])

const posting: Posting = {
  loaded: {
    programme: smallProgramme,
    former: nothingFormer,
    version: 1,
    loadedAt: '2031-01-06T09:00:00.000Z',
  },
  maker: leader,
  channel,
  leaders: leading(leader),
}

test.each<[string, Partial<Posting>, string | undefined]>([
  ['who leads a team, in it', {}, undefined],
  ['who leads a team, in another one', { leaders: leading(colleague) }, 'notLeader'],
  [
    'a colleague, also where Teams has them as an owner',
    { maker: colleague, leaders: leading(colleague) },
    'notLeader',
  ],
  ['who leads the programme, anywhere', { maker: lead, leaders: new Map() }, undefined],
  ['who has left', { maker: { ...leader, leftAt: '2031-01-05T09:00:00.000Z' } }, 'left'],
  [
    'a team that the bot is out of',
    { channel: { ...channel, in: { ...team, state: 'removed' } } },
    'botRemoved',
  ],
  [
    'a team that is archived',
    { channel: { ...channel, in: { ...team, state: 'archived' } } },
    'channelArchived',
  ],
  ['a team that is gone', { channel: { ...channel, in: { ...team, state: 'deleted' } } }, 'channelGone'],
  ['a channel that is archived', { channel: { ...channel, state: 'archived' } }, 'channelArchived'],
  ['a channel that is gone', { channel: { ...channel, state: 'gone' } }, 'channelGone'],
])('whether a card may be posted: %s', (_, change, because) => {
  expect(whyNotPost({ ...posting, ...change })).toBe(because)
})
