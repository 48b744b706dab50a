/** "Forget me": asked once, done everywhere, and nothing of before brings anybody back. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { answering } from '../fakeTeams/faults.ts'
import { sent } from '../fakeTeams/ledger.ts'
import { type Application, knockBy, openApplication } from './application.ts'
import { BRAM } from './playbook.ts'
import {
  answersTo,
  answerTo,
  hears,
  introduced,
  isAsked,
  makes,
  starts,
  stranger,
  type Talker,
} from './talk.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

const LANGUAGES = ['nl', 'en'] as const
const words = { nl: 'vergeet mij', en: 'forget me' } as const
const yes = { nl: 'ja, wis alles', en: 'yes' } as const
const no = { nl: 'nee', en: 'no' } as const
const nobody = { person: undefined, runs: [], records: { actions: [], promises: [], routes: [] } }

const asks = async (talker: Talker) => {
  await talker.chat.say(words[talker.language])
  return hears(talker, 'forget.summary')
}

const isGone = async ({ entraId }: Talker) => expect(await application.storedOf(entraId)).toEqual(nobody)
const isThere = async ({ entraId }: Talker) =>
  expect((await application.storedOf(entraId)).person).toBeDefined()
const countIn = ({ chat }: Talker) => sent(application.teams.ledger, chat.id()).length

test.each(LANGUAGES)('it is asked once, and everything goes by a press (%s)', async language => {
  const talker = await introduced(application, language)
  await makes(talker, 'translate')
  const card = await asks(talker)
  for (const line of ['goes', 'others', 'stays', 'outOfReach', 'copies', 'noWayBack'])
    expect(card.words).toContain(say(language, `forget.${line}`))
  await isThere(talker)
  const pressed = await talker.chat.press('confirm')
  expect(answerTo(pressed)).toContain(say(language, 'forget.saved'))
  await hears(talker, 'forget.saved')
  await isGone(talker)
})

test.each(LANGUAGES)('it is typed too; what is no answer is asked again (%s)', async language => {
  const talker = await introduced(application, language)
  await asks(talker)
  for (const text of ['hm', 'klaar', 'prima']) {
    await talker.chat.say(text)
    await hears(talker, 'forget.unclear')
  }
  await talker.chat.say(no[language])
  await hears(talker, 'forget.kept')
  await isThere(talker)
  await asks(talker)
  await talker.chat.say(yes[language])
  await hears(talker, 'forget.saved')
  await isGone(talker)
})

test.each([
  ['again', { newActivityId: false }],
  ['again under another id', { newActivityId: true }],
])(
  'the press that comes %s has one effect and the same answer, in the language that was chosen',
  async (_how, terms) => {
    const talker = await introduced(application, 'nl')
    await talker.chat.say('English')
    await hears({ ...talker, language: 'en' }, 'turns.language')
    await talker.chat.say('vergeet mij')
    await hears({ ...talker, language: 'en' }, 'forget.summary')
    const first = await talker.chat.press('confirm')
    const again = await talker.chat.again(first, terms)
    expect(again.body).toEqual(first.body)
    expect(answerTo(again)).toContain(say('en', 'forget.saved'))
    await isGone(talker)
  },
)

test('a double press has one effect and the same answer', async () => {
  const talker = await introduced(application)
  const card = await asks(talker)
  const now = Date.now()
  const press = (ms: number) =>
    talker.chat.press('confirm', {}, { card, at: new Date(now + ms).toISOString() })
  for (const { status, body } of await Promise.all([press(0), press(120)])) {
    expect(status).toBe(200)
    expect(JSON.stringify(body)).toContain(say('nl', 'forget.saved'))
  }
  await isGone(talker)
})

test('the words that come again say nothing twice, and a second yes begins nothing', async () => {
  const talker = await introduced(application)
  await asks(talker)
  const typed = await talker.chat.say('ja')
  await hears(talker, 'forget.saved')
  const count = countIn(talker)
  await talker.chat.again(typed)
  await talker.chat.again(typed, { newActivityId: true })
  expect(countIn(talker)).toBe(count)
  await talker.chat.say('ja')
  await hears(talker, 'forget.gone')
  await isGone(talker)
})

test('cards from before say that it is gone, and bring nobody back', async () => {
  const talker = await introduced(application)
  const question = await starts(talker, 'translate')
  const summary = await answersTo(talker, 'translate', null)
  const card = await asks(talker)
  await talker.chat.press('confirm')
  await hears(talker, 'forget.saved')
  for (const [verb, old] of [
    ['answer', question],
    ['confirm', summary],
    ['change', summary],
  ] as const) {
    const pressed = await talker.chat.press(verb, {}, { card: old })
    expect(pressed.status).toBe(200)
    expect(answerTo(pressed)).toContain(say('nl', 'forget.gone'))
  }
  expect(answerTo(await talker.chat.press('stop', {}, { card }))).toContain(say('nl', 'forget.gone'))
  await isGone(talker)
})

test('the card that asked gives way on every device', async () => {
  const talker = await introduced(application)
  const card = await asks(talker)
  await talker.chat.press('confirm')
  const elsewhere = talker.chat.on('phone')
  await elsewhere.waitFor(({ messages }) =>
    messages().find(({ id, words }) => id === card.id && words.includes(say('nl', 'forget.saved'))),
  )
})

test('who greets again is somebody new', async () => {
  const talker = await introduced(application)
  await asks(talker)
  await talker.chat.press('confirm')
  await hears(talker, 'forget.saved')
  await talker.chat.say('hoi')
  await isAsked(talker, 'introduce', 'role')
  const { person, runs } = await application.storedOf(talker.entraId)
  expect(person).toMatchObject({ role: null, team: null })
  expect(runs.map(({ flow }) => flow)).toEqual(['introduce'])
})

test('an installation brings nobody back', async () => {
  const talker = await introduced(application)
  await asks(talker)
  await talker.chat.press('confirm')
  await hears(talker, 'forget.saved')
  const count = countIn(talker)
  await talker.chat.uninstall()
  await talker.chat.install()
  expect(countIn(talker)).toBe(count)
  await isGone(talker)
})

test('stopping halfway erases nothing, and its card does not afterwards', async () => {
  const talker = await introduced(application)
  const card = await asks(talker)
  await starts(talker, 'promise')
  const pressed = await talker.chat.press('confirm', {}, { card })
  expect(answerTo(pressed)).toContain(say('nl', 'turns.why.discarded'))
  await asks(talker)
  await talker.chat.say('stop')
  await hears(talker, 'forget.kept')
  await isThere(talker)
})

/** As if the question was asked so many hours ago. */
const asked = ({ entraId }: Talker, hours: number) =>
  application.beside(async store => {
    const { person, runs } = await store.know(knockBy(application.teams.tenant, entraId))
    if (!person) throw new Error('There is nobody to ask.')
    const at = new Date(Date.now() - hours * 3_600_000).toISOString()
    const nothing = { actions: [], promises: [], routes: [], sends: [], handled: null }
    await store.save({ person, runs, ...nothing, at, worker: '-', leaseUntil: at })
  })

