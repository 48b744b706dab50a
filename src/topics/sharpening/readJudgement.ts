import type { Advice } from '../../dialogue/question.ts'
import type { Missing } from './sharpening.ts'

// What a language model answered is a stranger's text: whatever is not exactly as it was asked for is left out.

type Language = 'nl' | 'en'

/** What a sentence can lack, as the word files have a question for each. */
const MISSING: Readonly<Record<Missing, true>> = {
  ...{ act: true, occasion: true, one: true, mine: true, intention: true },
}

const isMissing = (id: unknown): id is Missing => typeof id === 'string' && Object.hasOwn(MISSING, id)

const LONGEST_QUESTION = 140
const LONGEST_WORDS = 200

/** One sentence in letters that we read, without anything that could be a link, markup or a mention. */
const PLAIN = /^[\p{Script=Latin}\p{M}0-9 ,'’‘"“”–-]+\?$/u

/** It asks, in the person's language, and speaks to them as we do. */
const ASKS: Readonly<Record<Language, readonly RegExp[]>> = {
  nl: [
    /^(?:wat|wanneer|welke?|hoe|wie|waar(?:aan|bij|mee)?|(?:op|bij|aan|met|in|na|voor) (?:welke?|wie))\b/i,
    /\b(?:je|jij|jou|jouw)\b/i,
  ],
  en: [
    /^(?:what|when|which|how|who|where|(?:at|to|with|in|after|before) (?:what|which|whom))\b/i,
    /\byou\b/i,
  ],
}
const TOO_POLITE = /\b(?:u|uw)\b/i

const questionIn = (question: unknown, language: Language): string | null => {
  if (typeof question !== 'string' || question.length > LONGEST_QUESTION) return null
  if (!PLAIN.test(question) || (language === 'nl' && TOO_POLITE.test(question))) return null
  return ASKS[language].every(part => part.test(question)) ? question : null
}

/** A part of what somebody wrote: all of it, as far as there is room, where other words are given for theirs. */
const wordsIn = (words: unknown, text: string): string => {
  const isTheirs =
    typeof words === 'string' && words.trim() !== '' && words.length <= LONGEST_WORDS && text.includes(words)
  return isTheirs ? words.trim() : Array.from(text).slice(0, LONGEST_WORDS).join('')
}

type Answer = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Answer =>
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

const adviceIn = (id: Missing, answer: Answer, text: string, language: Language): Advice => ({
  id,
  words: wordsIn(answer.words, text),
  byModel: { asks: questionIn(answer.question, language), language },
})

/**
 * What is to be asked about a text, by the answer of a language model; null for nothing, and undefined where the answer
 * cannot be read. A question of its own that is not fit to be shown is left out, and that of the word files asked.
 */
export const readJudgement = (
  answer: string,
  text: string,
  language: Language,
): Advice | null | undefined => {
  const read = parsed(withoutFence(answer))
  if (!isRecord(read) || !Object.hasOwn(read, 'missing')) return undefined
  if (read.missing === null) return null
  return isMissing(read.missing) ? adviceIn(read.missing, read, text, language) : undefined
}
