import { english } from './en/english.ts'
import type { Language } from './language.ts'
import { dutch } from './nl/dutch.ts'
import type { Token } from './tokens.ts'

const LANGUAGES = { nl: dutch, en: english } as const

/** As many tokens as tell the language of a text. */
const ENOUGH = 80

/** Words enough to tell a language by how many are known, and the part of them that must be to call it Dutch or English. */
const FEW = 7
const KNOWN = 0.4
const OTHER = 1.5

const known = (words: readonly string[], language: Language): number =>
  words.filter(word => language.knows(word)).length

/**
 * The language to judge a text in: that of the person, unless the text is clearly in the other one, as a short one is
 * of which every word is. Undefined for a text in neither: of that we know nothing, and silence disturbs nobody.
 */
export function readAs(tokens: readonly Token[], preferred: 'nl' | 'en'): Language | undefined {
  const words = tokens.slice(0, ENOUGH).flatMap(({ is, word }) => (is === 'word' ? [word] : []))
  if (words.length === 0) return undefined
  const [own, other] = preferred === 'nl' ? [LANGUAGES.nl, LANGUAGES.en] : [LANGUAGES.en, LANGUAGES.nl]
  const ownHits = known(words, own)
  // If the other language knew every word, the text would still not clearly be in it.
  if (words.length <= ownHits * OTHER) return own
  const otherHits = known(words, other)
  const isOther = otherHits > ownHits * OTHER
  if (words.length < FEW) return isOther && otherHits === words.length ? other : own
  if (Math.max(ownHits, otherHits) <= words.length * KNOWN) return undefined
  return isOther ? other : own
}
