import { linesOf, wordsOf } from './words.ts'

/** What a phrase is matched against: a word, and the classes that it belongs to. */
export type Marked = { readonly word: string; readonly classes: readonly string[]; readonly stops: boolean }

/** A stretch of tokens, `to` not included. */
export type Span = { readonly from: number; readonly to: number }

type Step = {
  readonly any: boolean
  readonly words: ReadonlySet<string>
  readonly gap: number
  readonly optional: boolean
}
type Phrase = readonly Step[]

/** Phrases by what they can begin with, so that a token is held against few of them. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>

const WIDEST_GAP = 4
const GAP = /^\.\.(\d?)$/u

/** `a|b` is one of two words, `<a>` a word of class a (`<a|b>` also the word b), `_` any word, `?` may be left out. */
function stepOf(part: string, gap: number): Step {
  const optional = part.length > 1 && part.endsWith('?')
  const bare = optional ? part.slice(0, -1) : part
  const alternatives = bare.split('|').map(one => one.replace(/[<>]/gu, ''))
  const inClasses = bare.includes('<')
  const words = alternatives.flatMap(one => (inClasses ? [one, `<${one}>`] : [one]))
  return { any: bare === '_', words: new Set(words), gap, optional }
}

function phraseOf(line: string): Phrase {
  const steps: Step[] = []
  let gap = 0
  for (const part of wordsOf(line)) {
    const found = GAP.exec(part)
    if (found) gap = Number(found[1] || WIDEST_GAP)
    else steps.push(stepOf(part, gap))
    if (!found) gap = 0
  }
  return steps
}

export function phrasesOf(list: string): Phrases {
  const phrases = new Map<string, Phrase[]>()
  for (const phrase of linesOf(list).map(phraseOf)) {
    for (const word of phrase[0]?.words ?? []) {
      const begun = phrases.get(word)
      if (begun) begun.push(phrase)
      else phrases.set(word, [phrase])
    }
  }
  return phrases
}

const takes = (step: Step, token: Marked): boolean =>
  !token.stops &&
  (step.any || step.words.has(token.word) || token.classes.some(name => step.words.has(`<${name}>`)))

/** Where a step and all after it end when they are looked for from here; -1 when they are not there. */
function endFrom(phrase: Phrase, at: number, tokens: readonly Marked[], here: number): number {
  const step = phrase[at]
  if (!step) return here
  for (let skipped = 0; skipped <= step.gap; skipped++) {
    const token = tokens[here + skipped]
    if (!token || token.stops) break
    if (!takes(step, token)) continue
    const end = endFrom(phrase, at + 1, tokens, here + skipped + 1)
    if (end > 0) return end
  }
  return step.optional ? endFrom(phrase, at + 1, tokens, here) : -1
}

function longestAt(phrases: readonly Phrase[] | undefined, tokens: readonly Marked[], here: number): number {
  let longest = -1
  for (const phrase of phrases ?? []) longest = Math.max(longest, endFrom(phrase, 1, tokens, here + 1))
  return longest
}

/** Where the longest phrase that begins here ends; -1 when none does. */
export function phraseEnd(phrases: Phrases, tokens: readonly Marked[], here: number): number {
  const token = tokens[here]
  if (!token || token.stops) return -1
  let longest = longestAt(phrases.get(token.word), tokens, here)
  for (const name of token.classes)
    longest = Math.max(longest, longestAt(phrases.get(`<${name}>`), tokens, here))
  return longest
}

/** All phrases in a text, from left to right, the longest first, none over another. */
export function spansOf(phrases: Phrases, tokens: readonly Marked[]): readonly Span[] {
  const spans: Span[] = []
  for (let from = 0; from < tokens.length; ) {
    const to = phraseEnd(phrases, tokens, from)
    if (to > from) spans.push({ from, to })
    from = to > from ? to : from + 1
  }
  return spans
}
