/** Measures a text sentence by sentence: what would make somebody who reads it aloud stumble. */
import { dutchRules } from './dutchRules.ts'
import { englishRules } from './englishRules.ts'
import type { Finding, Reader, Rule, Sentence, Text } from './finding.ts'
import { noLongerThan } from './rules.ts'
import { sentencesOf } from './sentences.ts'

/** In words. Where the numbers come from stands in the README. */
export const LONGEST: Readonly<Record<Reader, number>> = { card: 16, letter: 20, paper: 25 }

const rules = { nl: dutchRules, en: englishRules }

const rulesFor = ({ language, reader }: Text): readonly Rule[] => [
  noLongerThan(LONGEST[reader]),
  ...rules[language],
]

const foundIn = (sentence: Sentence, all: readonly Rule[]): readonly Finding[] =>
  all.flatMap(rule => rule(sentence))

export const measure = (text: Text): readonly Finding[] => {
  const all = rulesFor(text)
  return sentencesOf(text.said).flatMap(sentence => foundIn(sentence, all))
}
