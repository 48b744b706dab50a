import type { Advice } from '../../dialogue/question.ts'
import { MISSING, type Missing } from './sharpening.ts'

// What a language model answered is a stranger's text: whatever is not exactly as it was asked for is left out.

const isMissing = (id: unknown): id is Missing => MISSING.some(one => one === id)

const LONGEST_WORDS = 200

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Of whole words: one that is cut out of another says what nobody wrote. */
const isPartOf = (text: string, part: string): boolean => {
  const theirs = wordsOf(text)
  return text.includes(part) && wordsOf(part).every(word => theirs.includes(word))
}

/** A part of what somebody wrote: all of it, as far as there is room, where other words are given for theirs. */
const wordsIn = (words: unknown, text: string): string => {
  const isTheirs =
    typeof words === 'string' && words.trim() !== '' && words.length <= LONGEST_WORDS && isPartOf(text, words)
  return isTheirs ? words.trim() : Array.from(text).slice(0, LONGEST_WORDS).join('')
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parsed = (answer: string): unknown => {
  try {
    return JSON.parse(answer)
  } catch {
    return undefined
  }
}

/** Some put a fence around what they were asked for. */
const withoutFence = (answer: string): string =>
  answer.trim().replace(/^```(?:json)?\s*([\s\S]*?)\s*```$/, (_, inside: string) => inside)

/**
 * What a text lacks, by the answer of a language model; null for nothing, and undefined where the answer cannot be read.
 * It is one of our ids with a part of the text, so that no word of the model reaches anybody.
 */
export const readJudgement = (answer: string, text: string): Advice | null | undefined => {
  const read = parsed(withoutFence(answer))
  if (!isRecord(read) || !Object.hasOwn(read, 'missing')) return undefined
  if (read.missing === null) return null
  return isMissing(read.missing)
    ? { id: read.missing, words: wordsIn(read.words, text), byModel: true }
    : undefined
}
