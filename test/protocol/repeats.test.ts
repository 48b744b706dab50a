/** Teams brings things twice, and people press twice: the work is done once, and the answer is the same. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { sent } from '../fakeTeams/ledger.ts'
import { type Application, openApplication } from './application.ts'
import { answersTo, answerTo, hears, introduced, isAsked, makes, starts, type Talker } from './talk.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

const countIn = ({ chat }: Talker) => sent(application.teams.ledger, chat.id()).length

test.each([
  ['the same activity', false],
  ['the same words under another id', true],
])('%s is taken once, and is no answer to the next question', async (_what, newActivityId) => {
  const samira = await introduced(application)
  await starts(samira, 'translate')
  await samira.chat.say('1')
  await isAsked(samira, 'translate', 'different')
  const before = await application.storedOf(samira.entraId)
  const count = countIn(samira)
  expect((await samira.chat.again(undefined, { newActivityId })).status).toBe(200)
  expect(await application.storedOf(samira.entraId)).toEqual(before)
  expect(countIn(samira)).toBe(count)
  await samira.chat.say('Ik bel eerst.')
  await isAsked(samira, 'translate', 'stops')
  await samira.chat.again(undefined, { newActivityId })
  await samira.chat.say('niets')
  await isAsked(samira, 'translate', 'situation')
  const { runs } = await application.storedOf(samira.entraId)
  expect(runs[0]?.answers.map(({ value }) => value)).toEqual(['partners', 'Ik bel eerst.', null])
})

test.each([
  ['the same press', false],
  ['the same press under another id', true],
])('%s gets the same visible answer, also when the conversation went on', async (_what, newActivityId) => {
  const samira = await introduced(application)
  await starts(samira, 'translate')
  const first = await samira.chat.press('answer', { answer: 'partners' })
  await answersTo(samira, 'translate', 'situation', 'different')
  const again = await samira.chat.again(first, { newActivityId })
  expect(again.body).toEqual(first.body)
  const { runs } = await application.storedOf(samira.entraId)
  expect(runs[0]?.answers.map(({ name }) => name)).toEqual(['ambition', 'different', 'stops'])
})

/** Presses the same button twice, as fast as a thumb does: two presses with times of their own, the second in flight. */
const twice = async ({ chat }: Talker, called: string, filled = {}) => {
  const card = chat.last()
  if (!card) throw new Error('There is no card.')
  const now = Date.now()
  const press = (ms: number) => chat.press(called, filled, { card, at: new Date(now + ms).toISOString() })
  const both = await Promise.all([press(0), press(120)])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  return both
}

const statusOf = async ({ entraId }: Talker) =>
  (await application.storedOf(entraId)).runs.map(({ flow, status }) => `${flow} ${status}`)

test('a double press on an answer answers one question', async () => {
  const samira = await introduced(application)
  await starts(samira, 'translate')
  for (const press of await twice(samira, 'answer', { answer: 'partners' }))
    expect(answerTo(press)).toContain(say('nl', 'translate.different.ask'))
  await isAsked(samira, 'translate', 'different')
})

test('a double press on back goes one question back', async () => {
  const samira = await introduced(application)
  await starts(samira, 'translate')
  await answersTo(samira, 'translate', 'situation')
  await twice(samira, 'back')
  await isAsked(samira, 'translate', 'stops')
  const { runs } = await application.storedOf(samira.entraId)
  expect(runs[0]?.answers.filter(({ settled }) => !settled).map(({ name }) => name)).toEqual(['stops'])
})

test('a double press on change opens one answer', async () => {
  const samira = await introduced(application)
  await starts(samira, 'translate')
  await answersTo(samira, 'translate', null)
  await twice(samira, 'change', { change: '1' })
  await isAsked(samira, 'translate', 'different')
  const { runs } = await application.storedOf(samira.entraId)
  expect(runs[0]?.answers.filter(({ settled }) => !settled)).toHaveLength(1)
})

test('a double press on save makes one action, and is answered the same twice', async () => {
  const samira = await introduced(application)
  await starts(samira, 'translate')
  await answersTo(samira, 'translate', null)
  for (const press of await twice(samira, 'confirm')) {
    expect(press && answerTo(press)).toContain(say('nl', 'translate.saved'))
    expect(press && answerTo(press)).not.toContain(say('nl', 'turns.why.finished'))
  }
  expect((await application.recordsOf(samira.entraId)).actions).toHaveLength(1)
})

