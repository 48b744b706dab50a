import { list, say } from '../cards/say.ts'
import { plainWords } from '../dialogue/read.ts'
import { carryingWords } from '../dialogue/reading/words.ts'

/** The buttons that say when to ask again. */
export const MOMENTS = ['later', 'today', 'tomorrow', 'nextWeek'] as const

export type Moment = (typeof MOMENTS)[number]

const LANGUAGES = ['nl', 'en'] as const

const wordsFor = (moment: Moment): readonly string[] =>
  LANGUAGES.flatMap(language => [
    plainWords(say(language, `common.button.${moment}`)),
    ...list(language, `prompts.later.synonyms.${moment}`),
  ])

const called: ReadonlyMap<string, Moment> = new Map(
  MOMENTS.flatMap(moment => wordsFor(moment).map(words => [words, moment] as const)),
)

/** When somebody wants to be asked again, as a button says it or in words of their own: “doe maar volgende week”. */
export const momentIn = (text: string): Moment | undefined => {
  const said = plainWords(text)
  return called.get(said) ?? called.get(carryingWords(said).join(' '))
}
