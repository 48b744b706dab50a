import { say } from '../../src/cards/say.ts'
import type { ReadyCard } from '../../src/topics/actionCard/readyCards.ts'
import { hears, isAsked, type Talker } from './talk.ts'

const words = { nl: 'actiekaart', en: 'action card' }

/** Makes a ready card, by pressing, and posts it at once; there is one channel to post it in. Answers its text. */
export const makesReady = async (
  talker: Talker,
  { id, kind }: Pick<ReadyCard, 'id' | 'kind'>,
): Promise<string> => {
  await talker.chat.say(words[talker.language])
  for (const [question, answer] of Object.entries({ kind, ambition: 'partners', ready: id })) {
    await isAsked(talker, 'actionCard', question)
    await talker.chat.press('answer', { answer })
  }
  await isAsked(talker, 'actionCard', 'what')
  await talker.chat.press('answer')
  await hears(talker, 'channelCard.preview.like')
  await talker.chat.press('confirm')
  await hears(talker, 'actionCard.saved')
  return say(talker.language, `actionCard.readyCards.${id}.text`)
}
