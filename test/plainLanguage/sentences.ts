/** From a text to its sentences, and from a sentence to its words. */
import type { Sentence } from './finding.ts'

/** A reader rests at a full stop, and at a colon too: what follows it is read as a sentence of its own. */
const END = /[.?:;…]+(?=[\s”)]|$)|(?<=!)(?=\s)|\n+| · /u
const PAUSE = /[,()“”–|]| - /u
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'@-]*/gu

/** In small letters, without the marks around it. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? []

const sentenceOf = (said: string): Sentence => ({
  said,
  words: wordsOf(said),
  clauses: said.split(PAUSE).map(wordsOf),
})

export const sentencesOf = (text: string): readonly Sentence[] =>
  text
    .split(END)
    .map(part => part.trim())
    .filter(part => wordsOf(part).length > 0)
    .map(sentenceOf)
