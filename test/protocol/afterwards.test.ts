/** What was made can be done, moved, withdrawn and sharpened. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { daysAfter } from '../../src/topics/days.ts'
import { type Application, openApplication } from './application.ts'
import { playbook, today } from './playbook.ts'
import { answersTo, hears, introduced, isAsked, makes, starts, type Talker, types } from './talk.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

const madeBy = ({ entraId }: Talker) => application.recordsOf(entraId)
const called = (name: string) => say('nl', `common.button.${name}`)

const withOne = async (flow: 'translate' | 'promise') => {
  const anna = await introduced(application)
  await makes(anna, flow)
  return anna
}

test('an action is done: in a word, by its button, and nothing is left to do', async () => {
  const anna = await withOne('translate')
  await anna.chat.say('gedaan')
  await hears(anna, 'finish.saved')
  await anna.chat.say('gedaan')
  await hears(anna, 'turns.none.action')
  await makes(anna, 'translate')
  await anna.chat.say('mijn acties')
  await hears(anna, 'records.actions.heading')
  await anna.chat.press(called('finish'))
  await hears(anna, 'finish.saved')
  expect((await madeBy(anna)).actions.map(({ status }) => status)).toEqual(['done', 'done'])
  await anna.chat.say('mijn acties')
  const list = await hears(anna, 'records.actions.ended')
  expect(list.words.split(say('nl', 'records.action.done'))).toHaveLength(3)
})

test.each([
  ['typed', (anna: Talker, _id: string) => anna.chat.say('2')],
  ['pressed', (anna: Talker, id: string) => anna.chat.press('answer', { answer: id })],
])('of two actions the one that is meant is asked for, and %s', async (_way, choose) => {
  const anna = await withOne('translate')
  await makes(anna, 'translate')
  const older = (await madeBy(anna)).actions[1]?.id ?? ''
  await anna.chat.say('gedaan')
  await isAsked(anna, 'finish', 'action')
  await anna.chat.say('geen idee')
  await hears(anna, 'problems.notAnOption')
  await choose(anna, older)
  await hears(anna, 'finish.saved')
  const { actions } = await madeBy(anna)
  expect(actions.map(({ id, status }) => [id === older, status])).toEqual([
    [false, 'open'],
    [true, 'done'],
  ])
})

test('an action is moved in words; a day that is none, past or far away is refused with what would do', async () => {
  const anna = await withOne('translate')
  await anna.chat.say('andere datum')
  await isAsked(anna, 'move', 'from')
  for (const [words, problem] of [
    ['31 februari', 'notADate'],
    ['gisteren', 'tooEarly'],
    ['1-1-2020', 'tooEarly'],
    ['1 januari 9999', 'tooLate'],
    ['ooit', 'notADate'],
  ] as const) {
    const card = await types(anna, words)
    const [said] = say('nl', `problems.${problem}`, { from: '…', until: '…' }).split('…')
    expect(card.words, words).toContain(said)
  }
  await anna.chat.say('over 3 weken')
  await hears(anna, 'move.saved')
  expect((await madeBy(anna)).actions[0]?.from).toBe(daysAfter(today, 21))
})

test('an action is moved by pressing; a forged day changes nothing', async () => {
  const anna = await withOne('translate')
  const before = (await madeBy(anna)).actions[0]?.from
  await anna.chat.say('mijn acties')
  await hears(anna, 'records.actions.heading')
  await anna.chat.press(called('move'))
  await isAsked(anna, 'move', 'from')
  for (const day of ['2027-02-31', '2020-01-01', '9999-12-31', '', 'x; drop table']) {
    await anna.chat.press('answer', { answer: day })
    await hears(anna, 'common.title.problem')
  }
  expect((await madeBy(anna)).actions[0]?.from).toBe(before)
  await anna.chat.press('answer', { answer: daysAfter(today, 5) })
  await hears(anna, 'move.saved')
  expect((await madeBy(anna)).actions[0]?.from).toBe(daysAfter(today, 5))
})

test('a promise is withdrawn with a reason, after it was confirmed and not before', async () => {
  const anna = await withOne('promise')
  await anna.chat.say('belofte intrekken')
  const asked = await isAsked(anna, 'withdraw', 'because')
  expect(asked.words).toContain((await madeBy(anna)).promises[0]?.behaviour)
  await anna.chat.say('ik werk niet meer bij dat team')
  await hears(anna, 'withdraw.summary')
  expect((await madeBy(anna)).promises[0]?.status).toBe('open')
  await anna.chat.press(say('nl', 'common.button.withdraw'))
  await hears(anna, 'withdraw.saved')
  const { promises } = await madeBy(anna)
  expect(promises[0]).toMatchObject({
    status: 'withdrawn',
    withdrawnBecause: 'ik werk niet meer bij dat team',
  })
})

test('what was kept of withdrawing a promise leads nowhere once that promise is withdrawn', async () => {
  const anna = await withOne('promise')
  await types(anna, 'belofte intrekken')
  await types(anna, 'stop')
  const kept = await types(anna, 'bewaar')
  for (const words of ['belofte intrekken', 'ik werk niet meer bij dat team', 'intrekken'])
    await types(anna, words)
  await hears(anna, 'withdraw.saved')
  await types(anna, 'verder')
  await hears(anna, 'turns.nothingToResume')
  const pressed = await anna.chat.press('resume', {}, { card: kept })
  expect(JSON.stringify(pressed.body)).toContain(say('nl', 'turns.subjectGone'))
})

test('a promise is withdrawn by typing what the button says', async () => {
  const anna = await withOne('promise')
  await anna.chat.say('belofte intrekken')
  await isAsked(anna, 'withdraw', 'because')
  await anna.chat.say('ik werk niet meer bij dat team')
  await hears(anna, 'withdraw.summary')
  await anna.chat.say('intrekken')
  await hears(anna, 'withdraw.saved')
})

test.each(['bewaar', 'Bewaren graag', 'save it'])(
  '“%s” withdraws no promise, since it may be to be kept',
  async words => {
    const anna = await withOne('promise')
    await anna.chat.say('belofte intrekken')
    await isAsked(anna, 'withdraw', 'because')
    await anna.chat.say('ik werk niet meer bij dat team')
    await hears(anna, 'withdraw.summary')
    expect((await types(anna, words)).words).toContain(say('nl', 'withdraw.summary'))
    expect((await madeBy(anna)).promises[0]).toMatchObject({ status: 'open' })
    await anna.chat.say('ja')
    await hears(anna, 'withdraw.saved')
  },
)

test('a promise is sharpened from the words that it has now', async () => {
  const anna = await withOne('promise')
  await anna.chat.say('scherper')
  const card = await isAsked(anna, 'sharpen', 'behaviour')
  expect(card.words).toContain('ik zit elke donderdag om 10 uur een half uur in de huiskamer')
  await anna.chat.press('answer', { answer: 'ik zit elke dinsdag om 9 uur in de huiskamer' })
  await isAsked(anna, 'sharpen', 'noticed')
  await anna.chat.press('answer')
  await hears(anna, 'sharpen.summary')
  await anna.chat.press('confirm')
  await hears(anna, 'sharpen.saved')
  expect((await madeBy(anna)).promises[0]).toMatchObject({
    behaviour: 'ik zit elke dinsdag om 9 uur in de huiskamer',
    noticed: 'ze zien mij zitten en kunnen binnenlopen',
    status: 'open',
  })
})

test.each(['ok', 'ja', 'zelfde', 'hetzelfde', 'blijft zo', 'same'])(
  '%s keeps the words of a promise',
  async words => {
    const anna = await withOne('promise')
    const [before] = (await madeBy(anna)).promises
    await anna.chat.say('scherper')
    await isAsked(anna, 'sharpen', 'behaviour')
    await anna.chat.say(words)
    await isAsked(anna, 'sharpen', 'noticed')
    await anna.chat.say(words)
    await hears(anna, 'sharpen.summary')
    await anna.chat.press('confirm')
    await hears(anna, 'sharpen.saved')
    const { behaviour, noticed } = before ?? expect.fail('There is no promise.')
    expect((await madeBy(anna)).promises[0]).toMatchObject({ behaviour, noticed })
  },
)

test('words of mere agreement never become a promise', async () => {
  const anna = await introduced(application)
  await starts(anna, 'promise')
  await answersTo(anna, 'promise', 'behaviour')
  expect((await types(anna, 'ok')).words).toContain(say('nl', 'problems.noWords'))
})

test('a fourth open promise is refused kindly, and can be made after one was withdrawn', async () => {
  const anna = await withOne('promise')
  await makes(anna, 'promise')
  await makes(anna, 'promise')
  await anna.chat.say('belofte')
  await hears(anna, 'turns.tooManyPromises', { most: 3 })
  expect((await madeBy(anna)).promises).toHaveLength(3)
  await anna.chat.say('intrekken')
  await isAsked(anna, 'withdraw', 'promise')
  await anna.chat.say('1')
  await isAsked(anna, 'withdraw', 'because')
  await anna.chat.say('het is er twee te veel')
  await hears(anna, 'withdraw.summary')
  await anna.chat.press('confirm')
  await hears(anna, 'withdraw.saved')
  await starts(anna, 'promise')
})

const vague = 'ik ga beter communiceren'

const atAdvice = async () => {
  const anna = await introduced(application)
  await starts(anna, 'promise')
  await answersTo(anna, 'promise', 'behaviour')
  await anna.chat.say(vague)
  await hears(anna, 'common.title.advice')
  return anna
}

test.each([
  ['laat het zo staan, typed', (anna: Talker) => anna.chat.say('laat het zo staan'), vague],
  ['laat het zo staan, pressed', (anna: Talker) => anna.chat.press('keep'), vague],
  ['the same words again', (anna: Talker) => anna.chat.press('answer', { answer: vague }), vague],
  [
    'other vague words',
    (anna: Talker) => anna.chat.say('ik streef naar meer samenhang'),
    'ik streef naar meer samenhang',
  ],
  ['a better text', (anna: Talker) => anna.chat.say('ik bel elke maandag'), 'ik bel elke maandag'],
])('vague words are asked about once, and %s is taken', async (_what, reply, kept) => {
  const anna = await atAdvice()
  await reply(anna)
  await isAsked(anna, 'promise', 'noticed')
  const { runs } = await application.storedOf(anna.entraId)
  expect(runs[0]?.answers.find(({ name }) => name === 'behaviour')?.value).toBe(kept)
})

test('a witness is somebody else, whether typed or pressed', async () => {
  const { chat, aadObjectId: entraId } = application.teams.person({
    name: 'Samira Voorbeeld',
    entraId: '00000000-0000-0000-0000-000000000001',
  })
  const samira: Talker = { chat, entraId, language: 'nl' }
  await starts(samira, 'promise')
  const card = await answersTo(samira, 'promise', 'witnesses')
  expect(card.words).not.toContain('( ) Samira Voorbeeld')
  await chat.say('Samira Voorbeeld')
  await hears(samira, 'problems.yourself')
  await chat.press('answer', { answer: entraId })
  await hears(samira, 'problems.yourself')
  await chat.say(playbook.promise[7].nl)
  await isAsked(samira, 'promise', 'score')
})

test('who is picked outside the programme is asked for by name, and is known by it from then on', async () => {
  const samira = await introduced(application)
  const guid = '99999999-0000-4000-8000-000000000009'
  await starts(samira, 'promise')
  await answersTo(samira, 'promise', 'witnesses')
  await samira.chat.press('answer', { answer: guid })
  const asked = await hears(samira, 'problems.nameWanted', { count: 1 })
  expect(asked.words).not.toContain(guid)
  await samira.chat.press('answer', { answer: guid, names: 'Noor Verzinsel' })
  await isAsked(samira, 'promise', 'score')
  await samira.chat.say('terug')
  await isAsked(samira, 'promise', 'witnesses')
  await samira.chat.press('answer', { answer: guid })
  await isAsked(samira, 'promise', 'score')
  const { runs } = await application.storedOf(samira.entraId)
  const witnesses = runs[0]?.answers.find(({ name }) => name === 'witnesses')
  expect(witnesses?.value).toEqual([{ id: guid, name: 'Noor Verzinsel' }])
})
