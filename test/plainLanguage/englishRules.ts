/** The rules of English, as lists and small patterns make them. */
import { ENGLISH_HARD } from './englishHard.ts'
import { BE, BETWEEN, isPassivePart } from './englishVerbs.ts'
import type { Rule } from './finding.ts'
import { noAbbreviation, noDoubleNo, noLongWord, noPassive, noPileUp, noShouting, without } from './rules.ts'

const NOS = 'not no nobody nothing never nowhere none cannot neither'.split(' ')

/** *Implementation*, *readiness*, *availability*. */
const ABSTRACT = /^\p{L}{3,}(tion|tions|sion|ment|ments|ness|ity|ities|ance|ence)$/u

const be = new Set(BE)
const between = new Set(BETWEEN)

/** What follows a form of *be*, past the little words; in a question its subject stands between: *is it kept?* */
const partAfter = (clause: readonly string[], at: number): string | undefined => {
  const rest = clause.slice(at + 1).filter(word => !between.has(word))
  return at === 0 ? rest.slice(0, 3).find(isPassivePart) : rest[0]
}

export const passiveInEnglish = (clause: readonly string[]): string | undefined => {
  for (const [at, word] of clause.entries()) {
    const part = be.has(word) ? partAfter(clause, at) : undefined
    if (part && isPassivePart(part)) return `${word} … ${part}`
  }
  return undefined
}

export const englishRules: readonly Rule[] = [
  without('hard word', ENGLISH_HARD),
  noLongWord,
  noPassive(passiveInEnglish),
  noDoubleNo(NOS),
  noPileUp(ABSTRACT),
  noAbbreviation,
  noShouting,
]
