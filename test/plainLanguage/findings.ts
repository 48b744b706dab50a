import type { Language, Reader } from './finding.ts'
import { measure } from './measure.ts'

/** What is found in a text of a card, as `kind: words`. */
export const findingsIn = (language: Language, said: string, reader: Reader = 'card'): readonly string[] =>
  measure({ language, at: 'a.test', reader, said }).map(({ kind, words }) => `${kind}: ${words}`)
