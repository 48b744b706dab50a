import { type Known, knownAs, knownOf } from './known.ts'
import type { Language } from './language.ts'
import type { Token } from './tokens.ts'

/** A token with all that the lists know of it. */
export type Mark = Known & { readonly token: Token }

const NUMBERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^24[/-]7$/u, []],
  [/^\d{1,2}[.:]\d{2}(?:u|uur|h|am|pm)?$/u, ['clock', 'number']],
  [/^\d{1,2}(?:u|uur|h|am|pm)$/u, ['clock', 'number']],
  [/^\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?$/u, ['date', 'number']],
  [/^\d{1,2}(?:e|de|ste|st|nd|rd|th)$/u, ['ordinalnumber', 'ordinal', 'number']],
  [/^(?:19\d{2}|20[01]\d|202[0-4])$/u, ['pastyear', 'number']],
  [/^20\d{2}$/u, ['year', 'number']],
]
const plainNumber = ['number', 'digits']
const none: readonly string[] = []
const said: readonly string[] = ['said']

const classesOfNumber = (word: string): readonly string[] | undefined =>
  NUMBERS.find(([shape]) => shape.test(word))?.[1]

function look({ is, word }: Token, language: Language): Known {
  const { book, knows, classesOf } = language
  if (is === 'word') return knownOf(word, language)
  if (is === 'break') return knownAs(word, book, none, undefined, true)
  if (is === 'quote') return knownAs(word, book, said)
  return knownAs(word, book, classesOfNumber(word) ?? (knows(word) ? classesOf(word) : plainNumber))
}

const markOf = (token: Token, known: Known): Mark => {
  const { word, classes, readings, stops, bars, id, mask } = known
  return { token, word, classes, readings, stops, bars, id, mask }
}

type Looked = { readonly known: Known; readonly stands: boolean }

/** Looks a word up that comes more than once in a text only the first time. */
function lookerOf(language: Language): (token: Token) => Looked {
  const looked = new Map<string, Looked>()
  return token => {
    const before = looked.get(token.word)
    if (before) return before
    const stands = token.is !== 'word' || language.stands(token.word)
    const found = { known: look(token, language), stands }
    looked.set(token.word, found)
    return found
  }
}

/** Every token with what the lists know of it, in the words of the standard language. */
export function marksOf(tokens: readonly Token[], language: Language): readonly Mark[] {
  const lookOnce = lookerOf(language)
  const marks: Mark[] = []
  tokens.forEach((token, at) => {
    const { known, stands } = lookOnce(token)
    const standard = stands ? undefined : language.standardOf(tokens, at)
    // Words that were run together have one place in the text.
    const words = standard?.map(word => ({ ...token, word }))
    if (words) for (const word of words) marks.push(markOf(word, lookOnce(word).known))
    else marks.push(markOf(token, known))
  })
  return marks
}

export const isA = (mark: Mark | undefined, name: string): boolean => mark?.classes.includes(name) ?? false

export function hasForm(mark: Mark | undefined, ...forms: readonly string[]): boolean {
  if (!mark || mark.readings.length === 0) return false
  return mark.readings.some(({ form }) => forms.includes(form))
}

const SOFT = ['fog', 'quality', 'question']

/** A big word, a quality or a question: where one stands nothing comes by. */
export const isSoft = (mark: Mark | undefined): boolean => SOFT.some(name => isA(mark, name))

const KIND = ['ordinal', 'adjective', 'new']

/** Says which of a thing it is: the sixth, a wet one, a new one. */
export const isOfKind = (mark: Mark | undefined): boolean => KIND.some(name => isA(mark, name))

const ONE: ReadonlySet<string> = new Set(['een', 'n', 'a', 'an'])

export const isIndefinite = (mark: Mark | undefined): boolean => ONE.has(mark?.word ?? '')
