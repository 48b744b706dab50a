import { wordsOf } from './words.ts'

/** Classes that a word has by its form and not by a list. */
const BY_FORM =
  'events adjective verblike infinitive gerund clock date ordinalnumber year pastyear owned digits said'

/** Every class that a phrase can name. */
export const CLASSES: ReadonlySet<string> = new Set(
  wordsOf(`${BY_FORM} self others det def every prep weekday maybeday daypart deictic month unit season holiday frequent
    number ordinal circumstance event paper people place fog quality`),
)

/** Lists of words or of endings, each under the name of its class. */
export type Lists = Readonly<Record<string, string>>

/** The classes of each word of the lists; a word can be of several. */
export function classesByWord(lists: Lists): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>()
  for (const [name, list] of Object.entries(lists))
    for (const word of wordsOf(list)) all.set(word, [...(all.get(word) ?? []), name])
  return all
}

const none: readonly string[] = []

/** The classes of the longest ending of a word that the list has; two letters must stand before it. */
export function byEnding(endings: ReadonlyMap<string, readonly string[]>, word: string): readonly string[] {
  for (let at = Math.max(2, word.length - 16); at < word.length - 2; at++) {
    const classes = endings.get(word.slice(at))
    if (classes) return classes
  }
  return none
}
