import { afterEach, beforeEach, expect, test } from 'vitest'
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

test('a new version of the app is neither, and what happens in a team is not heard', async () => {
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
