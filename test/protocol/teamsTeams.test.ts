/** What is known of teams in Teams: by what they tell, in any order, and by a look at their rosters. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { TeamsTeam } from '../../src/topics/actionCard/channel.ts'
import { answering, slow, tooMany } from '../fakeTeams/faults.ts'
import type { Person } from '../fakeTeams/population.ts'
import type { Team } from '../fakeTeams/team.ts'
import { aCard } from '../someCards.ts'
import { knockBy } from './application.ts'
import { openTeam } from './openTeam.ts'
import { types } from './talk.ts'

type Opened = Awaited<ReturnType<typeof openTeam>>

let app: Opened
let bram: Person
let lotte: Person
beforeEach(async () => {
  app = await openTeam('nl')
  bram = app.teams.person({ name: 'Bram Bedacht', entraId: '00000000-0000-0000-0000-000000000002' })
  lotte = app.teams.person({ name: 'Lotte Verhaal', entraId: '00000000-0000-0000-0000-000000000003' })
})
afterEach(() => app.close())

const inTeams = (more: Partial<Parameters<Opened['teams']['team']>[0]> = {}): Team =>
  app.teams.team({ name: 'Noord', members: [bram, lotte], owners: [bram], installed: false, ...more })

const general = (team: Team, as: Person = bram) => team.channel('General').as(as)

/** All that is stored of teams, while the product runs. */
const stored = async () => {
  const rows = await app.rows()
  const of = (table: string) => rows.filter(row => row.table === table).map(({ row }) => row)
  return {
    teams: of('teams_team').map(({ name, state, group_id }) => [name, state, group_id]),
    channels: of('channel')
      .map(({ name, kind, state }) => [name, kind, state])
      .sort((one, other) => `${one[0]}`.localeCompare(`${other[0]}`)),
    leaders: of('teams_leader').map(({ entra_id }) => entra_id),
  }
}

/** Waits until what is stored is as it should be: a look takes place beside everything else. */
const becomes = (look: (now: Awaited<ReturnType<typeof stored>>) => unknown, expected: unknown) =>
  expect.poll(async () => look(await stored())).toEqual(expected)

describe('the bot is added to a team', () => {
  test('the team, its channels and who may post there become known, and nothing is posted', async () => {
    const zorg = { name: 'Zorg', kind: 'private' as const }
    const team = inTeams({ channels: ['General', 'Nieuws', zorg] })
    expect((await general(team).install()).map(({ status }) => status)).toEqual([200, 200])
    await becomes(({ leaders }) => leaders, [bram.aadObjectId])
    expect(await stored()).toEqual({
      teams: [['Noord', 'present', team.aadGroupId]],
      channels: [
        ['Nieuws', 'standard', 'open'],
        [null, 'standard', 'open'],
      ],
      leaders: [bram.aadObjectId],
    })
    expect(app.teams.ledger.accepted).toEqual([])
  })

  test('of everybody else in it nothing is kept', async () => {
    const team = inTeams()
    await general(team).install()
    await becomes(({ leaders }) => leaders.length, 1)
    const rows = (await app.rows()).filter(({ table }) => table !== 'programme_version')
    const all = JSON.stringify(rows)
    expect(all).not.toContain(lotte.aadObjectId)
    expect(all).not.toContain('Bram Bedacht')
  })

  test('where Teams tells no owners, who leads those in it may post', async () => {
    const team = inTeams({ tellsRoles: false, owners: [] })
    await general(team).install()
    await becomes(({ leaders }) => leaders, [bram.aadObjectId])
  })

  test('a large roster is read to its end', async () => {
    const many = Array.from({ length: 250 }, (_, number) => app.teams.person({ name: `Persoon ${number}` }))
    const team = inTeams({ members: [...many, lotte, bram] })
    await general(team).install()
    await becomes(({ leaders }) => leaders, [bram.aadObjectId])
    const pages = app.teams.ledger.reads.filter(({ path }) => path.includes('pagedmembers'))
    expect(pages.length).toBeGreaterThanOrEqual(2)
  })

  test('a look that fails is made again', async () => {
    const fault = app.teams.fails(tooMany('0'), { of: call => call.asking === 'pagedMembers' })
    const team = inTeams()
    await general(team).install()
    await becomes(({ leaders }) => leaders, [bram.aadObjectId])
    expect(fault.strikes()).toBe(1)
  })
})

