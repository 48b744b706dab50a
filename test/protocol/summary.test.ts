import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import type { Chat } from '../fakeTeams/chat.ts'
import { type Application, openApplication } from './application.ts'
import { type Play, playbook } from './playbook.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

const sees = (chat: Chat, words: string) =>
  chat.waitFor(now => now.last()?.words.includes(words), `"${words}"`)

const nl = (key: string) => say('nl', key)

/** Somebody new, at the end of a conversation in which every answer was typed. */
const atTheSummary = async (flow: 'translate' | 'skills'): Promise<Chat> => {
  const { chat } = application.teams.person({ name: 'Sanne Verzinsel', locale: 'nl-NL' })
  const introduction = [
    { question: 'role', nl: '1' },
    { question: 'team', nl: '2' },
  ]
  await chat.say(nl(`${flow}.title`))
  for (const { question, nl: text } of introduction) {
    await sees(chat, nl(`introduce.${question}.ask`))
    await chat.say(text)
  }
  const plays: readonly Play[] = playbook[flow]
  for (const { question, nl: text } of plays) {
    await sees(chat, nl(`${flow}.${question}.ask`))
    await chat.say(text)
  }
  await sees(chat, nl(`${flow}.summary`))
  return chat
}

test('an answer is changed from the summary by its name or its number, and other words get a way forward', async () => {
  const chat = await atTheSummary('translate')
  await chat.say('nodig')
  await sees(chat, nl('translate.needs.ask'))
  await chat.say('hulp van collega’s')
  await sees(chat, nl('translate.needs.options.colleagues'))
  await chat.say('7')
  await sees(chat, nl('translate.withWhom.ask'))
  await chat.say('Joost Fictief')
  await sees(chat, 'Joost Fictief')
  await chat.say('koffie')
  await sees(chat, say('nl', 'turns.summaryUnclear', { button: 'Bewaren' }))
  expect(application.log).toEqual([])
})

test('an answer about a skill is changed by the name of the skill and of the question', async () => {
  const chat = await atTheSummary('skills')
  await chat.say('boos publiek rustig houden niveau straks')
  await sees(chat, nl('skills.need.ask'))
  expect(chat.last()?.words).toContain('boos publiek rustig houden')
  expect(application.log).toEqual([])
})
