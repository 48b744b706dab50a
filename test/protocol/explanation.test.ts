/** The first explanation: when its words change, everybody reads the new ones once, and loses nothing over it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { WELCOME } from '../../src/work/explanation.ts'
import { type Application, openApplication } from './application.ts'
import { becomes } from './becomes.ts'
import {
  answersTo,
  answerTo,
  hears,
  introduced,
  isAsked,
  type Language,
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

const explanations = ({ chat, language }: Talker) =>
  chat
    .messages()
    .filter(({ words, mine }) => !mine && words.includes(say(language, 'welcome.point.noAppraisal')))

const changes = ({ chat, language }: Talker) =>
  chat.messages().filter(({ words }) => words.includes(say(language, 'welcome.changed')))

const wasToldBefore = (talker: Talker) => becomes(application, talker, { welcomed: WELCOME - 1 })

/** Somebody in the middle of a conversation, who read an older explanation. */
const halfway = async (language: Language): Promise<Talker> => {
  const anna = await introduced(application, language)
  await starts(anna, 'translate')
  await answersTo(anna, 'translate', 'different')
  await wasToldBefore(anna)
  return anna
}

const answers = async ({ entraId }: Talker) => {
  const { runs } = await application.storedOf(entraId)
  return runs.find(({ flow }) => flow === 'translate')?.answers.map(({ name }) => name)
}

const readOnce = async (anna: Talker) => {
  expect(changes(anna)).toHaveLength(1)
  expect((await application.storedOf(anna.entraId)).person?.welcomed).toBe(WELCOME)
}

test.each(LANGUAGES)('in %s it is one card that says all, with three buttons at most', async language => {
  const anna = stranger(application, language)
  await anna.chat.say('hoi')
  await isAsked(anna, 'introduce', 'role')
  const [card, ...more] = explanations(anna)
  expect(more).toEqual([])
  for (const point of ['voluntary', 'noAppraisal', 'yours', 'data', 'load'])
    expect(card?.words).toContain(say(language, `welcome.point.${point}`))
  expect(card?.buttons.length).toBeLessThanOrEqual(3)
  expect(changes(anna)).toEqual([])
})

test.each(LANGUAGES)(
  'in %s, whoever types an answer reads it first, and the answer counts',
  async language => {
    const anna = await halfway(language)
    await anna.chat.say('Ik bel eerst de huisarts.')
    const next = await isAsked(anna, 'translate', 'stops')
    const [changed] = changes(anna)
    const ids = anna.chat.messages().map(({ id }) => id)
    expect(ids.indexOf(changed?.id ?? '')).toBeLessThan(ids.indexOf(next.id))
    expect(ids.indexOf(changed?.id ?? '')).toBeGreaterThan(0)
    expect(await answers(anna)).toEqual(['ambition', 'different'])
    await anna.chat.say(language === 'nl' ? 'niets' : 'nothing')
    await isAsked(anna, 'translate', 'situation')
    await readOnce(anna)
  },
)

test.each(LANGUAGES)(
  'in %s, whoever presses an answer reads it first, and the answer counts',
  async language => {
    const anna = await halfway(language)
    const pressed = await anna.chat.press('answer', { answer: 'Ik bel eerst de huisarts.' })
    expect(answerTo(pressed)).toContain(say(language, 'turns.noted'))
    const next = await isAsked(anna, 'translate', 'stops')
    const ids = anna.chat.messages().map(({ id }) => id)
    expect(ids.indexOf(changes(anna)[0]?.id ?? '')).toBe(ids.indexOf(next.id) - 1)
    expect(await answers(anna)).toEqual(['ambition', 'different'])
    expect(
      anna.chat.cards().filter(({ words }) => words.includes(say(language, 'translate.different.ask'))),
    ).toEqual([])
    await anna.chat.press('answer', { answer: '' })
    await isAsked(anna, 'translate', 'situation')
    await readOnce(anna)
  },
)

test.each([
  ['a greeting', 'hoi'],
  ['a call for help', 'help'],
  ['another way to press on', 'verder'],
])('after %s the question that was open stands below it', async (_what, words) => {
  const anna = await halfway('nl')
  await anna.chat.say(words)
  await isAsked(anna, 'translate', 'different')
  expect(await answers(anna)).toEqual(['ambition'])
  await readOnce(anna)
})

test('whoever was saying what they do gets what they came for', async () => {
  const anna = stranger(application)
  await anna.chat.say('vertalen')
  await isAsked(anna, 'introduce', 'role')
  await anna.chat.say('1')
  await isAsked(anna, 'introduce', 'team')
  await wasToldBefore(anna)
  await anna.chat.say('2')
  await isAsked(anna, 'translate', 'ambition')
  await readOnce(anna)
})

test('who only comes back reads it with what they can do, once, though Teams tells of it twice', async () => {
  const anna = await introduced(application)
  await wasToldBefore(anna)
  await anna.chat.install()
  const card = await hears(anna, 'welcome.changed')
  expect(card.buttons).toEqual(
    ['translate', 'promise', 'menu'].map(step => say('nl', `common.button.${step}`)),
  )
  await anna.chat.install()
  await readOnce(anna)
})

test('a press that Teams brings twice shows it once', async () => {
  const anna = await halfway('nl')
  const pressed = await anna.chat.press('answer', { answer: 'Ik bel eerst de huisarts.' })
  await isAsked(anna, 'translate', 'stops')
  await anna.chat.send(pressed.activity)
  expect(await answers(anna)).toEqual(['ambition', 'different'])
  await readOnce(anna)
})