describe('what happens to a team', () => {
  let team: Team
  beforeEach(async () => {
    team = inTeams({ channels: ['General', 'Nieuws', { name: 'Zorg', kind: 'private' }] })
    await general(team).install()
    await becomes(({ leaders }) => leaders.length, 1)
  })

  const states = async () => {
    const { teams, channels } = await stored()
    return [teams[0]?.[1], ...channels.map(([name, , state]) => `${name ?? 'first'} ${state}`).sort()]
  }

  test('channels come, are renamed, go and come back', async () => {
    await team.openChannel(bram, 'Tips')
    await team.renameChannel(bram, 'Nieuws', 'Weetjes')
    expect(await states()).toEqual(['present', 'Tips open', 'Weetjes open', 'first open'])
    await team.closeChannel(bram, 'Tips')
    expect(await states()).toEqual(['present', 'Tips gone', 'Weetjes open', 'first open'])
    await team.closeChannel(bram, 'Tips', false)
    expect(await states()).toEqual(['present', 'Tips open', 'Weetjes open', 'first open'])
  })

  test('a private channel is known from when the bot is in it until it is not', async () => {
    await team.admit(bram, 'Zorg')
    expect(await states()).toContain('Zorg open')
    await team.admit(bram, 'Zorg', false)
    expect(await states()).toContain('Zorg gone')
    expect((await states())[0]).toBe('present')
  })

  test('it is renamed, archived, restored, deleted', async () => {
    await team.rename(bram, 'Noordoost')
    await team.archive(bram)
    expect((await stored()).teams).toEqual([['Noordoost', 'archived', team.aadGroupId]])
    await team.archive(bram, false)
    expect((await stored()).teams).toEqual([['Noordoost', 'present', team.aadGroupId]])
    await team.remove(bram)
    expect(await stored()).toMatchObject({ teams: [['Noordoost', 'deleted', team.aadGroupId]], leaders: [] })
  })

  test('the bot is taken out and put back: nobody may post in between', async () => {
    await general(team).uninstall()
    expect(await stored()).toMatchObject({ teams: [['Noord', 'removed', team.aadGroupId]], leaders: [] })
    await general(team).install()
    await becomes(({ leaders }) => leaders, [bram.aadObjectId])
  })

  test('people come and go: who may post is looked at again', async () => {
    await team.exits(bram)
    await becomes(({ leaders }) => leaders, [])
    await team.enters(bram)
    await becomes(({ leaders }) => leaders, [bram.aadObjectId])
  })

  test('what is told late changes nothing that was told of a later time', async () => {
    const at = (second: number) => ({ at: new Date(Date.now() + second * 1_000).toISOString() })
    const tell = (eventType: string, second: number) =>
      general(team).conversationUpdate(
        {
          channelData: { eventType, team: { id: team.id, name: 'Noord' }, tenant: { id: app.teams.tenant } },
        },
        at(second),
      )
    await tell('teamUnarchived', 30)
    await tell('teamArchived', 20)
    expect((await states())[0]).toBe('present')
    await tell('teamArchived', 50)
    await tell('teamUnarchived', 40)
    expect((await states())[0]).toBe('archived')
  })

  test('events that nobody knows change nothing, and are no fault', async () => {
    const before = await stored()
    const { id } = team
    for (const channelData of [
      { eventType: 'teamMoved', team: { id } },
      { eventType: 7, team: { id } },
      { eventType: 'channelCreated', team: { id }, channel: { id: 7 } },
      { eventType: 'teamRenamed', team: 'Noord' },
      'nothing',
      null,
    ])
      expect((await general(team).conversationUpdate({ channelData })).status).toBe(200)
    expect(await stored()).toEqual(before)
  })
})

