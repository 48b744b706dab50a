/** Rules that both languages share, made from lists. */
import type { Finding, Kind, Rule, Sentence } from './finding.ts'

const found = (kind: Kind, words: string, tip: string): Finding => ({ kind, words, tip })

/** How many words one breath holds; the README says where the numbers come from. */
export const noLongerThan =
  (most: number): Rule =>
  ({ said, words }) =>
    words.length > most ? [found('long sentence', said, `${words.length} words: make two of it`)] : []

type Tips = readonly (readonly [string, string])[]

const tipForWord = (entries: Tips): ((word: string) => string | undefined) => {
  const exact = new Map(entries.filter(([entry]) => !entry.endsWith('*')))
  const stems = entries
    .filter(([entry]) => entry.endsWith('*'))
    .map(([stem, tip]) => [stem.slice(0, -1), tip] as const)
  return word => exact.get(word) ?? stems.find(([stem]) => word.startsWith(stem))?.[1]
}

const phrasesIn = (words: readonly string[], phrases: Tips): Tips => {
  const said = ` ${words.join(' ')} `
  return phrases.filter(([phrase]) => said.includes(` ${phrase} `))
}

const tipped = (word: string, tip: string | undefined): Tips => (tip === undefined ? [] : [[word, tip]])

/** Finds words and phrases. `list` gives each with what to write instead; a `*` after a word stands for any ending. */
export const without = (kind: Kind, list: Readonly<Record<string, string>>): Rule => {
  const phrases = Object.entries(list).filter(([entry]) => entry.includes(' '))
  const tipFor = tipForWord(Object.entries(list).filter(([entry]) => !entry.includes(' ')))
  return ({ words }) => {
    const single = words.flatMap(word => tipped(word, tipFor(word)))
    return [...single, ...phrasesIn(words, phrases)].map(([said, tip]) => found(kind, said, `write: ${tip}`))
  }
}

const syllables = (word: string): number => word.match(/[aeiouyáéëïöüóèê]+/gu)?.length ?? 0

export const LONGEST_WORD = { letters: 16, syllables: 6 }

const isLong = (word: string): boolean =>
  !/\d/.test(word) && (word.length > LONGEST_WORD.letters || syllables(word) > LONGEST_WORD.syllables)

export const noLongWord: Rule = ({ words }) =>
  words.filter(isLong).map(word => found('long word', word, 'cut it in two, or say it another way'))

/** *Geen namen en geen cijfers* is a list: the same word again denies another noun, and nothing twice. */
const LISTING = ['geen', 'no']

const isAgain = (word: string, at: number, said: readonly string[]): boolean =>
  LISTING.includes(word) && said.indexOf(word) < at

/** Two words that say no in one clause make a reader count. */
export const noDoubleNo = (nos: readonly string[]): Rule => {
  const set = new Set(nos)
  return ({ clauses }) =>
    clauses
      .map(clause =>
        clause.filter(word => set.has(word)).filter((word, at, said) => !isAgain(word, at, said)),
      )
      .filter(said => said.length > 1)
      .map(said => found('double no', said.join(' … '), 'say what is so'))
}

/** Nouns made from verbs and adjectives hide who does what: one is a word, three are a wall. */
export const noPileUp =
  (abstract: RegExp): Rule =>
  ({ words }) => {
    const piled = words.filter(word => abstract.test(word))
    return piled.length > 2 ? [found('pile-up', piled.join(', '), 'use verbs: who does what?')] : []
  }

/** *o.a.*, *e.g.*: nobody says them, and a screen reader spells them. */
export const noAbbreviation: Rule = ({ said }) =>
  (said.match(/(?<!\p{L})(\p{L}{1,2}\.)+\p{L}(?!\p{L})/gu) ?? []).map(short =>
    found('abbreviation', short, 'write it in full'),
  )

export const noShouting: Rule = ({ said }) =>
  said.includes('!') ? [found('shouting', said, 'leave the mark out')] : []

/** The first of the clause's passives; `passiveIn` finds it. */
export const noPassive =
  (passiveIn: (clause: readonly string[]) => string | undefined): Rule =>
  ({ clauses }: Sentence) =>
    clauses
      .map(passiveIn)
      .filter(words => words !== undefined)
      .map(words => found('passive', words, 'say who does it'))

export { found }
