import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Gate } from '../../src/outside/teams/gate.ts'
import { type FakeTeams, openFakeTeams } from '../fakeTeams/fakeTeams.ts'
import { answerCard, now, openEdgeFor } from './openEdgeFor.ts'

let teams: FakeTeams
beforeEach(async () => {
  teams = await openFakeTeams()
})
afterEach(() => teams.close())

const press = (data: unknown) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: 'card-1',
  value: { action: { type: 'Action.Execute', verb: 'answer', data }, trigger: 'manual' },
})

test('typed text is heard, with who said it, where and when', async () => {
  await using edge = await openEdgeFor(teams)
  const anna = teams.person({ name: 'Anna Bos', zone: 'Europe/Lisbon', locale: 'en-GB' })

  const delivery = await anna.chat.say(' ik wil vertalen ', { at: '2026-06-15T09:59:00.000Z' })

  expect(delivery.status).toBe(200)
  expect(edge.heard).toEqual([
    {
      activity: delivery.activity.id,
      print: expect.any(String),
      at: '2026-06-15T09:59:00.000Z',
      who: {
        tenant: teams.tenant,
        entraId: anna.aadObjectId,
        teamsId: anna.id,
        name: 'Anna Bos',
        email: null,
        locale: 'en-GB',
        zone: 'Europe/Lisbon',
      },
      chat: {
        tenant: teams.tenant,
        serviceUrl: teams.url,
        conversation: anna.chat.id(),
        bot: teams.bot.id,
      },
      place: 'personal',
      what: { kind: 'said', text: 'ik wil vertalen' },
    },
  ])
})

test('a press as Execute is heard, and answered with the card that takes its place', async () => {
  await using edge = await openEdgeFor(teams)
  const anna = teams.person({ name: 'Anna Bos' })

  const { status, body } = await anna.chat.send(press({ do: 'confirm', run: 'r1' }))

  expect(status).toBe(200)
  expect(body).toEqual({
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: answerCard,
  })
  expect(edge.heard[0]?.what).toEqual({
    kind: 'pressed',
    data: { do: 'confirm', run: 'r1' },
    card: 'card-1',
    as: 'execute',
  })
})

test('a press without anything to show is still answered in the shape that Teams wants', async () => {
  await using _ = await openEdgeFor(teams, { hear: async () => null })
  const anna = teams.person({ name: 'Anna Bos' })

  const { body } = await anna.chat.send(press({ do: 'confirm', run: 'r1' }))

  const type = 'application/vnd.microsoft.activity.message'
  expect(body).toEqual({ statusCode: 200, type, value: 'noted nl-NL' })
})

test('a press of an older client comes as a message with a value', async () => {
  await using edge = await openEdgeFor(teams)
  const anna = teams.person({ name: 'Anna Bos' })

  const value = { do: 'stop', run: 'r1', keep: true }
  const { status } = await anna.chat.send({ type: 'message', value, replyToId: 'card-1' })

  expect(status).toBe(200)
  expect(edge.heard[0]?.what).toEqual({ kind: 'pressed', data: value, card: 'card-1', as: 'submit' })
})

test('an install is heard as an arrival, and a removal as one', async () => {
  await using edge = await openEdgeFor(teams)
  const anna = teams.person({ name: 'Anna Bos', installed: false })

  const deliveries = [...(await anna.chat.install()), ...(await anna.chat.uninstall())]

  expect(deliveries.map(one => one.status)).toEqual([200, 200, 200, 200])
  expect(edge.heard.map(one => one.what.kind)).toEqual(['arrived', 'arrived', 'removed', 'removed'])
  expect(edge.heard[0]?.who.entraId).toBe(anna.aadObjectId)
})

test('a new version of the app is neither, and what happens in a team is nobody’s turn', async () => {
  await using edge = await openEdgeFor(teams)
  const anna = teams.person({ name: 'Anna Bos' })
  const channel = teams
    .team({ name: 'Zuid', members: [anna] })
    .channel('General')
    .as(anna)
  const update = (action: unknown) => ({ type: 'installationUpdate', action })

  const deliveries = [
    ...(await Promise.all(
      ['add-upgrade', 'remove-upgrade', 'something new', null, 7].map(action =>
        anna.chat.send(update(action)),
      ),
    )),
    ...(await channel.install()),
    ...(await channel.uninstall()),
    await channel.conversationUpdate({ membersRemoved: [{ id: anna.id, aadObjectId: anna.aadObjectId }] }),
    await anna.chat.conversationUpdate({ membersRemoved: [], membersAdded: 'nobody' }),
  ]

  expect(deliveries.map(one => one.status)).toEqual(Array(11).fill(200))
  expect(edge.heard).toEqual([])
})