test('a double press on laat het zo staan leaves the next question open', async () => {
  const samira = await introduced(application)
  await starts(samira, 'translate')
  await answersTo(samira, 'translate', 'behaviour')
  await samira.chat.press('answer', { answer: 'ik ga beter communiceren' })
  await hears(samira, 'common.title.advice')
  await twice(samira, 'keep')
  await isAsked(samira, 'translate', 'from')
})

test('a double press on a better text is one answer', async () => {
  const samira = await introduced(application)
  await starts(samira, 'translate')
  await answersTo(samira, 'translate', 'behaviour')
  await samira.chat.press('answer', { answer: 'ik ga beter communiceren' })
  await hears(samira, 'common.title.advice')
  await twice(samira, 'answer', { answer: 'ik bel elke maandag de huisarts' })
  await isAsked(samira, 'translate', 'from')
})

test.each([
  ['keepDraft', ['translate draft'], 'turns.stopped.kept'],
  ['throwAway', [], 'turns.stopped.discarded'],
])('a double press on stop, and then on %s, ends once', async (choice, left, said) => {
  const samira = await introduced(application)
  await starts(samira, 'translate')
  await answersTo(samira, 'translate', 'different')
  await twice(samira, 'askStop')
  await hears(samira, 'common.stop.ask')
  await twice(samira, say('nl', `common.button.${choice}`))
  await hears(samira, choice === 'keepDraft' ? said : 'turns.why.discarded')
  expect(await statusOf(samira)).toEqual(left)
})

test('a double press on a conversation in the menu starts one', async () => {
  const samira = await introduced(application)
  await twice(samira, say('nl', 'common.button.translate'))
  await isAsked(samira, 'translate', 'ambition')
  expect(await statusOf(samira)).toEqual(['translate open'])
})

test('a double press on done never reaches for the other action', async () => {
  const samira = await introduced(application)
  await makes(samira, 'translate')
  await makes(samira, 'translate')
  await samira.chat.say('mijn acties')
  await hears(samira, 'records.actions.heading')
  const [action] = (await application.recordsOf(samira.entraId)).actions
  await twice(samira, say('nl', 'common.button.finish'), { subject: action?.id ?? '' })
  const { actions } = await application.recordsOf(samira.entraId)
  expect(actions.map(({ status }) => status)).toEqual(['done', 'open'])
})

test('ten turns at once of one person, typed and pressed, are all taken, one after another', async () => {
  const samira = await introduced(application)
  const card = await starts(samira, 'translate')
  const answers = ['partners', 'results', 'space'].slice(0, 2)
  const presses = [0, 1, 2, 3, 4].map(n =>
    samira.chat.press(
      'answer',
      { answer: answers[n % answers.length] ?? '' },
      { card, at: new Date(Date.now() - 5000 + n).toISOString() },
    ),
  )
  const words = [1, 2, 3, 4, 5].map(n => samira.chat.say(`Ik bel de huisarts, keer ${n}.`))
  const all = await Promise.all([...presses, ...words])
  expect(all.map(({ status }) => status)).toEqual(Array(10).fill(200))
  const { runs } = await application.storedOf(samira.entraId)
  const values = runs.flatMap(run => run.answers.map(({ name, value }) => [name, value] as const))
  expect(Object.fromEntries(values).ambition).toBe('partners')
  const texts = values.map(([, value]) => value).filter(value => String(value).startsWith('Ik bel'))
  expect(new Set(texts).size).toBe(texts.length)
})

test('two devices: what one presses shows on the other, and a stale card there edits or explains', async () => {
  const samira = await introduced(application)
  const phone = samira.chat.on('phone')
  const stale = await starts(samira, 'translate')
  await samira.chat.press('answer', { answer: 'partners' })
  await phone.waitFor(({ last }) => last()?.words.includes('Wat ga jij anders doen'))
  await phone.press('answer', { answer: 'results' }, { card: stale })
  expect(phone.last()?.words).toContain('Wat ga jij anders doen')
  await phone.press('answer', { answer: 'Ik bel eerst.' })
  await isAsked(samira, 'translate', 'stops')
  const { runs } = await application.storedOf(samira.entraId)
  expect(runs[0]?.answers.map(({ value }) => value)).toEqual(['results', 'Ik bel eerst.'])
  await samira.chat.press('askStop')
  await samira.chat.press(say('nl', 'common.button.throwAway'))
  await phone.waitFor(({ last }) => last()?.words.includes(say('nl', 'turns.stopped.discarded')))
  await phone.press('answer', { answer: 'partners' }, { card: stale })
  expect(phone.last()?.words).toContain(say('nl', 'turns.why.discarded'))
})
