import { describe, expect, test } from 'vitest'
import type { Store } from '../../src/ports/store.ts'
import type { Channel, TeamsTeam } from '../../src/topics/actionCard/channel.ts'
import type { ThisStore } from './contract.ts'
import { aCard, at, claimOf, fatima, turnOf } from './turns.ts'

export const team: TeamsTeam = {
  ...{ id: 'team-1', programme: 'welfare', tenant: 'tenant-1', group: 'group-1', name: 'Zorg Noord' },
  ...{ serviceUrl: 'https://teams/', bot: '28:bot', state: 'present', lookedAt: null },
}
export const channel: Channel = {
  ...{ id: 'channel-1', programme: 'welfare', team: 'team-1', name: null, kind: 'standard', state: 'open' },
}

/** A team with two channels. */
export const knowsTeam = (store: Store) =>
  store.keepTeamsTeam(team, [channel, { ...channel, id: 'channel-2' }], at(0))

/** Teams in Teams, their channels, and who may post in them. */
export const channelContract = (store: ThisStore): void => {
  const known = () => knowsTeam(store())

  describe('teams in Teams', () => {
    const second = { ...team, id: 'team-2', name: 'Advies', programme: 'welfare' }

    test('are known with their open channels', async () => {
      await known()
      const named = { ...channel, id: 'a', team: 'team-2', name: 'Tips', kind: 'shared' } as const
      await store().keepTeamsTeam(second, [named, { ...named, id: 'b', state: 'archived' }], at(1))
      const channels = await store().channelsIn('welfare')
      expect(channels.map(({ id }) => id)).toEqual(['a', 'channel-1', 'channel-2'])
      expect(channels[0]).toEqual({ ...named, in: second })
      expect(await store().teamsTeamsIn('welfare')).toEqual([second, team])
      expect(await store().channelsIn('care')).toEqual([])
    })

    test('are as they were told last, and channels of which nothing is told stay', async () => {
      await known()
      await store().keepTeamsTeam({ ...team, name: 'Zuid' }, [{ ...channel, state: 'gone' }], at(2))
      expect(await store().channelsIn('welfare')).toMatchObject([{ id: 'channel-2', in: { name: 'Zuid' } }])
      await store().keepTeamsTeam({ ...team, state: 'removed' }, [], at(3))
      expect(await store().channelsIn('welfare')).toEqual([])
      expect(await store().teamsTeamsIn('welfare')).toMatchObject([{ state: 'removed' }])
    })

    test('are known with all of their channels, also those that are gone', async () => {
      await known()
      await store().keepTeamsTeam(second, [{ ...channel, id: 'a', team: 'team-2' }], at(1))
      await store().keepTeamsTeam(team, [{ ...channel, kind: 'private', state: 'gone' }], at(2))
      expect(await store().teamsChannelsIn('welfare', 'team-1')).toEqual([
        { ...channel, kind: 'private', state: 'gone' },
        { ...channel, id: 'channel-2' },
      ])
      expect(await store().teamsChannelsIn('care', 'team-1')).toEqual([])
    })

    test('stay as they are when something is told late, whatever they are', async () => {
      await known()
      const tell = (state: TeamsTeam['state'], of: Channel['state'], second: number) =>
        store().keepTeamsTeam({ ...team, state }, [{ ...channel, state: of }], at(second))
      const states = async () => [
        (await store().teamsTeamsIn('welfare'))[0]?.state,
        (await store().teamsChannelsIn('welfare', 'team-1'))[0]?.state,
      ]
      await tell('present', 'open', 4)
      await tell('archived', 'gone', 2)
      expect(await states()).toEqual(['present', 'open'])
      await tell('archived', 'gone', 6)
      await tell('archived', 'gone', 9)
      await tell('present', 'open', 5)
      expect(await states()).toEqual(['archived', 'gone'])
      await store().keepTeamsLeaders(team, ['entra-1'], at(3))
      await tell('removed', 'open', 1)
      expect((await store().teamsLeadersIn('welfare')).size).toBe(1)
      await tell('present', 'open', 7)
      expect(await states()).toEqual(['present', 'open'])
      expect((await store().teamsTeamsIn('welfare'))[0]?.lookedAt).toBe(at(3))
    })

    test('are called what they were called last, also when that is told late', async () => {
      await known()
      await store().keepTeamsTeam(team, [channel], at(4))
      await store().keepTeamsTeam({ ...team, name: 'Zuid' }, [{ ...channel, name: 'Tips' }], at(2))
      expect(await store().channelsIn('welfare')).toContainEqual(
        expect.objectContaining({ name: 'Tips', in: expect.objectContaining({ name: 'Zuid' }) }),
      )
    })

    test('keep the pace of a channel, and whose hands it is in', async () => {
      await known()
      await store().save(turnOf(fatima, 'a', { onCards: { cards: [{ ...aCard, was: null }] } }))
      const claim = (worker: string) => store().claimCards(claimOf(worker, 5))
      expect(await claim('w1')).toHaveLength(1)
      await known()
      expect(await claim('w2')).toEqual([])
    })

    test('are led by who was seen to lead them last, as long as the bot is there', async () => {
      await known()
      await store().keepTeamsTeam(second, [], at(0))
      await store().keepTeamsLeaders(team, ['entra-1', 'entra-2', 'entra-2'], at(4))
      await store().keepTeamsLeaders(second, ['entra-1'], at(4))
      await store().keepTeamsLeaders(team, ['entra-3', 'entra-2'], at(5))
      expect([...(await store().teamsLeadersIn('welfare'))]).toEqual([
        ['team-1', ['entra-2', 'entra-3']],
        ['team-2', ['entra-1']],
      ])
      expect((await store().teamsTeamsIn('welfare'))[1]?.lookedAt).toBe(at(5))
      expect((await store().teamsLeadersIn('care')).size).toBe(0)
      await store().keepTeamsTeam({ ...team, state: 'deleted' }, [], at(6))
      expect([...(await store().teamsLeadersIn('welfare')).keys()]).toEqual(['team-2'])
    })
  })
}