test('a mention of the bot is left out, and a channel is told apart from a chat', async () => {
  await using edge = await openEdgeFor(teams)
  const anna = teams.person({ name: 'Anna Bos' })
  const team = teams.team({ name: 'Zuid', members: [anna] })

  await team.channel('General').as(anna).say('help')
  await teams.group([anna]).as(anna).say('help')

  expect(edge.heard.map(one => one.place)).toEqual(['channel', 'group'])
  expect(edge.heard[0]?.what).toEqual({ kind: 'said', text: 'help' })
})

test('a message with nothing to read is heard as something else', async () => {
  await using edge = await openEdgeFor(teams)
  const anna = teams.person({ name: 'Anna Bos' })

  await anna.chat.send({ type: 'message', attachments: [{ contentType: 'image/png' }] })

  expect(edge.heard[0]?.what).toEqual({ kind: 'other' })
})

test('what Teams tells of a team is told, with when it was so', async () => {
  await using edge = await openEdgeFor(teams)
  const bram = teams.person({ name: 'Bram Prent' })
  const team = teams.team({ name: 'Noord', members: [bram], installed: false })
  const { id, aadGroupId: group } = team
  const at = '2026-06-15T09:59:00.000Z'
  const general = team.channel('General').as(bram)

  await general.send({ type: 'installationUpdate', action: 'add' }, { at })
  await team.openChannel(bram, 'Nieuws')
  await team.openChannel(bram, 'Zorg', 'private')
  await team.admit(bram, 'Zorg')
  await team.closeChannel(bram, 'Nieuws')
  await team.rename(bram, 'Noordoost')
  await team.enters(teams.person({ name: 'Anna Bos' }))
  await team.archive(bram)
  await team.admit(bram, 'Zorg', false)
  await general.uninstall()
  await general.conversationUpdate({ channelData: { eventType: 'something new', team: { id } } })

  const where = { tenant: teams.tenant, serviceUrl: teams.url, bot: teams.bot.id }
  const first = { id, name: null, kind: 'standard', state: 'open' }
  expect(edge.told[0]).toEqual({
    ...{ at, ...where, team: { id, name: 'Noord', group, state: 'present' }, channel: first, people: true },
  })
  const told = edge.told.map(({ team: of, channel, people }) => [
    ...[of.name, of.state, channel?.name ?? null, channel?.kind ?? null, channel?.state ?? null, people],
  ])
  expect(told).toEqual([
    ['Noord', 'present', null, 'standard', 'open', true],
    ['Noord', null, 'Nieuws', 'standard', 'open', false],
    ['Noord', null, 'Zorg', 'private', null, false],
    ['Noord', 'present', 'Zorg', 'private', 'open', true],
    ['Noord', null, 'Nieuws', 'standard', 'gone', false],
    ['Noordoost', null, null, null, null, false],
    ['Noordoost', null, null, null, null, true],
    ['Noordoost', 'archived', null, null, null, false],
    ['Noordoost', null, 'Zorg', 'private', 'gone', false],
    ['Noordoost', 'removed', null, 'standard', null, false],
    ['Noordoost', 'removed', null, 'standard', null, false],
    [null, null, null, null, null, false],
  ])
  expect(edge.heard).toEqual([])
})

test('a shared channel that is shared no more with a team is gone there, and nowhere else', async () => {
  await using edge = await openEdgeFor(teams)
  const bram = teams.person({ name: 'Bram Prent' })
  const team = teams.team({ name: 'Noord', members: [bram] })
  const channel = { id: '19:shared@thread.tacv2', name: 'Samen', type: 'shared' }
  const unshared = (...from: string[]) =>
    team
      .channel('General')
      .as(bram)
      .conversationUpdate({
        channelData: {
          ...{ eventType: 'channelUnshared', team: { id: team.id }, channel, tenant: { id: teams.tenant } },
          unsharedFromTeams: from.map(id => ({ id })),
        },
      })

  await unshared('19:elsewhere@thread.tacv2')
  await unshared(team.id)

  expect(edge.told.map(({ channel }) => channel?.state)).toEqual([null, 'gone'])
})

