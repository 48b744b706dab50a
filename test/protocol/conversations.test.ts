import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import type { Chat } from '../fakeTeams/chat.ts'
import { type Application, openApplication } from './application.ts'
import { type Play, playbook } from './playbook.ts'

type Flow = keyof typeof playbook
type Language = 'nl' | 'en'
type Way = 'pressed' | 'typed' | 'mixed'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

const asks = (language: Language, flow: Flow, question: string) => {
  const [first] = say(language, `${flow}.${question}.ask`, { about: '…' }).split('…')
  return first?.trim() ?? ''
}

const waitFor = (chat: Chat, words: string) =>
  chat.waitFor(now => now.last()?.words.includes(words), `"${words}"`)

const answer = (chat: Chat, language: Language, way: Way, nth: number, play: Play) =>
  way === 'typed' || (way === 'mixed' && nth % 2 === 1)
    ? chat.say(play[language])
    : chat.press('answer', play.filled)

/** Walks through a whole conversation, and holds every question against the playbook on the way. */
const walk = async (chat: Chat, flow: Flow, language: Language, way: Way): Promise<void> => {
  await chat.say(say(language, `${flow}.title`))
  for (const [nth, play] of playbook[flow].entries()) {
    await waitFor(chat, asks(language, flow, play.question))
    expect((await answer(chat, language, way, nth, play)).status).toBe(200)
  }
  await waitFor(chat, say(language, `${flow}.summary`))
  await (way === 'typed' ? chat.say(language === 'nl' ? 'bewaar' : 'save') : chat.press('confirm'))
  await waitFor(chat, say(language, `${flow}.saved`))
}

const whatWasMade = async (entraId: string, flow: Flow) => {
  const records = await application.recordsOf(entraId)
  const made = { translate: records.actions, promise: records.promises, skills: records.routes }[flow]
  return made.map(({ id, run, madeAt, changedAt, ...rest }) => ({
    ...rest,
    stamped: [id, run, madeAt, changedAt].every(Boolean),
  }))
}

/** Somebody whom the programme does not list, and who has said what they do and where. */
const introduced = async (language: Language): Promise<{ chat: Chat; entraId: string }> => {
  const { chat, aadObjectId } = application.teams.person({
    name: 'Sanne Verzinsel',
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
  })
  await chat.say('hoi')
  await waitFor(chat, say(language, 'introduce.role.ask'))
  await chat.say('1')
  await waitFor(chat, say(language, 'introduce.team.ask'))
  await chat.say('2')
  await waitFor(chat, say(language, 'introduce.saved'))
  return { chat, entraId: aadObjectId }
}

for (const flow of ['translate', 'promise', 'skills'] as const) {
  test(`${flow}: pressing, typing and both meet in the same end, in both languages`, async () => {
    const ends: unknown[] = []
    for (const language of ['nl', 'en'] as const)
      for (const way of ['pressed', 'typed', 'mixed'] as const) {
        const { chat, entraId } = await introduced(language)
        await walk(chat, flow, language, way)
        ends.push(await whatWasMade(entraId, flow))
      }
    expect(ends[0]).toMatchObject([{ stamped: true }])
    for (const end of ends) expect(end).toEqual(ends[0])
  })
}
