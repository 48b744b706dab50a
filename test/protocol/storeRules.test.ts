/** The Store's rules for bots, as people meet them: greetings, commands, ways forward, and no heap of messages. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keysOf, say } from '../../src/cards/say.ts'
import type { Chat } from '../fakeTeams/chat.ts'
import type { Person } from '../fakeTeams/population.ts'
import type { Shown } from '../fakeTeams/view.ts'
import { type Application, openApplication } from './application.ts'
import { playbook } from './playbook.ts'

type Language = 'nl' | 'en'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

const somebody = (language: Language = 'nl'): Person =>
  application.teams.person({ name: 'Sanne Verzinsel', locale: language === 'nl' ? 'nl-NL' : 'en-GB' })

const fromBot = (chat: Chat): readonly Shown[] => chat.messages().filter(({ mine }) => !mine)

/** What the bot posts because of this. */
async function answerTo(chat: Chat, text: string): Promise<Shown> {
  const before = fromBot(chat).length
  expect((await chat.say(text)).status).toBe(200)
  await chat.waitFor(now => fromBot(now).length > before, `an answer to "${text}"`)
  return fromBot(chat).at(-1) ?? expect.fail()
}

/** Somebody who has said what they do and where, so that everything is open to them. */
async function introduced(language: Language): Promise<Chat> {
  const { chat } = somebody(language)
  for (const text of ['hoi', '1', '2']) await answerTo(chat, text)
  await chat.waitFor(now => now.last()?.words.includes(say(language, 'introduce.saved')), 'the end')
  return chat
}

const titles = (language: Language): readonly string[] =>
  keysOf(language)
    .filter(key => /^manifest\.commands\.\w+\.title$/.test(key))
    .map(key => say(language, key))

test.each(['hi', 'HELLO', 'Help', 'hoi', 'HALLO', 'help me'])(
  '%s works before anything is set up',
  async text => {
    const { chat } = somebody()
    await answerTo(chat, text)
    await chat.waitFor(now => now.last()?.buttons.length, 'something to press')
  },
)

test.each(['nl', 'en'] as const)('every command of the manifest works, for who reads %s', async language => {
  for (const title of [...titles('nl'), ...titles('en')]) {
    const chat = await introduced(language)
    const { buttons, words } = await answerTo(chat, title)
    expect(words).not.toContain(say(language, 'turns.unclear.words'))
    expect({ title, more: buttons.length > 0 }).toEqual({ title, more: true })
  }
})

test.each(['asdfghjkl', '???', '/help', '1234567890', '😀', 'drop table people'])(
  '%s is no dead end',
  async text => {
    const { buttons } = await answerTo(await introduced('nl'), text)
    expect(buttons.length).toBeGreaterThan(0)
  },
)

test('an image alone is no dead end', async () => {
  const chat = await introduced('nl')
  const before = fromBot(chat).length
  const image = { contentType: 'image/png', contentUrl: 'https://example.org/a.png' }
  await chat.send({ type: 'message', attachments: [image] })
  await chat.waitFor(now => fromBot(now).length > before, 'an answer to an image')
  expect(chat.last()?.buttons.length).toBeGreaterThan(0)
})

test('the welcome comes once, on install, and not again', async () => {
  const { chat } = somebody()
  const welcomes = () => fromBot(chat).filter(({ words }) => words.includes(say('nl', 'welcome.point.yours')))
  await chat.install()
  await chat.waitFor(now => now.last()?.buttons.length, 'the welcome, with something to press')
  await chat.install()
  for (const text of ['hoi', 'help']) await answerTo(chat, text)
  expect(welcomes()).toHaveLength(1)
})

test('in a channel it posts once at most, and nothing to each member', async () => {
  const members = [somebody(), somebody(), somebody()]
  const team = application.teams.team({ name: 'Wijkteam', members })
  const [first] = members
  const channel = team.channel('General').as(first ?? expect.fail())
  await channel.install()
  expect(channel.messages().length).toBeLessThanOrEqual(1)
  expect(members.flatMap(({ chat }) => chat.messages())).toEqual([])
})

test.each(['hi', 'hello', 'hoi', 'help'])('%s in a channel says what it does there', async text => {
  const anna = somebody()
  const team = application.teams.team({ name: 'Wijkteam', members: [anna] })
  const channel = team.channel('General').as(anna)
  await channel.say(text)
  await channel.waitFor(now => now.last()?.words.includes(say('nl', 'channels.help')), 'what it does')
  expect(channel.messages()).toHaveLength(2)
})

test('a whole conversation is one card that changes in place', async () => {
  const chat = await introduced('nl')
  await answerTo(chat, say('nl', 'translate.title'))
  const before = fromBot(chat).length
  for (const { question, filled } of playbook.translate) {
    const [ask = ''] = say('nl', `translate.${question}.ask`, { about: '…' }).split('…')
    await chat.waitFor(now => now.last()?.words.includes(ask.trim()), question)
    await chat.press('answer', filled)
  }
  await chat.press('confirm')
  await chat.waitFor(now => now.last()?.words.includes(say('nl', 'translate.saved')), 'the end')
  expect(fromBot(chat)).toHaveLength(before)
})
