/** A card's data comes from outside: whatever stands in it, the answer is friendly and nothing changes. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { type Application, openApplication, type Stored } from './application.ts'
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

const strange: readonly unknown[] = [
  null,
  5,
  -1,
  1e308,
  true,
  '',
  ' ',
  'x'.repeat(5000),
  [],
  ['a'],
  {},
  { a: {} },
  '__proto__',
]

const verbs: Readonly<Record<string, Record<string, unknown>>> = {
  answer: { question: 'ambition', item: null, answer: 'results' },
  keep: { question: 'different', item: null },
  back: { question: 'different', item: null },
  change: { question: 'ambition', item: null },
  confirm: {},
  askStop: {},
  stop: { keep: false },
  resume: {},
  start: { flow: 'finish', subject: null, below: true },
  show: { what: 'menu', below: true },
}

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

const wrongFields = (verb: string): unknown[] => {
  const whole: Record<string, unknown> = { do: verb, run, ...verbs[verb] }
  // An answer's inputs may hold anything, and a friendly question comes back; `below` and `item` may be left out.
  const fields = Object.keys(whole).filter(field => field !== 'answer')
  return fields.flatMap(field =>
    strange.filter(value => !isHarmless(field, value)).map(value => ({ ...whole, [field]: value })),
  )
}

/** What means nothing else than that the field was left out, or is what it should be. */
const isHarmless = (field: string, value: unknown) =>
  (['item', 'subject', 'question'].includes(field) && value === null) ||
  (['keep', 'below'].includes(field) && value === true)

test.each(Object.keys(verbs))('every field of "%s" with something else in it changes nothing', async verb => {
  for (const data of wrongFields(verb)) {
    if (verb === 'start' || verb === 'show') Object.assign(data as object, { run: undefined })
    const pressed = await press(data)
    expect(pressed.status, JSON.stringify(data)).toBe(200)
    expect(isFriendly(answerTo(pressed)), JSON.stringify(data)).toBe(true)
  }
  expect(await application.storedOf(samira.entraId)).toEqual(before)
})

test.each([
  ['no data', undefined],
  ['a text', 'answer'],
  ['a list', ['answer']],
  ['a verb that is unknown', { do: 'eraseEverything' }],
  ['a verb that every object has', { do: 'constructor' }],
  ['a verb of a later release', { do: 'share', run: 'x', version: 9 }],
  ['a prototype', JSON.parse('{"__proto__":{"do":"stop","keep":false},"constructor":{"do":"stop"}}')],
  ['data 40 deep', JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`)],
])('%s changes nothing', async (_what, data) => {
  const pressed = await press(data)
  expect(pressed.status).toBe(200)
  expect(isFriendly(answerTo(pressed))).toBe(true)
  expect(await application.storedOf(samira.entraId)).toEqual(before)
})

test.each([
  [
    'a conversation that never was',
    { do: 'answer', run: 'no-such-run', question: 'ambition', answer: 'results' },
  ],
  ['a question that does not exist', { do: 'answer', question: 'salary', answer: 'results' }],
  ['a question that every object has', { do: 'answer', question: '__proto__', answer: 'results' }],
  [
    'an item where there is none',
    { do: 'answer', question: 'ambition', item: 'networking', answer: 'results' },
  ],
  ['an option that does not exist', { do: 'answer', question: 'ambition', answer: 'toString' }],
  ['several where one is asked', { do: 'answer', question: 'ambition', answer: 'partners,results' }],
  ['no answer at all', { do: 'answer', question: 'ambition' }],
  ['an answer that is an object', { do: 'answer', question: 'ambition', answer: { id: 'results' } }],
  ['to confirm before the end', { do: 'confirm' }],
  ['to keep what is not vague', { do: 'keep', question: 'ambition' }],
  ['to change a question that does not exist', { do: 'change', question: 'salary' }],
  ['to change line -1', { do: 'change', change: '-1' }],
  ['to change line 1e9', { do: 'change', change: '1000000000' }],
  ['to go back from another question', { do: 'back', question: 'seenBy' }],
  ['to start what does not exist', { do: 'start', flow: 'payroll' }],
  ['to start what every object has', { do: 'start', flow: 'constructor' }],
  ['to finish the action of nobody', { do: 'start', flow: 'finish', subject: 'no-such-action' }],
])('asking for %s changes nothing', async (_what, data) => {
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
