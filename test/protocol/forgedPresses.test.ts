/** A card's data comes from outside: whatever stands in it, the answer is friendly and nothing changes. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { type Application, openApplication, type Stored } from './application.ts'
import { impossiblePresses, shapelessPresses, verbs, wrongFields } from './badPresses.ts'
import { answersTo, answerTo, introduced, starts, type Talker } from './talk.ts'

let application: Application
let samira: Talker
let before: Stored
let run: string
beforeAll(async () => {
  application = await openApplication()
  samira = await introduced(application)
  await starts(samira, 'translate')
  await answersTo(samira, 'translate', 'different')
  before = await application.storedOf(samira.entraId)
  run = before.runs[0]?.id ?? ''
})
afterAll(() => application.close())

const press = (data: unknown) =>
  samira.chat.send({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: samira.chat.last()?.id ?? '',
    value: { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' },
  })

/** A card with something to press, or a few words where the answer comes as a message below. */
const isFriendly = (words: string) =>
  (words.includes('Action.Execute') || words.includes(say('nl', 'turns.noted'))) &&
  !/undefined|\[object|Error/.test(words)

test.each(Object.keys(verbs))('every field of "%s" with something else in it changes nothing', async verb => {
  for (const data of wrongFields(verb, run)) {
    const pressed = await press(data)
    expect(pressed.status, JSON.stringify(data)).toBe(200)
    expect(isFriendly(answerTo(pressed)), JSON.stringify(data)).toBe(true)
  }
  expect(await application.storedOf(samira.entraId)).toEqual(before)
})

test.each(shapelessPresses)('%s changes nothing', async (_what, data) => {
  const pressed = await press(data)
  expect(pressed.status).toBe(200)
  expect(isFriendly(answerTo(pressed))).toBe(true)
  expect(await application.storedOf(samira.entraId)).toEqual(before)
})

test.each(impossiblePresses)('asking for %s changes nothing', async (_what, data) => {
  const pressed = await press({ run, ...data })
  expect(pressed.status).toBe(200)
  expect(isFriendly(answerTo(pressed))).toBe(true)
  expect(await application.storedOf(samira.entraId)).toEqual(before)
})

test('fields that are not ours are passed over, and inputs cannot stand in for the person', async () => {
  const forged = {
    tenant: 'other',
    entraId: 'other',
    person: 'other',
    role: 'manager',
    at: '2000-01-01T00:00:00Z',
  }
  await press({ do: 'answer', run, question: 'ambition', answer: 'results', ...forged })
  const { person, runs } = await application.storedOf(samira.entraId)
  expect(person).toEqual(before.person)
  expect(runs[0]?.answers[0]).toMatchObject({ name: 'ambition', value: 'results' })
})
