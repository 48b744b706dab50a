/** Other people: their cards are not mine to press, their turns are not mine, and a channel hears nothing private. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { sent } from '../fakeTeams/ledger.ts'
import { type Application, openApplication } from './application.ts'
import { playbook } from './playbook.ts'
import { answersTo, answerTo, hears, introduced, isAsked, makes, starts, stranger } from './talk.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

test("another person's card is kindly refused, and nothing changes for either", async () => {
  const anna = await introduced(application, 'nl', 'Anna Verzinsel')
  const bart = await introduced(application, 'nl', 'Bart Bedenksel')
  const first = await starts(anna, 'translate')
  const summary = await answersTo(anna, 'translate', null)
  const before = [await application.storedOf(anna.entraId), await application.storedOf(bart.entraId)]
  for (const [verb, card] of [
    ['answer', first],
    ['askStop', first],
    ['confirm', summary],
    ['change', summary],
  ] as const) {
    const pressed = await bart.chat.press(verb, {}, { card })
    expect(pressed.status).toBe(200)
    expect(answerTo(pressed)).toContain(say('nl', 'turns.why.gone'))
    expect(answerTo(pressed)).not.toContain('huisarts')
  }
  const after = [await application.storedOf(anna.entraId), await application.storedOf(bart.entraId)]
  expect(after).toEqual(before)
  expect(anna.chat.last()?.words).toContain(say('nl', 'translate.summary'))
})

test("another person's action is not there to be marked done", async () => {
  const anna = await introduced(application, 'nl', 'Anna Verzinsel')
  const bart = await introduced(application, 'nl', 'Bart Bedenksel')
  await makes(anna, 'translate')
  await makes(bart, 'translate')
  const [action] = (await application.recordsOf(anna.entraId)).actions
  await bart.chat.say('mijn acties')
  await hears(bart, 'records.actions.heading')
  await bart.chat.press(say('nl', 'common.button.finish'), {}, { data: { subject: action?.id } })
  for (const { entraId } of [anna, bart])
    expect((await application.recordsOf(entraId)).actions.map(({ status }) => status)).toEqual(['open'])
})

test("somebody unknown who presses another person's card is welcomed first", async () => {
  const anna = await introduced(application, 'nl', 'Anna Verzinsel')
  const card = await starts(anna, 'translate')
  const unknown = stranger(application, 'en')
  const pressed = await unknown.chat.press('answer', { answer: 'partners' }, { card })
  expect(answerTo(pressed)).toContain(say('en', 'turns.noted'))
  await isAsked(unknown, 'introduce', 'role')
  await unknown.chat.say('hi')
  await isAsked(unknown, 'introduce', 'role')
  expect((await application.storedOf(anna.entraId)).runs[0]?.answers).toEqual([])
})

test('two people at once do not meet', async () => {
  const people = await Promise.all([
    introduced(application, 'nl', 'Anna Verzinsel'),
    introduced(application, 'en', 'Bart Bedenksel'),
  ])
  await Promise.all(people.map(person => makes(person, 'translate')))
  const [anna, bart] = people
  expect(anna?.chat.picture()).not.toContain('Bart')
  expect(bart?.chat.picture()).not.toContain('Anna')
  for (const { entraId } of people) expect((await application.recordsOf(entraId)).actions).toHaveLength(1)
})

const rooms = {
  'a channel': () => {
    const anna = application.teams.person({ name: 'Anna Verzinsel' })
    const bart = application.teams.person({ name: 'Bart Bedenksel' })
    const team = application.teams.team({ name: 'Noord', channels: ['General'], members: [anna, bart] })
    return { anna, room: team.channel('General') }
  },
  'a group': () => {
    const anna = application.teams.person({ name: 'Anna Verzinsel' })
    const bart = application.teams.person({ name: 'Bart Bedenksel' })
    return { anna, room: application.teams.group([anna, bart]) }
  },
}

test.each(Object.entries(rooms))(
  'in %s nothing private is said or asked, whatever is said there',
  async (_where, open) => {
    const { anna, room } = open()
    const there = room.as(anna)
    const words = [
      'hoi',
      'vertalen',
      'mijn overzicht',
      'mijn acties',
      'verder',
      'stop',
      'onzin',
      playbook.translate[1].nl,
    ]
    for (const text of words) expect((await there.say(text)).status).toBe(200)
    const said = () => sent(application.teams.ledger).filter(({ conversation }) => conversation === room.id)
    await there.waitFor(() => said().length === words.length)
    for (const { raw } of said()) {
      expect(raw).toContain('onze eigen chat')
      expect(raw).not.toMatch(/Anna|Welkom|pijler/i)
    }
  },
)

test('what was asked in a channel does not touch the conversation in the own chat', async () => {
  const { anna, room } = rooms['a channel']()
  const talker = { chat: anna.chat, entraId: anna.aadObjectId, language: 'nl' } as const
  await anna.chat.say('hoi')
  await isAsked(talker, 'introduce', 'role')
  await anna.chat.say('1')
  await isAsked(talker, 'introduce', 'team')
  await anna.chat.say('1')
  await hears(talker, 'introduce.saved')
  const card = await starts(talker, 'translate')
  const before = await application.storedOf(talker.entraId)
  for (const text of ['1', 'stop', 'weggooien', 'belofte']) await room.as(anna).say(text)
  await room.as(anna).press('answer', { answer: 'results' }, { card })
  expect(await application.storedOf(talker.entraId)).toEqual(before)
  await anna.chat.press('answer', { answer: 'partners' })
  await isAsked(talker, 'translate', 'different')
})
