import { say } from '../../src/cards/say.ts'
import { type Play, playbook } from './playbook.ts'
import { type Flow, hears, isAsked, type Talker } from './talk.ts'

/** Words of their own carry a mark, by which they are found wherever they come; the rest is said as it is. */
const typed = ({ filled, ...play }: Play, { language }: Talker, mark: string): string => {
  const own = 'own' in filled || (filled.answer === play[language] && play[language].length > 2)
  return own ? `${play[language]} ${mark}` : play[language]
}

/** A conversation up to its summary, by typing, in which every word of one's own carries a mark. */
export const reachesSummary = async (talker: Talker, flow: Flow, mark: string): Promise<void> => {
  const { chat, language } = talker
  await chat.say(say(language, `${flow}.title`))
  for (const play of playbook[flow]) {
    await isAsked(talker, flow, play.question)
    await chat.say(typed(play, talker, mark))
  }
  await hears(talker, `${flow}.summary`)
}

/** The same, and saved. */
export const makesMarked = async (talker: Talker, flow: Flow, mark: string): Promise<void> => {
  await reachesSummary(talker, flow, mark)
  await talker.chat.press('confirm')
  await hears(talker, `${flow}.saved`)
}
