/** A conversation can be left at any moment, for weeks, and taken up again where it was. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import type { Shown } from '../fakeTeams/view.ts'
import { type Application, openApplication } from './application.ts'
import { type Play, playbook } from './playbook.ts'
import {
  answersTo,
  asks,
  hears,
  introduced,
  isAsked,
  makes,
  sees,
  starts,
  type Talker,
  types,
} from './talk.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

const statusOf = async ({ entraId }: Talker) =>
  (await application.storedOf(entraId)).runs.map(({ flow, status }) => `${flow} ${status}`).sort()

const answersOf = async ({ entraId }: Talker) => (await application.storedOf(entraId)).runs[0]?.answers ?? []

/** What a card that was shown before says now. */
const becameOf = ({ chat }: Talker, { id }: Shown) => chat.messages().find(one => one.id === id)?.words

test('somebody walks away, the product is started anew, and "verder" on the phone goes on where she was', async () => {
  const anna = await introduced(application)
  await starts(anna, 'translate')
  await answersTo(anna, 'translate', 'behaviour')
  await application.restart()
  const phone: Talker = { ...anna, chat: anna.chat.on('phone') }
  await types(phone, 'verder')
  await isAsked(phone, 'translate', 'behaviour')
  await answersTo(phone, 'translate', null, 'behaviour')
  await phone.chat.press('confirm')
  await hears(phone, 'translate.saved')
  expect((await application.recordsOf(anna.entraId)).actions).toHaveLength(1)
})

test('stop and keep: nothing is lost, and "verder" takes it up', async () => {
  const anna = await introduced(application)
  await starts(anna, 'translate')
  await answersTo(anna, 'translate', 'situation')
  await anna.chat.say('stop')
  await hears(anna, 'common.stop.ask')
  await anna.chat.say('wat bedoel je precies met stoppen')
  const card = await hears(anna, 'turns.stopUnclear')
  await anna.chat.say('bewaar')
  await hears(anna, 'turns.stopped.kept')
  expect(becameOf(anna, card)).toContain(say('nl', 'turns.ended'))
  expect(await statusOf(anna)).toEqual(['translate draft'])
  await anna.chat.say('hoi')
  await hears(anna, 'turns.hello')
  await anna.chat.say('verder')
  await isAsked(anna, 'translate', 'situation')
  expect((await answersOf(anna)).map(({ value }) => value)).toContain(playbook.translate[1].nl)
})

test('"verder" stays in the conversation that is open, also where another one was left in the same turn', async () => {
  for (const name of ['Anna', 'Bart', 'Carla', 'Dirk', 'Esra', 'Fons']) {
    const talker = await introduced(application, 'nl', name)
    await starts(talker, 'translate')
    await starts(talker, 'promise')
    await types(talker, 'verder')
    await isAsked(talker, 'promise', 'ambition')
    expect(await statusOf(talker)).toEqual(['promise open', 'translate draft'])
  }
})

test('stop and throw away: nothing is left, and a new one begins at the first question', async () => {
  const anna = await introduced(application)
  await starts(anna, 'translate')
  await answersTo(anna, 'translate', 'situation')
  await anna.chat.say('stop')
  const card = await hears(anna, 'common.stop.ask')
  await anna.chat.say('weggooien')
  await hears(anna, 'turns.stopped.discarded')
  expect(becameOf(anna, card)).toContain(say('nl', 'turns.ended'))
  expect(await statusOf(anna)).toEqual([])
  await anna.chat.say('verder')
  await hears(anna, 'turns.nothingToResume')
  await starts(anna, 'translate')
  expect(await answersOf(anna)).toEqual([])
})

test('stop, and then go on after all', async () => {
  const anna = await introduced(application)
  await starts(anna, 'translate')
  await answersTo(anna, 'translate', 'different')
  for (const words of ['verder', 'terug']) {
    await anna.chat.say('stop')
    await hears(anna, 'common.stop.ask')
    await anna.chat.say(words)
    await isAsked(anna, 'translate', 'different')
  }
  expect(await statusOf(anna)).toEqual(['translate open'])
})

test('another conversation in the middle keeps a draft of the first', async () => {
  const anna = await introduced(application)
  await starts(anna, 'translate')
  const card = await answersTo(anna, 'translate', 'situation')
  await makes(anna, 'skills')
  expect(await statusOf(anna)).toEqual(['translate draft'])
  expect(becameOf(anna, card)).toContain(say('nl', 'turns.left.draft'))
  await anna.chat.say('vertalen')
  await hears(anna, 'turns.resumed')
  await isAsked(anna, 'translate', 'situation')
})

