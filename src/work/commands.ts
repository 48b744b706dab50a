import { list } from '../cards/say.ts'
import { plainWords } from '../dialogue/reading/words.ts'

/** Words that are no answer but ask for something, each understood in both languages. */
export type Command =
  | 'hello'
  | 'help'
  | 'menu'
  | 'overview'
  | 'actions'
  | 'promises'
  | 'translate'
  | 'promise'
  | 'skills'
  | 'resume'
  | 'back'
  | 'askStop'
  | 'dutch'
  | 'english'
  | 'finish'
  | 'move'
  | 'withdraw'
  | 'sharpen'
  | 'keepDraft'
  | 'throwAway'
  | 'confirm'
  | 'change'
  | 'keep'

/** Understood at any moment, also in the middle of a question. */
export const ALWAYS = [
  'hello',
  'help',
  'menu',
  'overview',
  'actions',
  'promises',
  'translate',
  'promise',
  'skills',
  'resume',
  'back',
  'askStop',
  'dutch',
  'english',
] as const satisfies readonly Command[]

/** Understood when no question is open, since they could be answers too. */
export const IDLE = ['finish', 'move', 'withdraw', 'sharpen'] as const satisfies readonly Command[]

const phrasesOf = (command: Command): readonly string[] =>
  (['nl', 'en'] as const).flatMap(language => list(language, `commands.${command}`)).map(plainWords)

/** The command that this text is, as a whole. */
export const commandFor = <C extends Command>(text: string, among: readonly C[]): C | undefined => {
  const said = plainWords(text)
  return among.find(command => phrasesOf(command).includes(said))
}

/** The one command that this text mentions, as in "ik wil graag iets vertalen". */
export const commandWithin = <C extends Command>(text: string, among: readonly C[]): C | undefined => {
  const said = ` ${plainWords(text)} `
  const mentioned = among.filter(command => phrasesOf(command).some(phrase => said.includes(` ${phrase} `)))
  return mentioned.length === 1 ? mentioned[0] : undefined
}
