/** What was acknowledged is saved; when Teams cannot be told so, the reply comes later, and the answer stays once. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { answering, type FaultTerms, hanging, malformed, resetting, tooMany } from '../fakeTeams/faults.ts'
import { type Application, openApplication } from './application.ts'
import { answersTo, hears, introduced, isAsked, starts, type Talker } from './talk.ts'

let application: Application
beforeEach(async () => {
  application = await openApplication({ timings: { pause: 50, deadline: 500, lease: 1000, margin: 600 } })
})
afterEach(() => application.close())

/** Long enough for what is tried again: twice, with a second and some more between. */
const PATIENCE = 20_000

const posts: FaultTerms['of'] = ({ asking }) => asking === 'send' || asking === 'reply'
const updates: FaultTerms['of'] = ({ asking }) => asking === 'update'

const valuesOf = async ({ entraId }: Talker) =>
  (await application.storedOf(entraId)).runs.flatMap(({ answers }) => answers.map(({ value }) => value))

const mishaps = {
  'is too busy': tooMany('1'),
  'is too busy, and does not say how long': tooMany(),
  'is too busy, and says nonsense': tooMany('soon'),
  'gives no answer': hanging,
  'breaks the connection': resetting,
  'fails with 502': answering(502),
  'fails with 412': answering(412),
}

test.each(Object.entries(mishaps))(
  'Teams %s when a question is sent: it comes later, the answer stays once',
  async (_what, mishap) => {
    const anna = await introduced(application)
    await starts(anna, 'translate')
    const fault = application.teams.fails(mishap, { of: posts })
    expect((await anna.chat.say('1')).status).toBe(200)
    await fault.struck
    await anna.chat.waitFor(
      ({ last }) => last()?.words.includes(say('nl', 'translate.different.ask')),
      'the question',
      PATIENCE,
    )
    expect(await valuesOf(anna)).toEqual(['partners'])
    await anna.chat.say('Ik bel eerst.')
    await isAsked(anna, 'translate', 'stops')
  },
)

/** A success is no success before something is stored. */
const afterStoring = { ...mishaps, 'answers half': malformed() }

test.each(Object.entries(afterStoring))(
  'Teams %s after it stored the question: at most one more copy, the answer stays once',
  async (_what, mishap) => {
    const anna = await introduced(application)
    await starts(anna, 'translate')
    const fault = application.teams.fails(mishap, { of: posts, stored: true })
    await anna.chat.say('1')
    await fault.struck
    await isAsked(anna, 'translate', 'different')
    await anna.chat.press('answer', { answer: 'Ik bel eerst.' })
    await isAsked(anna, 'translate', 'stops')
    expect(await valuesOf(anna)).toEqual(['partners', 'Ik bel eerst.'])
    const copies = anna.chat.messages().filter(({ words }) => words.includes('Vraag 2 van 11'))
    expect(copies.length).toBeLessThanOrEqual(1)
  },
)

test.each(Object.entries(mishaps))(
  'Teams %s when a card is updated: other devices see it later',
  async (_what, mishap) => {
    const anna = await introduced(application)
    await starts(anna, 'translate')
    const fault = application.teams.fails(mishap, { of: updates })
    await anna.chat.press('answer', { answer: 'partners' })
    expect(anna.chat.last()?.words).toContain(say('nl', 'translate.different.ask'))
    await fault.struck
    const phone = anna.chat.on('phone')
    await phone.waitFor(
      ({ last }) => last()?.words.includes(say('nl', 'translate.different.ask')),
      'the update',
      PATIENCE,
    )
  },
)

test('Teams refuses a reply for good: it is noted, and the next words are answered', async () => {
  const anna = await introduced(application)
  await starts(anna, 'translate')
  const fault = application.teams.fails(answering(400), { of: posts })
  await anna.chat.say('1')
  await fault.struck
  await anna.chat.say('verder')
  await isAsked(anna, 'translate', 'different')
  expect(await valuesOf(anna)).toEqual(['partners'])
  expect(application.log.join('\n')).toContain('given up')
  expect(application.log.join('\n')).not.toMatch(/Sanne|partners/)
})

test('a card that somebody removed is not missed: what comes next is a new message', async () => {
  const anna = await introduced(application)
  await starts(anna, 'translate')
  application.teams.fails(answering(404), { of: updates })
  await anna.chat.say('1')
  await isAsked(anna, 'translate', 'different')
})

test('replies keep their order while Teams stumbles', async () => {
  const anna = await introduced(application)
  await starts(anna, 'translate')
  application.teams.fails(answering(503), { times: 2, of: posts })
  for (const words of ['1', 'Ik bel eerst.', 'niets']) await anna.chat.say(words)
  const asked = ['different', 'stops', 'situation'].map(name => say('nl', `translate.${name}.label`))
  await anna.chat.waitFor(
    ({ last }) => last()?.words.includes(say('nl', 'translate.situation.ask')),
    'the last',
    PATIENCE,
  )
  const above = anna.chat
    .messages()
    .filter(({ mine, words }) => !mine && asked.some(label => words.includes(`${label}: `)))
  expect(above.map(({ words }) => words)).toEqual([
    expect.stringContaining('Ik bel eerst.'),
    expect.stringContaining(say('nl', 'common.leftOpen')),
  ])
})

test('the product stops between saving and sending: the next one sends what waits, once', async () => {
  const anna = await introduced(application)
  await starts(anna, 'translate')
  await answersTo(anna, 'translate', 'different')
  const fault = application.teams.fails(answering(503), { times: 1, of: posts })
  await anna.chat.say('Ik bel eerst.')
  await fault.struck
  await application.restart()
  await anna.chat.waitFor(
    ({ last }) => last()?.words.includes(say('nl', 'translate.stops.ask')),
    'the question',
    PATIENCE,
  )
  await hears(anna, 'translate.stops.ask')
  const asked = anna.chat.messages().filter(({ words }) => words.includes(say('nl', 'translate.stops.ask')))
  expect(asked).toHaveLength(1)
})
