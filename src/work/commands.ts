import { PROGRAMME_PAGES, type ProgrammePage } from '../cards/press.ts'
import { list } from '../cards/say.ts'
import { plainWords } from '../dialogue/reading/words.ts'
import { CARD_CHANGES, type CardChange } from '../topics/actionCard/changeCard.ts'
import { WRITING_FLOWS, type WritingFlow } from '../topics/actionCard/writing.ts'
import { CHECK_FLOWS, type CheckFlow } from '../topics/check/checking.ts'

/** Words that are no answer but ask for something, each understood in both languages. */
export type Command =
  | 'hello'
  | 'help'
  | 'menu'
  | 'overview'
  | 'actions'
  | 'promises'
  | 'rhythm'
  | 'departures'
  | 'checks'
  | 'witnessing'
  | 'translate'
  | 'promise'
  | 'skills'
  | 'resume'
  | 'back'
  | 'askStop'
  | 'role'
  | ProgrammePage
  | 'round'
  | 'rounds'
  | 'ownData'
  | 'actionCard'
  | 'cards'
  | 'channels'
  | 'dutch'
  | 'english'
  | 'forget'
  | 'finish'
  | 'move'
  | 'withdraw'
  | CardChange
  | 'sharpen'
  | WritingFlow
  | CheckFlow
  | 'keepDraft'
  | 'throwAway'
  | 'confirm'
  | 'saving'
  | 'change'
  | 'keep'
  | 'eraseAll'
  | 'eraseNothing'

/** Understood at any moment, also in the middle of a question. */
export const ALWAYS = [
  'hello',
  'help',
  'menu',
  'overview',
  'actions',
  'promises',
  'rhythm',
  'departures',
  'checks',
  'witnessing',
  'translate',
  'promise',
  'skills',
  'resume',
  'back',
  'askStop',
  'role',
  ...PROGRAMME_PAGES,
  'round',
  'rounds',
  'ownData',
  'actionCard',
  'cards',
  'channels',
  'dutch',
  'english',
  'forget',
] as const satisfies readonly Command[]

/** Understood when no question is open, since they could be answers too. */
export const IDLE = [
  'finish',
  'move',
  'withdraw',
  'sharpen',
  ...CARD_CHANGES,
  ...WRITING_FLOWS,
  ...CHECK_FLOWS,
] as const satisfies readonly Command[]

/** The word files hold these in plain words already, and a test sees to it: this is asked on every turn. */
const phrasesOf = (command: Command): readonly string[] =>
  (['nl', 'en'] as const).flatMap(language => list(language, `commands.${command}`))

/** More ways to say a command, which in the middle of a conversation are an answer. */
const idlePhrasesOf = (command: Command): readonly string[] =>
  (['nl', 'en'] as const).flatMap(language => list(language, `commands.whenIdle.${command}`))

/** The command that this text is, as a whole, when no question is open. */
export const commandWhenIdle = (text: string): (typeof ALWAYS | typeof IDLE)[number] | undefined => {
  const said = plainWords(text)
  return commandFor(text, [...IDLE, ...ALWAYS]) ?? ALWAYS.find(one => idlePhrasesOf(one).includes(said))
}

/** The command that this text is, as a whole. */
export const commandFor = <C extends Command>(text: string, among: readonly C[]): C | undefined => {
  const said = plainWords(text)
  return among.find(command => phrasesOf(command).includes(said))
}

/** Whether this asks for what came of the last round, which is shown as if it was pressed. */
export const asksForOutcome = (text: string): boolean =>
  (['nl', 'en'] as const).some(language => list(language, 'commands.outcome').includes(plainWords(text)))

const holds = (words: string, part: string): boolean => ` ${words} `.includes(` ${part} `)

/** “Volgende” alone asks to go on, and “volgende maand” does not. */
const phrasesWithin = (command: Command): readonly string[] =>
  command === 'resume' ? phrasesOf(command) : [...phrasesOf(command), ...idlePhrasesOf(command)]

const longestIn = (said: string, command: Command): string =>
  phrasesWithin(command)
    .filter(phrase => holds(said, phrase))
    .reduce((longest, phrase) => (phrase.length > longest.length ? phrase : longest), '')

/**
 * The one command that this text mentions, as in "hoi, ik wil mijn belofte intrekken": a greeting counts where it
 * stands alone, and of two phrases of which one holds the other, the longer one was meant.
 */
export const commandWithin = <C extends Command>(text: string, among: readonly C[]): C | undefined => {
  const said = plainWords(text)
  const all = among.map(command => ({ command, phrase: longestIn(said, command) }))
  const mentioned = all.filter(({ phrase }) => phrase !== '')
  const wishes = mentioned.filter(({ command }) => command !== 'hello')
  const meant = (wishes.length ? wishes : mentioned).filter(
    ({ phrase }) => !wishes.some(other => other.phrase !== phrase && holds(other.phrase, phrase)),
  )
  return meant.length === 1 ? meant[0]?.command : undefined
}
