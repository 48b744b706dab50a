/** The first time: everybody is welcomed once, by name, and goes on with what they came for. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { type Application, openApplication } from './application.ts'
import { hears, introduced, isAsked, stranger, type Talker } from './talk.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

const heading = (language: 'nl' | 'en') =>
  say(language, 'welcome.heading', { programme: '…' }).split('…')[0] ?? ''

const welcomes = ({ chat, language }: Talker) =>
  chat.messages().filter(({ words, mine }) => !mine && words.startsWith(heading(language)))

const roleAndTeam = async ({ entraId }: Talker) => {
  const { person } = await application.storedOf(entraId)
  return [person?.role, person?.team]
}

test.each(['hi', 'HELLO', 'Help', 'hoi', 'Hallo!', '  hOi  '])(
  '"%s" is welcomed before anything is set up',
  async words => {
    const anna = stranger(application)
    expect((await anna.chat.say(words)).status).toBe(200)
    await isAsked(anna, 'introduce', 'role')
    expect(welcomes(anna)).toHaveLength(1)
  },
)

test.each([
  ['nothing that means anything', 'blubber de blub'],
  ['only a picture', ''],
  ['only an emoji', '👍🏽'],
  ['28,000 characters', 'woord '.repeat(4666)],
])('whoever begins with %s is welcomed too', async (_what, words) => {
  const anna = stranger(application)
  await anna.chat.say(words)
  await isAsked(anna, 'introduce', 'role')
  expect(welcomes(anna)).toHaveLength(1)
})

test('somebody unknown types a role and a team, is welcomed once, and can begin', async () => {
  const anna = stranger(application)
  await anna.chat.say('hoi')
  await isAsked(anna, 'introduce', 'role')
  await anna.chat.say('iets heel anders')
  await hears(anna, 'problems.notAnOption')
  await anna.chat.say('teamleider')
  await isAsked(anna, 'introduce', 'team')
  await anna.chat.say('terug')
  await isAsked(anna, 'introduce', 'role')
  await anna.chat.say('sociaal werker')
  await isAsked(anna, 'introduce', 'team')
  await anna.chat.say('Wijkteam Oost')
  await hears(anna, 'introduce.saved')
  await hears(anna, 'menu.heading')
  await anna.chat.say('hoi')
  await hears(anna, 'turns.hello')
  expect(welcomes(anna)).toHaveLength(1)
  expect(await roleAndTeam(anna)).toEqual(['social-worker', 'east'])
})

test('somebody unknown presses a role and a team, in English', async () => {
  const anna = stranger(application, 'en')
  await anna.chat.install()
  await isAsked(anna, 'introduce', 'role')
  await anna.chat.press('answer', { answer: 'manager' })
  await isAsked(anna, 'introduce', 'team')
  await anna.chat.press('answer', { answer: 'management' })
  await hears(anna, 'introduce.saved')
  expect(await roleAndTeam(anna)).toEqual(['manager', 'management'])
  expect(anna.chat.cards().every(({ words }) => !words.includes(say('nl', 'introduce.team.ask')))).toBe(true)
})

test('once introduced, no card of the introduction waits for an answer any more', async () => {
  const anna = stranger(application)
  for (const [words, question] of [
    ['hoi', 'role'],
    ['1', 'team'],
  ] as const) {
    await anna.chat.say(words)
    await isAsked(anna, 'introduce', question)
  }
  await anna.chat.say('2')
  await hears(anna, 'introduce.saved')
  expect(
    anna.chat
      .cards()
      .slice(0, -1)
      .flatMap(({ buttons }) => buttons),
  ).toEqual([])
})

test.each([
  ['the very first words', ['vertalen']],
  ['words in the middle of the introduction', ['hoi', 'vertalen']],
])('who asks for a conversation with %s gets it after the introduction', async (_when, words) => {
  const anna = stranger(application)
  for (const [nth, text] of words.entries()) {
    await anna.chat.say(text)
    await isAsked(anna, 'introduce', 'role')
    await anna.chat.waitFor(({ cards }) => cards().length === nth + 2)
  }
  await anna.chat.say('1')
  await isAsked(anna, 'introduce', 'team')
  await anna.chat.say('2')
  const card = await isAsked(anna, 'translate', 'ambition')
  expect(card.words).toContain(say('nl', 'introduce.saved'))
})

test('somebody whom the programme lists is welcomed by name with what to do, once, though Teams tells of it twice', async () => {
  const { chat, aadObjectId: entraId } = application.teams.person({
    name: 'Samira Voorbeeld',
    entraId: '00000000-0000-0000-0000-000000000001',
  })
  const samira: Talker = { chat, entraId, language: 'nl' }
  await chat.install()
  await hears(samira, 'common.button.translate')
  await chat.install()
  expect(welcomes(samira)).toHaveLength(1)
  expect(chat.last()?.words).toContain('Dag Samira Voorbeeld')
  expect(chat.last()?.buttons).toEqual(
    ['translate', 'promise', 'menu'].map(step => say('nl', `common.button.${step}`)),
  )
  expect(await roleAndTeam(samira)).toEqual(['social-worker', 'north'])
  await chat.press(say('nl', 'common.button.promise'))
  await isAsked(samira, 'promise', 'ambition')
})

test('stopping the introduction is no dead end', async () => {
  const anna = stranger(application)
  await anna.chat.say('hoi')
  await isAsked(anna, 'introduce', 'role')
  await anna.chat.say('stop')
  await hears(anna, 'rhythm.wish.stopped')
  await anna.chat.say('mijn overzicht')
  await isAsked(anna, 'introduce', 'role')
})

test('the language of Teams is spoken, until somebody chooses another one, also in the middle of a question', async () => {
  const anna = stranger(application, 'en')
  await anna.chat.say('hi')
  await isAsked(anna, 'introduce', 'role')
  await anna.chat.say('nederlands')
  const dutch: Talker = { ...anna, language: 'nl' }
  await isAsked(dutch, 'introduce', 'role')
  await anna.chat.say('1')
  await isAsked(dutch, 'introduce', 'team')
  await anna.chat.say('english')
  await isAsked(anna, 'introduce', 'team')
  await anna.chat.say('1')
  await hears(anna, 'introduce.saved')
  await application.restart()
  await anna.chat.say('Nederlands graag')
  await hears(dutch, 'turns.language')
  await anna.chat.say('menu')
  await hears(dutch, 'menu.heading')
})

test('a wrong role or team can be put right, from what they are now', async () => {
  const anna = await introduced(application)
  const before = await roleAndTeam(anna)
  await anna.chat.say('mijn rol')
  await isAsked(anna, 'introduce', 'role')
  const { runs } = await application.storedOf(anna.entraId)
  expect(runs.find(({ status }) => status === 'open')?.answers.map(({ value }) => value)).toEqual(before)
  await anna.chat.press('answer', { answer: 'manager' })
  await isAsked(anna, 'introduce', 'team')
  expect(await roleAndTeam(anna)).toEqual(before)
  await anna.chat.press('answer', { answer: 'management' })
  await hears(anna, 'introduce.saved')
  expect(await roleAndTeam(anna)).toEqual(['manager', 'management'])
})

test('who changes their role in the middle of a conversation finds that back as a draft', async () => {
  const anna = await introduced(application, 'en')
  await anna.chat.say('translate')
  await isAsked(anna, 'translate', 'ambition')
  await anna.chat.say('my role')
  await isAsked(anna, 'introduce', 'role')
  await anna.chat.say('2')
  await isAsked(anna, 'introduce', 'team')
  await anna.chat.say('1')
  await hears(anna, 'introduce.saved')
  await anna.chat.say('continue')
  await isAsked(anna, 'translate', 'ambition')
})

test('to whom the file lists is said who can change their role', async () => {
  const { chat, aadObjectId: entraId } = application.teams.person({
    name: 'Samira Voorbeeld',
    entraId: '00000000-0000-0000-0000-000000000001',
  })
  const samira: Talker = { chat, entraId, language: 'nl' }
  await chat.say('vertalen')
  await isAsked(samira, 'translate', 'ambition')
  await chat.say('mijn rol')
  const told = await hears(samira, 'turns.roleInFile')
  expect(told.words).toContain(say('nl', 'translate.ambition.ask'))
})