/** Goes back to the first question, and forward again by sending each card as it stands. */
test.each(['translate', 'promise', 'skills'] as const)(
  '%s: back from the summary to the first question, and forward with the proposals',
  async flow => {
    const anna = await introduced(application)
    await starts(anna, flow)
    await answersTo(anna, flow, null)
    const before = (await answersOf(anna)).map(({ name, item, value }) => [name, item, value])
    for (const play of [...playbook[flow]].reverse()) {
      await anna.chat.say('terug')
      await isAsked(anna, flow, play.question)
    }
    expect((await answersOf(anna)).every(({ settled }) => !settled)).toBe(true)
    for (const play of playbook[flow]) {
      await isAsked(anna, flow, play.question)
      await anna.chat.press('answer')
    }
    await hears(anna, `${flow}.summary`)
    const after = (await answersOf(anna)).map(({ name, item, value }) => [name, item, value])
    expect(new Map(after.map(one => [JSON.stringify(one), 1]))).toEqual(
      new Map(before.map(one => [JSON.stringify(one), 1])),
    )
  },
)

test.each(['translate', 'promise', 'skills'] as const)(
  '%s: every answer can be changed from the summary, by its line, its number and its name',
  async flow => {
    const anna = await introduced(application)
    await starts(anna, flow)
    await answersTo(anna, flow, null)
    const plays: readonly Play[] = playbook[flow]
    for (const [nth, play] of plays.entries()) {
      const label = say('nl', `${flow}.${play.question}.label`, { about: '' })
      const isOnce = plays.filter(({ question }) => question === play.question).length === 1
      const ways = [
        () => anna.chat.press('change', { change: `${nth}` }),
        () => anna.chat.say(`${nth + 1}`),
        ...(isOnce ? [() => anna.chat.say(label)] : []),
      ]
      for (const way of ways) {
        await way()
        await isAsked(anna, flow, play.question)
        await anna.chat.press('answer', play.filled)
        await hears(anna, `${flow}.summary`)
      }
    }
  },
)

test('a changed answer is the one that is saved', async () => {
  const anna = await introduced(application)
  await starts(anna, 'translate')
  await answersTo(anna, 'translate', null)
  await anna.chat.say('wijzigen')
  await hears(anna, 'turns.changeWhich')
  await anna.chat.say('2')
  await isAsked(anna, 'translate', 'different')
  await anna.chat.say('Ik ga eerst langs.')
  await hears(anna, 'translate.summary')
  await anna.chat.say('klopt')
  await hears(anna, 'translate.saved')
  expect((await application.recordsOf(anna.entraId)).actions[0]?.different).toBe('Ik ga eerst langs.')
})

test('mijn overzicht shows what was made, what was left, and one thing to do next', async () => {
  const anna = await introduced(application)
  const overview = async (next: string) => {
    await anna.chat.say('mijn overzicht')
    const card = await hears(anna, `turns.next.${next}`)
    expect(card.words).toContain(say('nl', 'records.overview.heading'))
    return card.words
  }
  await overview('translate')
  await starts(anna, 'promise')
  await answersTo(anna, 'promise', 'toGroup')
  expect(await overview('draft')).toContain('Je hebt 2 vragen beantwoord')
  await anna.chat.press(say('nl', 'common.button.resume'))
  await isAsked(anna, 'promise', 'toGroup')
  await answersTo(anna, 'promise', null, 'toGroup')
  await anna.chat.press('confirm')
  await hears(anna, 'promise.saved')
  await makes(anna, 'translate')
  expect(await overview('skills')).toContain('bel ik elke maandag de huisarts')
  await makes(anna, 'skills')
  expect(await overview('nothing')).toContain('boos publiek rustig houden')
})

test('what does not fit a question while something else is asked for is no answer', async () => {
  const anna = await introduced(application)
  await starts(anna, 'translate')
  await answersTo(anna, 'translate', 'different')
  for (const words of ['help', 'hoi', 'mijn overzicht', 'menu']) {
    const before = anna.chat.last()?.id
    await anna.chat.say(words)
    await anna.chat.waitFor(({ last }) => last()?.id !== before)
  }
  expect((await answersOf(anna)).map(({ name }) => name)).toEqual(['ambition'])
  await anna.chat.say('verder')
  await sees(anna.chat, asks('nl', 'translate', 'different'))
})
