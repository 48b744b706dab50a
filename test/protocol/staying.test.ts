/** Two cards are there to be read again: what comes after a press on them is a new message. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import type { Shown } from '../fakeTeams/view.ts'
import { type Application, openApplication } from './application.ts'
import { answerTo, hears, introduced, isAsked, makes, type Talker } from './talk.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

const called = (name: string) => say('nl', `common.button.${name}`)

/** The card says what it said, with its buttons, and newer messages stand below it. */
const stays = ({ chat }: Talker, card: Shown) => {
  const now = chat.messages().find(({ id }) => id === card.id)
  expect(now?.words).toBe(card.words)
  expect(now?.buttons).toEqual(card.buttons)
  expect(chat.last()?.id).not.toBe(card.id)
}

const known = async (): Promise<Talker> => {
  const entraId = '00000000-0000-0000-0000-000000000001'
  const { chat } = application.teams.person({ name: 'Samira Voorbeeld', entraId })
  await chat.install()
  return { chat, entraId, language: 'nl' }
}

test('the welcome, with what it says about privacy, stays', async () => {
  const samira = await known()
  const welcome = await hears(samira, 'welcome.point.yours')
  const pressed = await samira.chat.press(called('translate'))
  expect(answerTo(pressed)).toContain(say('nl', 'turns.noted'))
  await isAsked(samira, 'translate', 'ambition')
  stays(samira, welcome)
})

test.each(['translate', 'promise', 'skills'] as const)('what %s saved stays', async flow => {
  const anna = await introduced(application)
  const saved = await makes(anna, flow)
  const pressed = await anna.chat.press(called('overview'))
  expect(answerTo(pressed)).toContain(say('nl', 'turns.noted'))
  await hears(anna, 'records.overview.heading')
  stays(anna, saved)
  await anna.chat.say('hoi')
  await hears(anna, 'turns.hello')
  stays(anna, saved)
})

test('a conversation that begins on what was saved gets a card of its own', async () => {
  const anna = await introduced(application)
  const saved = await makes(anna, 'translate')
  await anna.chat.press(called('promise'))
  const asked = await isAsked(anna, 'promise', 'ambition')
  await anna.chat.press('answer', { answer: 'results' })
  expect((await isAsked(anna, 'promise', 'to')).id).toBe(asked.id)
  stays(anna, saved)
})

test('a second press on a conversation begins no other, and says nothing of having been busy', async () => {
  const anna = await introduced(application)
  const saved = await makes(anna, 'translate')
  await anna.chat.press(called('promise'), {}, { card: saved })
  const first = await isAsked(anna, 'promise', 'ambition')
  await anna.chat.press(called('promise'), {}, { card: saved })
  const second = await anna.chat.waitFor(
    ({ last }) => (last()?.id === first.id ? undefined : last()),
    'a card',
  )
  expect(second.words).toContain(say('nl', 'promise.ambition.ask'))
  expect(second.words).not.toContain(say('nl', 'turns.resumed'))
  const { runs } = await application.storedOf(anna.entraId)
  expect(runs.filter(({ flow }) => flow === 'promise')).toHaveLength(1)
})