test('whoever speaks or presses in a channel tells in passing that it is there', async () => {
  await using edge = await openEdgeFor(teams)
  const anna = teams.person({ name: 'Anna Bos' })
  const team = teams.team({ name: 'Noord', members: [anna], channels: ['General', 'Nieuws'] })
  const news = team.channel('Nieuws')

  await news.as(anna).say('help')
  await news.as(anna).send(press({ do: 'card' }))
  await anna.chat.say('hoi')

  const channel = { id: news.id, name: 'Nieuws', kind: 'standard', state: 'open' }
  expect(edge.noticed.map(one => [one.team.id, one.team.state, one.channel])).toEqual([
    [team.id, null, channel],
    [team.id, null, channel],
  ])
  expect(edge.heard.map(({ place }) => place)).toEqual(['channel', 'channel', 'personal'])
  expect(edge.told).toEqual([])
})

test('an event of a team that cannot be kept is brought again by Teams', async () => {
  await using _ = await openEdgeFor(teams, { hearTeam: () => Promise.reject(new Error('no disk')) })
  const bram = teams.person({ name: 'Bram Prent' })
  const team = teams.team({ name: 'Noord', members: [bram] })

  expect((await team.rename(bram, 'Zuid')).status).toBe(503)
})

describe('somebody of another organisation, in a shared channel', () => {
  const home = '00000000-0000-4000-9000-00000000000a'
  const gate: Gate = async () => ({
    kind: 'letIn',
    claims: { iss: 'x', aud: 'x', exp: 0, serviceurl: teams.url },
  })
  const shared = () => {
    const guest = teams.person({ name: 'Gijs Gastvrij', tenant: home })
    const kind = 'shared' as const
    const team = teams.team({
      name: 'Noord',
      members: [guest],
      channels: ['General', { name: 'Samen', kind }],
    })
    return team.channel('Samen').as(guest)
  }

  test('is told kindly that a button is not for them, and nothing is heard', async () => {
    await using edge = await openEdgeFor(teams, { gate, tenants: [teams.tenant] })
    const channel = shared()

    const { status, body } = await channel.send(press({ do: 'card', act: 'join' }))

    const type = 'application/vnd.microsoft.activity.message'
    expect([status, body]).toEqual([200, { statusCode: 200, type, value: 'stranger nl-NL' }])
    expect([edge.heard, edge.noticed]).toEqual([[], []])
    expect(edge.logged).toEqual(['refused otherTenant'])
  })

  test('is turned away with everything else', async () => {
    await using edge = await openEdgeFor(teams, { gate, tenants: [teams.tenant] })
    const channel = shared()
    const other = { type: 'invoke', name: 'composeExtension/query', value: {} }

    const statuses = [(await channel.say('help')).status, (await channel.send(other)).status]

    expect(statuses).toEqual([403, 403])
    expect(edge.heard).toEqual([])
  })

  test('is turned away by the tenant that Teams tells of them, whichever field holds it', async () => {
    await using edge = await openEdgeFor(teams, { gate, tenants: [teams.tenant] })
    const anna = teams.person({ name: 'Anna Bos' })
    const { id, name, aadObjectId } = anna
    const from = { id, name, aadObjectId, tenantId: home }

    expect((await anna.chat.send({ type: 'message', text: 'hoi', from })).status).toBe(403)
    expect(edge.heard).toEqual([])
  })

  test('takes part as who they are where their organisation does too', async () => {
    await using edge = await openEdgeFor(teams, { gate, tenants: [teams.tenant, home] })

    await shared().send(press({ do: 'card', act: 'join' }))

    expect(edge.heard.map(({ who }) => who.tenant)).toEqual([home])
    expect(edge.noticed.map(({ tenant }) => tenant)).toEqual([teams.tenant])
  })
})

