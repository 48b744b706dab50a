import { linesOf, wordsOf } from './words.ts'

/** What a phrase is held against: its word's number in the book, a bit for each of its classes; a gap spans nothing that bars. */
export type Marked = {
  readonly id: number
  readonly mask: number
  readonly stops: boolean
  readonly bars?: boolean | undefined
}

/** A stretch of tokens, `to` not included. */
export type Span = { readonly from: number; readonly to: number }

type Step = {
  readonly any: boolean
  readonly ids: ReadonlySet<number>
  readonly mask: number
  readonly gap: number
  readonly optional: boolean
}
type Phrase = { readonly kind: number; readonly steps: readonly Step[] }

/** Phrases that begin alike: those that one word must follow, by that word, and all others. */
type Shelf = { readonly others: Phrase[]; readonly byNext: Map<number, Phrase[]> }

/** All phrases of a language, by the word or the class that they can begin with. */
export type Book = {
  readonly kinds: readonly string[]
  readonly idOf: (word: string) => number
  readonly maskOf: (classes: readonly string[]) => number
  readonly byId: readonly (Shelf | undefined)[]
  readonly byBit: readonly (Shelf | undefined)[]
}

const WIDEST_GAP = 4
const MOST_CLASSES = 31
const GAP = /^\.\.(\d?)$/u

/** Numbers for whatever is asked for, in the order of asking; 0 is nobody's. */
function numbered(first: number) {
  const numbers = new Map<string, number>()
  const take = (name: string): number => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, first + numbers.size)
    return first + numbers.size - 1
  }
  return { numbers, take }
}

type Numbers = {
  readonly words: ReturnType<typeof numbered>
  readonly bits: ReturnType<typeof numbered>
  readonly classes: ReadonlySet<string>
}

/** `a|b` is one of two words, `<a>` a word of class a (`<a|b>` also the word b), `_` any word, `?` may be left out. */
function stepOf(part: string, gap: number, { words, bits, classes }: Numbers): Step {
  const optional = part.length > 1 && part.endsWith('?')
  const bare = optional ? part.slice(0, -1) : part
  const names = bare.split('|').map(one => one.replace(/[<>]/gu, ''))
  const inClass = (name: string) => bare.includes('<') && classes.has(name)
  const mask = names.filter(inClass).reduce((all, name) => all | (1 << bits.take(name)), 0)
  const ids = new Set(names.filter(name => !inClass(name)).map(words.take))
  return { any: bare === '_', ids, mask, gap, optional }
}

function stepsOf(line: string, numbers: Numbers): readonly Step[] {
  const steps: Step[] = []
  let gap = 0
  for (const part of wordsOf(line)) {
    const found = GAP.exec(part)
    if (!found) steps.push(stepOf(part, gap, numbers))
    gap = found ? Number(found[1] || WIDEST_GAP) : 0
  }
  return steps
}

const isWords = (step: Step | undefined): step is Step =>
  step !== undefined && !step.any && !step.optional && step.gap === 0 && step.mask === 0

function add(shelves: (Shelf | undefined)[], at: number, phrase: Phrase): void {
  const shelf: Shelf = shelves[at] ?? { others: [], byNext: new Map() }
  shelves[at] = shelf
  const [, next] = phrase.steps
  if (!isWords(next)) shelf.others.push(phrase)
  else for (const id of next.ids) shelf.byNext.set(id, [...(shelf.byNext.get(id) ?? []), phrase])
}

const bitsOf = (mask: number): readonly number[] =>
  Array.from({ length: MOST_CLASSES }, (_, bit) => bit).filter(bit => mask & (1 << bit))

function maskOf(names: readonly string[], bits: ReadonlyMap<string, number>): number {
  let mask = 0
  for (const name of names) {
    const bit = bits.get(name)
    if (bit !== undefined) mask |= 1 << bit
  }
  return mask
}

/** The phrases of several kinds, each kind a list of lines. */
export function bookOf(lists: Readonly<Record<string, string>>, classes: ReadonlySet<string>): Book {
  const numbers: Numbers = { words: numbered(1), bits: numbered(0), classes }
  const byId: (Shelf | undefined)[] = []
  const byBit: (Shelf | undefined)[] = []
  Object.values(lists).forEach((list, kind) => {
    for (const steps of linesOf(list).map(line => stepsOf(line, numbers))) {
      for (const id of steps[0]?.ids ?? []) add(byId, id, { kind, steps })
      for (const bit of bitsOf(steps[0]?.mask ?? 0)) add(byBit, bit, { kind, steps })
    }
  })
  const { words, bits } = numbers
  if (bits.numbers.size > MOST_CLASSES) throw new Error('Phrases name more classes than fit in one number.')
  return {
    ...{ byId, byBit, kinds: Object.keys(lists) },
    idOf: word => words.numbers.get(word) ?? 0,
    maskOf: names => maskOf(names, bits.numbers),
  }
}

const takes = (step: Step, token: Marked): boolean =>
  step.any || (token.mask & step.mask) !== 0 || (token.id !== 0 && step.ids.has(token.id))

/** Where a step and all after it end when they are looked for from here; -1 when they are not there. */
function endFrom(steps: readonly Step[], at: number, tokens: readonly Marked[], here: number): number {
  const step = steps[at]
  if (!step) return here
  for (let there = here; there <= here + step.gap; there++) {
    const token = tokens[there]
    if (!token || token.stops) break
    if (!takes(step, token)) {
      if (token.bars) break
      continue
    }
    const end = endFrom(steps, at + 1, tokens, there + 1)
    if (end > 0) return end
  }
  return step.optional ? endFrom(steps, at + 1, tokens, here) : -1
}

/** Most phrases end here: their second word is another than the next. */
const mayGoOn = (step: Step | undefined, next: Marked | undefined): boolean =>
  !step || step.optional || step.gap > 0 || (next !== undefined && !next.stops && takes(step, next))

function lengthen(
  ends: Int32Array,
  phrases: readonly Phrase[] | undefined,
  tokens: readonly Marked[],
  here: number,
): void {
  if (!phrases) return
  const next = tokens[here + 1]
  for (const { kind, steps } of phrases) {
    if (!mayGoOn(steps[1], next)) continue
    const end = endFrom(steps, 1, tokens, here + 1)
    if (end > (ends[kind] ?? -1)) ends[kind] = end
  }
}

function lookOn(ends: Int32Array, shelf: Shelf | undefined, tokens: readonly Marked[], here: number): void {
  if (!shelf) return
  lengthen(ends, shelf.others, tokens, here)
  lengthen(ends, shelf.byNext.get(tokens[here + 1]?.id ?? 0), tokens, here)
}

/** Writes where the longest phrase of each kind that begins here ends; -1 when none does. */
export function endsAt(book: Book, tokens: readonly Marked[], here: number, ends: Int32Array): void {
  ends.fill(-1)
  const token = tokens[here]
  if (!token || token.stops) return
  lookOn(ends, book.byId[token.id], tokens, here)
  for (let mask = token.mask; mask !== 0; mask &= mask - 1)
    lookOn(ends, book.byBit[31 - Math.clz32(mask & -mask)], tokens, here)
}
