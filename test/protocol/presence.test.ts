/** Who can be reached: the app is taken out and put back, the bot is blocked, and people write again. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Application, openApplication } from './application.ts'
import { hears, introduced, isAsked, stranger, types } from './talk.ts'

let application: Application
beforeEach(async () => {
  application = await openApplication()
})
afterEach(() => application.close())

const personOf = async ({ entraId }: { entraId: string }) => (await application.storedOf(entraId)).person

describe.each(['nl', 'en'] as const)('in %s', language => {
  test('a removal is remembered, says nothing, and is over with the next word', async () => {
    const anna = await introduced(application, language)
    const said = anna.chat.messages().length
    const before = await application.storedOf(anna.entraId)

    const deliveries = await anna.chat.uninstall()
    expect(deliveries.map(({ status }) => status)).toEqual([200, 200])
    const after = await application.storedOf(anna.entraId)
    expect(after.person).toEqual({ ...before.person, unreachable: 'uninstalled' })
    expect(after.runs).toEqual(before.runs)
    expect(anna.chat.messages()).toHaveLength(said)

    await anna.chat.install()
    expect((await personOf(anna))?.unreachable).toBeNull()
    expect(anna.chat.messages()).toHaveLength(said)
    await anna.chat.say('hoi')
    await hears(anna, 'menu.heading')
  })

  test('who blocks is known by the first answer that does not arrive, and heard again at once', async () => {
    const anna = await introduced(application, language)
    anna.chat.block('ConversationBlockedByUser')
    await anna.chat.say('menu')
    await expect.poll(() => application.log.filter(line => line.includes('cannot arrive')).length).toBe(1)
    expect((await personOf(anna))?.unreachable).toBe('blocked')

    anna.chat.unblock()
    await types(anna, 'menu')
    expect((await personOf(anna))?.unreachable).toBeNull()
  })
})

test('nobody who was never met is stored because the app went', async () => {
  const anna = stranger(application)
  const deliveries = await anna.chat.uninstall()
  expect(deliveries.map(({ status }) => status)).toEqual([200, 200])
  expect(await personOf(anna)).toBeUndefined()
})

test('a removal that comes late takes nothing away', async () => {
  const anna = await introduced(application)
  const at = '2026-01-01T09:00:00.000Z'
  await anna.chat.send({ type: 'installationUpdate', action: 'remove' }, { at })
  expect((await personOf(anna))?.unreachable).toBeNull()
})

test('a new version of the app brings no new welcome', async () => {
  const anna = stranger(application)
  await anna.chat.send({ type: 'installationUpdate', action: 'add-upgrade' })
  expect(await personOf(anna)).toBeUndefined()
  await anna.chat.install()
  await isAsked(anna, 'introduce', 'role')
  const said = anna.chat.messages().length
  await anna.chat.send({ type: 'installationUpdate', action: 'add-upgrade' })
  await application.restart()
  expect(anna.chat.messages()).toHaveLength(said)
})

test('what happens in a team stores nobody who did not speak', async () => {
  const [anna, bas] = ['Anna Bos', 'Bas Prent'].map(name => application.teams.person({ name }))
  if (!anna || !bas) throw new Error('Two people.')
  const channel = application.teams
    .team({ name: 'Zuid', members: [anna, bas] })
    .channel('General')
    .as(anna)
  const both = [anna, bas].map(({ id, aadObjectId }) => ({ id, aadObjectId }))
  const deliveries = [
    ...(await channel.install()),
    await channel.conversationUpdate({ membersAdded: both }),
    await channel.conversationUpdate({ membersRemoved: both }),
    await channel.conversationUpdate({ channelData: { eventType: 'teamRenamed', team: { name: 'Noord' } } }),
    await channel.conversationUpdate({ membersAdded: 'nobody', membersRemoved: 7 }),
    ...(await channel.uninstall()),
  ]
  expect(deliveries.map(({ status }) => status)).toEqual(Array(8).fill(200))
  for (const { aadObjectId } of [anna, bas]) expect(await personOf({ entraId: aadObjectId })).toBeUndefined()
})