test('events without a route are acknowledged, and nothing is heard', async () => {
  await using edge = await openEdgeFor(teams)
  const { chat } = teams.person({ name: 'Anna Bos' })
  const types = ['typing', 'messageReaction', 'messageUpdate', 'messageDelete', 'event', 'endOfConversation']

  const deliveries = await Promise.all(types.map(type => chat.send({ type, value: {} })))
  const renamed = await chat.conversationUpdate({ topicName: 'x' })

  expect([...deliveries, renamed].map(one => one.status)).toEqual(Array(7).fill(200))
  expect(edge.heard).toEqual([])
})

test('an invoke that the app does not have is refused without a repeat', async () => {
  await using edge = await openEdgeFor(teams)
  const { chat } = teams.person({ name: 'Anna Bos' })
  const names = ['task/fetch', 'composeExtension/query', 'signin/verifyState', 'something/new', undefined]

  const deliveries = await Promise.all(names.map(name => chat.send({ type: 'invoke', name, value: {} })))

  expect(deliveries.map(one => one.status)).toEqual(Array(5).fill(404))
  expect(edge.heard).toEqual([])
})

test('the same again, under another id too, has the same print; a second press has its own', async () => {
  await using edge = await openEdgeFor(teams)
  const { chat } = teams.person({ name: 'Anna Bos' })

  const first = await chat.send(press({ do: 'back', run: 'r1' }), { at: '2026-06-15T09:00:00.000Z' })
  await chat.again(first)
  await chat.again(first, { newActivityId: true })
  await chat.send(press({ do: 'back', run: 'r1' }), { at: '2026-06-15T09:00:00.750Z' })

  const prints = edge.heard.map(one => one.print)
  expect(prints[1]).toBe(prints[0])
  expect(prints[2]).toBe(prints[0])
  expect(prints[3]).not.toBe(prints[0])
})

test('a turn that cannot be saved is brought again by Teams; a press is told so kindly', async () => {
  const hear = () => Promise.reject(new Error('Anna Bos cannot be saved'))
  await using edge = await openEdgeFor(teams, { hear })
  const { chat } = teams.person({ name: 'Anna Bos' })

  const said = await chat.say('hoi')
  const pressed = await chat.send(press({ do: 'back', run: 'r1' }))

  expect(said).toMatchObject({ status: 503, body: { error: 'unavailable' } })
  expect(pressed).toMatchObject({ status: 200, body: { value: 'sorry nl-NL' } })
  expect(edge.logged).toHaveLength(2)
  expect(edge.logged.join()).not.toContain('Anna')
})

test('a turn that takes too long is not acknowledged', async () => {
  const { promise, resolve } = Promise.withResolvers<null>()
  await using _ = await openEdgeFor(teams, { hear: () => promise, answerWithin: 20 })
  const { chat } = teams.person({ name: 'Anna Bos' })

  const said = await chat.say('hoi')
  resolve(null)

  expect(said.status).toBe(503)
})

test('a turn that was slow, and in time, is acknowledged when it is done', async () => {
  const { promise, resolve } = Promise.withResolvers<null>()
  await using edge = await openEdgeFor(teams, { hear: () => promise })
  const { chat } = teams.person({ name: 'Anna Bos' })
  let answered = false

  const saying = chat.say('hoi').finally(() => {
    answered = true
  })
  await expect.poll(() => edge.heard.length).toBe(1)
  expect(answered).toBe(false)
  resolve(null)

  expect((await saying).status).toBe(200)
})

test('closing waits for the turn under way, and not for the connection after it', async () => {
  const { promise, resolve } = Promise.withResolvers<null>()
  const edge = await openEdgeFor(teams, { hear: () => promise })
  const { chat } = teams.person({ name: 'Anna Bos' })

  const saying = chat.say('hoi')
  await expect.poll(() => edge.heard.length).toBe(1)
  const begin = performance.now()
  const closed = edge.close()
  resolve(null)

  expect((await saying).status).toBe(200)
  await closed
  expect(performance.now() - begin).toBeLessThan(3_000)
})

test('a time in the future, or none, becomes now', async () => {
  await using edge = await openEdgeFor(teams)
  const { chat } = teams.person({ name: 'Anna Bos' })

  for (const timestamp of ['9999-12-31T00:00:00Z', 'gisteren', '', undefined, 5])
    await chat.send({ type: 'message', text: 'hoi', timestamp })

  expect(edge.heard.map(one => one.at)).toEqual(Array(5).fill(now))
})
