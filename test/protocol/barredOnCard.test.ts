/** A press on an action card by who cannot take part, or not any more: answered kindly, in its place, and nothing changes. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Application, openApplication } from './application.ts'
import { becomes, yesterday } from './becomes.ts'
import { type InChannel, isTold, opensCard, participantsOf, presses, rowsBesideTeams } from './inChannel.ts'
import { hears, isAsked, types } from './talk.ts'

let application: Application
let there: InChannel
beforeAll(async () => {
  application = await openApplication()
  there = await opensCard(application, ['Anna Bos', 'Els Dal', 'Finn Gras'])
})
afterAll(() => application.close())

const who = (index: number) => there.people[index] ?? expect.fail('Nobody.')

const act = (index: number, name: string, terms = {}) =>
  presses(there.channel.as(who(index)), { do: 'card', card: there.card, act: name }, terms)

const names = async () => (await participantsOf(application, there.card)).map(({ name }) => name)

test('who has left is told so', async () => {
  await act(0, 'join')
  await becomes(application, { entraId: who(0).aadObjectId }, { leftAt: yesterday })
  const before = await rowsBesideTeams(application)
  for (const name of ['done', 'notJoined', 'see'])
    expect(isTold(await act(0, name), 'onCard.why.left')).toBe(true)
  expect(await rowsBesideTeams(application)).toEqual(before)
})

test('who was forgotten is gone from the card; an earlier press does not bring them back, a new one does', async () => {
  const { chat, aadObjectId: entraId } = who(1)
  const els = { chat, entraId, language: 'nl' } as const
  await act(1, 'join')
  const early = new Date().toISOString()
  await types(els, 'hoi')
  await chat.say('vergeet mij')
  await hears(els, 'forget.summary')
  await chat.press('confirm')
  await hears(els, 'forget.saved')
  expect(await names()).not.toContain('Els Dal')
  expect(isTold(await act(1, 'done', { at: early }), 'onCard.late')).toBe(true)
  expect(await names()).not.toContain('Els Dal')
  expect(isTold(await act(1, 'join'), 'onCard.new.join')).toBe(true)
  expect(await names()).toContain('Els Dal')
})

test('a card whose maker was forgotten says that it is gone', async () => {
  await act(2, 'join')
  const { chat, aadObjectId: entraId } = there.maker
  const bram = { chat, entraId, language: 'nl' } as const
  await types(bram, 'vergeet mij')
  await hears(bram, 'forget.summary')
  await chat.press('confirm')
  await hears(bram, 'forget.saved')
  for (const name of ['done', 'look']) expect(isTold(await act(2, name), 'onCard.why.gone')).toBe(true)
  // What they made of it stays theirs.
  const finn = { chat: who(2).chat, entraId: who(2).aadObjectId, language: 'nl' } as const
  await finn.chat.say('hoi')
  await isAsked(finn, 'introduce', 'role')
  expect((await application.recordsOf(finn.entraId)).actions).toMatchObject([{ status: 'open' }])
})
