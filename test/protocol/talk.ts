import { say } from '../../src/cards/say.ts'
import type { Chat } from '../fakeTeams/chat.ts'
import type { Delivery } from '../fakeTeams/ledger.ts'
import type { Shown } from '../fakeTeams/view.ts'
import type { Application } from './application.ts'
import { type Play, playbook } from './playbook.ts'

export type Flow = keyof typeof playbook
export type Language = 'nl' | 'en'

/** Somebody in their own chat. */
export type Talker = { readonly chat: Chat; readonly entraId: string; readonly language: Language }

/** The sentence that asks a question, as far as it is the same for everything that is asked about. */
export const asks = (language: Language, flow: string, question: string): string => {
  const [first] = say(language, `${flow}.${question}.ask`, { about: '…' }).split('…')
  return first?.trim() ?? ''
}

/** Resolves with the newest message of Waarmaker once it says this. */
export const sees = (chat: Chat, words: string): Promise<Shown> =>
  chat.waitFor(now => {
    const last = now.last()
    return last?.words.includes(words) ? last : undefined
  }, `"${words}"`)

/** The same, for what the word files say under this key. */
export const hears = ({ chat, language }: Talker, key: string, values = {}): Promise<Shown> =>
  sees(chat, say(language, key, values))

/** Resolves with the card that asks this question. */
export const isAsked = ({ chat, language }: Talker, flow: string, question: string): Promise<Shown> =>
  sees(chat, asks(language, flow, question))

/** Types something; resolves with the next message of Waarmaker, which may ask the same question again. */
export const types = async ({ chat }: Talker, words: string): Promise<Shown> => {
  const before = chat.last()?.id
  await chat.say(words)
  return chat.waitFor(({ last }) => (last()?.id === before ? undefined : last()), `a reply to "${words}"`)
}

/** The whole of what a press was answered with, as it can be read. */
export const answerTo = ({ body }: Delivery): string => JSON.stringify(body)

/** Somebody whom the programme does not list. */
export const stranger = (
  { teams }: Pick<Application, 'teams'>,
  language: Language = 'nl',
  name = 'Sanne Verzinsel',
): Talker => {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const { chat, aadObjectId: entraId } = teams.person({ name, locale })
  return { chat, entraId, language }
}

/** Somebody whom the programme does not list, and who has said what they do and where. */
export const introduced = async (...who: Parameters<typeof stranger>): Promise<Talker> => {
  const talker = stranger(...who)
  await talker.chat.say('hoi')
  await isAsked(talker, 'introduce', 'role')
  await talker.chat.say('1')
  await isAsked(talker, 'introduce', 'team')
  await talker.chat.say('2')
  await hears(talker, 'introduce.saved')
  return talker
}

/** Starts a conversation in words; resolves with the card of its first question. */
export const starts = async (talker: Talker, flow: Flow): Promise<Shown> => {
  await talker.chat.say(say(talker.language, `${flow}.title`))
  return isAsked(talker, flow, playbook[flow][0].question)
}

/** Presses the answers of the playbook, from one question up to another; resolves with the card that asks that one. */
export const answersTo = async (
  talker: Talker,
  flow: Flow,
  until: string | null,
  from?: string,
): Promise<Shown> => {
  const plays: readonly Play[] = playbook[flow]
  const first = from === undefined ? 0 : plays.findIndex(({ question }) => question === from)
  for (const play of plays.slice(first)) {
    if (play.question === until) break
    await isAsked(talker, flow, play.question)
    await talker.chat.press('answer', play.filled)
  }
  return until === null ? hears(talker, `${flow}.summary`) : isAsked(talker, flow, until)
}

/** A whole conversation, by pressing, until what it made is saved. */
export const makes = async (talker: Talker, flow: Flow): Promise<Shown> => {
  await starts(talker, flow)
  await answersTo(talker, flow, null)
  await talker.chat.press('confirm')
  return hears(talker, `${flow}.saved`)
}