describe('a team that was never told of', () => {
  test('is known from the first post that mentions the bot in it', async () => {
    const team = inTeams({ installed: true, channels: ['General', 'Nieuws'] })
    await team.channel('Nieuws').as(lotte).say('help')
    await becomes(({ leaders }) => leaders, [bram.aadObjectId])
    expect((await stored()).channels).toContainEqual(['Nieuws', 'standard', 'open'])
  })

  test('whose roster says that the bot is not in it, is none', async () => {
    const team = inTeams({ installed: true })
    const shut = answering(403, {}, JSON.stringify({ error: { code: 'BotNotInConversationRoster' } }))
    app.teams.fails(shut, { of: call => call.asking === 'team' })
    await general(team).say('help')
    await becomes(({ teams }) => teams.map(([, state]) => state), ['removed'])
  })
})

describe('whoever leads asks for a channel', () => {
  const asks = async (): Promise<string> => {
    const talker = await app.meets('Bram Bedacht')
    return (await types(talker, 'kanalen')).words
  }
  const rosters = () => app.teams.ledger.reads.filter(({ path }) => path.includes('pagedmembers')).length

  test('what is known is looked at again first, when it is not of just now', async () => {
    const team = inTeams({ owners: [lotte] })
    await general(team).install()
    await becomes(({ teams }) => teams.length, 1)
    await expect.poll(rosters).toBeGreaterThan(0)
    team.owns(bram)
    expect(await asks()).not.toContain('Noord')
    const before = rosters()
    app.passes(1)
    expect(await asks()).toContain('Noord')
    expect(rosters()).toBeGreaterThan(before)
  })

  test('a Teams that is slow holds nobody up: what is known is used', async () => {
    const team = inTeams()
    await general(team).install()
    await becomes(({ leaders }) => leaders.length, 1)
    app.passes(1)
    const fault = app.teams.fails(slow, { times: 9, of: call => call.asking === 'team' })
    const began = performance.now()
    expect(await asks()).toContain('Noord')
    expect(performance.now() - began).toBeLessThan(4_000)
    fault.release()
  })
})

describe('a card that waited', () => {
  const known = async (team: Team) => {
    await general(team).install()
    await becomes(({ leaders }) => leaders.length, 1)
    const talker = await app.meets('Bram Bedacht')
    const postAt = new Date(Date.parse(app.now()) + 20 * 60_000).toISOString()
    await app.beside(async store => {
      const { person } = await store.know(knockBy(app.teams.tenant, talker.entraId))
      if (!person) throw new Error('Nobody was met.')
      const card = {
        ...{ ...aCard(), id: 'card-1', programme: 'welfare', channel: team.id, language: 'nl' as const },
        ...{ status: 'scheduled' as const, activity: null, maker: person.id, postAt, postedAt: null },
        ...{ until: '2099-01-01', endsAt: '2099-01-01T22:59:59.000Z', was: null },
      }
      await store.save({
        ...{ person, runs: [], actions: [], promises: [], routes: [], sends: [], handled: null },
        ...{ onCards: { cards: [card] }, at: app.now(), worker: 'test', leaseUntil: app.now() },
      })
    })
  }
  const card = () => app.beside(store => store.cardWith('welfare', 'card-1'))

  test('goes where whoever made it may still post', async () => {
    const team = inTeams()
    await known(team)
    app.passes(1)
    await general(team).waitFor(now => now.cards().length, 'the card', 10_000)
  })

  test('does not go where its maker owns the team no more, although nobody told', async () => {
    const team = inTeams()
    await known(team)
    team.owns(bram, false)
    team.owns(lotte)
    app.passes(1)
    await expect.poll(async () => (await card())?.status).toBe('failed')
    expect((await card())?.because).toBe('notLeader')
    expect(general(team).cards()).toEqual([])
  })
})

test('what is known is still known after a restart', async () => {
  const team = inTeams()
  await general(team).install()
  await becomes(({ leaders }) => leaders.length, 1)
  const before = await stored()
  await app.restart()
  expect(await stored()).toEqual(before)
  const known: readonly TeamsTeam[] = await app.beside(store => store.teamsTeamsIn('welfare'))
  expect(known.map(({ id }) => id)).toEqual([team.id])
})
