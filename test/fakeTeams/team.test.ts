import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerWith, ask, card, openBot, text, withCard } from './botStub.ts'
import { type FakeTeams, openFakeTeams } from './fakeTeams.ts'
import { type Json, objectIn, objectsIn } from './json.ts'
import type { Person } from './population.ts'

let teams: FakeTeams
let anna: Person
let bram: Person
beforeEach(async () => {
  teams = await openFakeTeams({ limits: 'off' })
  anna = teams.person({ name: 'Anna Bos' })
  bram = teams.person({ name: 'Bram Prent' })
})
afterEach(() => teams.close())

const north = (more: Partial<Parameters<FakeTeams['team']>[0]> = {}) =>
  teams.team({ name: 'Noord', members: [anna, bram], owners: [bram], ...more })

const read = async (path: string): Promise<Json> =>
  objectIn(await (await fetch(`${teams.url.replace(/\/$/, '')}${path}`)).json())

const post = async (conversation: string) =>
  (await ask(teams, 'POST', `/${conversation}/activities`, text('hi'))).status

/** What the bot was told, without who did it and when. */
async function events(teamsDo: () => Promise<unknown>): Promise<Json[]> {
  const seen: Json[] = []
  await using _ = await openBot(teams, async activity => {
    seen.push(activity)
    return {}
  })
  await teamsDo()
  return seen
}

test('a team can be read: what it is called, its channels, and who is in it and owns it', async () => {
  const { id, aadGroupId } = north({ channels: ['General', 'Nieuws', { name: 'Zorg', kind: 'private' }] })
  expect(await read(`/v3/teams/${id}`)).toMatchObject({ id, name: 'Noord', aadGroupId, memberCount: 2 })
  const { conversations } = await read(`/v3/teams/${id}/conversations`)
  expect(objectsIn(conversations).map(({ name, type }) => [name, type])).toEqual([
    [undefined, 'standard'],
    ['Nieuws', 'standard'],
    ['Zorg', 'private'],
  ])
  const { members } = await read(`/v3/conversations/${id}/pagedmembers`)
  expect(objectsIn(members).map(({ name, userRole }) => [name, userRole])).toEqual([
    ['Anna Bos', 'user'],
    ['Bram Prent', 'owner'],
  ])
})

test('a roster can tell of nobody that they own the team', async () => {
  const { members } = await read(`/v3/conversations/${north({ tellsRoles: false }).id}/pagedmembers`)
  expect(new Set(objectsIn(members).map(({ userRole }) => userRole))).toEqual(new Set(['user']))
})

test('what happens to a team and its channels is told in its first channel', async () => {
  const team = north()
  const seen = await events(async () => {
    await team.rename(bram, 'Noordoost')
    await team.openChannel(bram, 'Nieuws')
    await team.renameChannel(bram, 'Nieuws', 'Weetjes')
    await team.closeChannel(bram, 'Weetjes')
    await team.closeChannel(bram, 'Weetjes', false)
    await team.enters(teams.person({ name: 'Carla' }))
    await team.archive(bram)
    await team.archive(bram, false)
    await team.remove(bram)
  })
  const told = seen.map(({ channelData }) => {
    const { eventType, team: of, channel } = objectIn(channelData)
    return [eventType, objectIn(of).name, objectIn(channel).name]
  })
  expect(told).toEqual([
    ['teamRenamed', 'Noordoost', undefined],
    ['channelCreated', 'Noordoost', 'Nieuws'],
    ['channelRenamed', 'Noordoost', 'Weetjes'],
    ['channelDeleted', 'Noordoost', 'Weetjes'],
    ['channelRestored', 'Noordoost', 'Weetjes'],
    ['teamMemberAdded', 'Noordoost', undefined],
    ['teamArchived', 'Noordoost', undefined],
    ['teamUnarchived', 'Noordoost', undefined],
    ['teamDeleted', 'Noordoost', undefined],
  ])
  expect(seen.every(({ conversation }) => objectIn(conversation).id === team.id)).toBe(true)
})

test('nobody writes in a team that is archived, in a channel that is gone, or where the bot is not', async () => {
  const team = north({ channels: ['General', 'Nieuws', { name: 'Zorg', kind: 'private' }] })
  const at = (name: string) => team.channel(name).id
  const [general, news, care] = [at('General'), at('Nieuws'), at('Zorg')]
  expect([await post(general), await post(news), await post(care)]).toEqual([201, 201, 403])
  await events(async () => {
    await team.admit(bram, 'Zorg')
    await team.closeChannel(bram, 'Nieuws')
  })
  expect([await post(general), await post(news), await post(care)]).toEqual([201, 404, 201])
  await events(() => team.archive(bram))
  expect(await post(general)).toBe(403)
  expect(await read(`/v3/teams/${team.id}`)).toMatchObject({ name: 'Noord' })
  await events(() => team.remove(bram))
  expect(await post(general)).toBe(404)
})

test('a message of the bot that somebody deleted cannot be changed any more', async () => {
  const room = north().channel('General')
  const { text: body } = await ask(teams, 'POST', `/${room.id}/activities`, text('hi'))
  const { id } = JSON.parse(body)
  room.as(bram).erase(id)
  expect(room.as(anna).messages()).toEqual([])
  expect((await ask(teams, 'PUT', `/${room.id}/activities/${id}`, text('hé'))).status).toBe(404)
})

test('whom a card lists gets their own view of it by looking, on that device only', async () => {
  const refreshing = (userIds?: string[]) => ({
    ...card({ body: [{ type: 'TextBlock', text: 'for all' }] }),
    refresh: { action: { type: 'Action.Execute', verb: 'card', data: { act: 'look' } }, userIds },
  })
  const own = card({ body: [{ type: 'TextBlock', text: 'for Anna' }] })
  const room = north().channel('General')
  await ask(teams, 'POST', `/${room.id}/activities`, withCard(refreshing([anna.id])))
  const asked: Json[] = []
  await using _ = await openBot(teams, async activity => {
    asked.push(activity)
    return answerWith(own)
  })
  expect(await room.as(bram).look()).toEqual([])
  expect(await room.as(anna).look()).toHaveLength(1)
  expect(objectIn(asked[0]?.value)).toMatchObject({ trigger: 'automatic', action: { data: { act: 'look' } } })
  expect([room.as(anna), room.as(bram)].map(chat => chat.last()?.words)).toEqual(['for Anna', 'for all'])
})