test('what was asked long ago is asked once more', async () => {
  const talker = await introduced(application)
  const card = await asks(talker)
  await asked(talker, 2)
  const pressed = await talker.chat.press('confirm', {}, { card })
  expect(answerTo(pressed)).toContain(say('nl', 'forget.again'))
  await isThere(talker)
  await asked(talker, 30)
  await talker.chat.say('ja')
  await hears(talker, 'forget.again')
  await talker.chat.say('ja')
  await hears(talker, 'forget.saved')
  await isGone(talker)
})

test('somebody unknown, and somebody who only began, can ask for it', async () => {
  const unknown = stranger(application)
  await unknown.chat.say('vergeet mij')
  await hears(unknown, 'forget.nothing')
  await isGone(unknown)
  const beginner = stranger(application)
  await beginner.chat.say('hoi')
  await isAsked(beginner, 'introduce', 'role')
  await asks(beginner)
  await beginner.chat.say('ja')
  await hears(beginner, 'forget.saved')
  await isGone(beginner)
})

test('who only thinks about it before an introduction goes on with that', async () => {
  const talker = stranger(application)
  await talker.chat.say('hoi')
  await isAsked(talker, 'introduce', 'role')
  await asks(talker)
  await talker.chat.say('nee')
  await hears(talker, 'forget.kept')
  await talker.chat.say('hoi')
  await isAsked(talker, 'introduce', 'role')
})

test('what waits to be sent does not leave any more', async () => {
  const talker = await introduced(application)
  const card = await asks(talker)
  const fault = application.teams.fails(answering(503), {
    of: call => call.conversation === talker.chat.id(),
  })
  await talker.chat.say('hm')
  await fault.struck
  await talker.chat.press('confirm', {}, { card })
  await hears(talker, 'forget.saved')
  await application.beside(async store => expect(await store.waitingSends()).toBe(0))
  await talker.chat.say('hoi')
  await isAsked(talker, 'introduce', 'role')
  expect(talker.chat.picture()).not.toContain(say('nl', 'forget.unclear'))
})

test('where a colleague chose them, it says somebody', async () => {
  const bart = await introduced(application, 'nl', 'Bart Bedenksel')
  await starts(bart, 'promise')
  await answersTo(bart, 'promise', 'score')
  const { chat } = application.teams.person({ name: 'Bram Bedacht', entraId: BRAM, locale: 'nl-NL' })
  const bram: Talker = { chat, entraId: BRAM, language: 'nl' }
  await chat.say('hoi')
  await chat.waitFor(({ last }) => last()?.words.includes('Bram'))
  await asks(bram)
  await chat.press('confirm')
  await hears(bram, 'forget.saved')
  await bart.chat.say('6')
  await answersTo(bart, 'promise', null, 'why')
  const summary = await hears(bart, 'promise.summary')
  expect(summary.words).toContain('iemand en Joost Fictief')
  expect(summary.words).not.toContain('Bram')
})
