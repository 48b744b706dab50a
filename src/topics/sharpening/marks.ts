import type { Form, Language, Reading } from './language.ts'
import type { Marked } from './phrases.ts'
import type { Token } from './tokens.ts'

/** A token with all that the lists know of it. */
export type Mark = Marked & { readonly token: Token; readonly readings: readonly Reading[] }

const NUMBERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^24[/-]7$/u, []],
  [/^\d{1,2}[.:]\d{2}(?:u|uur|h|am|pm)?$/u, ['clock', 'number']],
  [/^\d{1,2}(?:u|uur|h|am|pm)$/u, ['clock', 'number']],
  [/^\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?$/u, ['date', 'number']],
  [/^\d{1,2}(?:e|de|ste|st|nd|rd|th)$/u, ['ordinalnumber', 'ordinal', 'number']],
  [/^(?:19|20)\d{2}$/u, ['year', 'number']],
]
/** A word of one of these classes is no form of a verb, whatever it looks like. */
const closed: ReadonlySet<string> = new Set([
  'adverb',
  'prep',
  'det',
  'joining',
  'self',
  'others',
  'question',
  'number',
  'when',
  'clause',
])
const plainNumber = ['number', 'digits']
const none: readonly string[] = []
const noReadings: readonly Reading[] = []

const classesOfNumber = (word: string): readonly string[] =>
  NUMBERS.find(([shape]) => shape.test(word))?.[1] ?? plainNumber

const NAMED: readonly (readonly [Form, string])[] = [
  ['infinitive', 'infinitive'],
  ['gerund', 'gerund'],
]

/** A phrase can ask for a form of a verb: onder het eten, before leaving. */
const formClasses = (readings: readonly Reading[]): readonly string[] =>
  NAMED.filter(([form]) => readings.some(reading => reading.form === form)).map(([, name]) => name)

function markOf(token: Token, { classesOf, verbsOf }: Language): Mark {
  const { word } = token
  if (token.is === 'break') return { token, word, classes: none, readings: noReadings, stops: true }
  if (token.is === 'number')
    return { token, word, classes: classesOfNumber(word), readings: noReadings, stops: false }
  if (token.is === 'quote')
    return { token, word: '“”', classes: ['said'], readings: noReadings, stops: false }
  const classes = classesOf(word)
  const readings = classes.some(name => closed.has(name)) ? noReadings : verbsOf(word)
  return { token, word, classes: [...classes, ...formClasses(readings)], readings, stops: false }
}

export const marksOf = (tokens: readonly Token[], language: Language): readonly Mark[] =>
  tokens.map(token => markOf(token, language))

export const isA = (mark: Mark | undefined, name: string): boolean => mark?.classes.includes(name) ?? false

export const hasForm = (mark: Mark | undefined, ...forms: readonly string[]): boolean =>
  mark?.readings.some(({ form }) => forms.includes(form)) ?? false
