/** Cards stay in a chat for years: an older one edits its answer or explains itself, and never does harm. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { type Application, openApplication } from './application.ts'
import { answersTo, answerTo, hears, introduced, isAsked, makes, sees, starts, type Talker } from './talk.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

/** What counts as answered in somebody's newest conversation, by question. */
const answersOf = async ({ entraId }: Talker): Promise<Record<string, unknown>> => {
  const { runs } = await application.storedOf(entraId)
  return Object.fromEntries((runs[0]?.answers ?? []).map(({ name, value }) => [name, value]))
}

test('an older card edits its answer, and the conversation goes on where it was', async () => {
  const samira = await introduced(application)
  const card = await starts(samira, 'translate')
  await answersTo(samira, 'translate', 'situation')
  const pressed = await samira.chat.press('answer', { answer: 'results' }, { card })
  expect(pressed.status).toBe(200)
  await isAsked(samira, 'translate', 'situation')
  expect(await answersOf(samira)).toMatchObject({ ambition: 'results', different: expect.any(String) })
})

test('so does one above a typed answer, which then is the card of the conversation', async () => {
  const samira = await introduced(application)
  const card = await starts(samira, 'translate')
  await samira.chat.say('1')
  const below = await isAsked(samira, 'translate', 'different')
  await samira.chat.press('answer', { answer: 'results' }, { card })
  const now = () => samira.chat.messages().find(({ id }) => id === card.id)
  await samira.chat.waitFor(() => now()?.words.includes('Wat ga jij anders doen'))
  await sees(samira.chat, say('nl', 'turns.moved'))
  expect(samira.chat.last()?.id).toBe(below.id)
  expect(await answersOf(samira)).toEqual({ ambition: 'results' })
})

test('after a typed answer the card above is a quiet line with that answer', async () => {
  const samira = await introduced(application)
  const card = await starts(samira, 'translate')
  await samira.chat.say('1')
  await isAsked(samira, 'translate', 'different')
  const above = samira.chat.messages().find(({ id }) => id === card.id)
  expect(above?.words).toContain('Pijler: Samen met de wijk')
  expect(above?.buttons).toEqual([])
})

test('the card of a conversation that is over explains itself and changes nothing', async () => {
  const samira = await introduced(application)
  const first = await starts(samira, 'translate')
  const summary = await answersTo(samira, 'translate', null)
  await samira.chat.press('confirm')
  await hears(samira, 'translate.saved')
  const before = await application.storedOf(samira.entraId)
  for (const [verb, card] of [
    ['answer', first],
    ['askStop', first],
    ['change', summary],
  ] as const) {
    const filled = verb === 'answer' ? { answer: 'results' } : {}
    const pressed = await samira.chat.press(verb, filled, { card })
    expect(answerTo(pressed)).toContain('ik heb het bewaard')
    expect(answerTo(pressed)).toContain('bel ik elke maandag')
  }
  expect(await application.storedOf(samira.entraId)).toEqual(before)
})

test('the card of a conversation that was thrown away explains itself', async () => {
  const samira = await introduced(application)
  const first = await starts(samira, 'translate')
  const second = await answersTo(samira, 'translate', 'different')
  await samira.chat.press('askStop')
  const asked = await hears(samira, 'common.stop.ask')
  const called = (name: string) => say('nl', `common.button.${name}`)
  const [keep, throwAway, goOn] = [called('keepDraft'), called('throwAway'), called('goOn')]
  await samira.chat.press(throwAway)
  await hears(samira, 'turns.stopped.discarded')
  const before = await application.storedOf(samira.entraId)
  expect(before.runs).toEqual([])
  for (const [verb, card, filled] of [
    ['answer', first, { answer: 'results' }],
    ['back', second, {}],
    [throwAway, asked, {}],
    [keep, asked, {}],
    [goOn, asked, {}],
  ] as const)
    expect(answerTo(await samira.chat.press(verb, filled, { card }))).toContain('heb je weggegooid')
  expect(await application.storedOf(samira.entraId)).toEqual(before)
})

test('the card of a conversation that was left takes it up again, and leaves the other one', async () => {
  const samira = await introduced(application)
  await starts(samira, 'translate')
  const card = await answersTo(samira, 'translate', 'different')
  await starts(samira, 'promise')
  await samira.chat.press('answer', { answer: 'Ik bel eerst.' }, { card })
  await samira.chat.waitFor(chat => chat.messages().some(({ words }) => words.includes('Waar stop je mee?')))
  const { runs } = await application.storedOf(samira.entraId)
  expect(runs.map(({ flow, status }) => `${flow} ${status}`).sort()).toEqual([
    'promise draft',
    'translate open',
  ])
})

test('an older edit that arrives late never overwrites a newer answer', async () => {
  const samira = await introduced(application)
  const card = await starts(samira, 'translate')
  await samira.chat.press('answer', { answer: 'partners' })
  await isAsked(samira, 'translate', 'different')
  const late = { card, at: new Date(Date.now() - 60_000).toISOString() }
  const pressed = await samira.chat.press('answer', { answer: 'results' }, late)
  expect(answerTo(pressed)).toContain('Dat antwoord blijft staan')
  await isAsked(samira, 'translate', 'different')
  expect(await answersOf(samira)).toEqual({ ambition: 'partners' })
})

test('an edit can take a question away; the card of that question explains that it went', async () => {
  const samira = await introduced(application)
  await starts(samira, 'promise')
  const to = await answersTo(samira, 'promise', 'to')
  await samira.chat.press('answer', { answer: 'group' })
  const group = await isAsked(samira, 'promise', 'toGroup')
  await samira.chat.press('answer', { answer: 'people' }, { card: to })
  await isAsked(samira, 'promise', 'toPeople')
  const pressed = await samira.chat.press('answer', { answer: 'alle vrijwilligers' }, { card: group })
  expect(answerTo(pressed)).toContain('Deze vraag is er niet meer')
  await isAsked(samira, 'promise', 'toPeople')
})

test('saved means saved: what a conversation made is there once, however often its summary is confirmed', async () => {
  const samira = await introduced(application)
  await starts(samira, 'translate')
  const summary = await answersTo(samira, 'translate', null)
  for (const _ of [1, 2, 3]) await samira.chat.press('confirm', {}, { card: summary })
  await makes(samira, 'skills')
  const { actions, routes } = await application.recordsOf(samira.entraId)
  expect([actions.length, routes.length]).toEqual([1, 1])
})
