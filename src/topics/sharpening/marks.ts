import type { Form, Language, Reading } from './language.ts'
import type { Marked } from './phrases.ts'
import type { Token } from './tokens.ts'

/** A token with all that the lists know of it. */
export type Mark = Marked & {
  readonly token: Token
  readonly word: string
  readonly classes: readonly string[]
  readonly readings: readonly Reading[]
}

const NUMBERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^24[/-]7$/u, []],
  [/^\d{1,2}[.:]\d{2}(?:u|uur|h|am|pm)?$/u, ['clock', 'number']],
  [/^\d{1,2}(?:u|uur|h|am|pm)$/u, ['clock', 'number']],
  [/^\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?$/u, ['date', 'number']],
  [/^\d{1,2}(?:e|de|ste|st|nd|rd|th)$/u, ['ordinalnumber', 'ordinal', 'number']],
  [/^(?:19\d{2}|20[01]\d|202[0-4])$/u, ['pastyear', 'number']],
  [/^20\d{2}$/u, ['year', 'number']],
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
const said: readonly string[] = ['said']
const noReadings: readonly Reading[] = []

const classesOfNumber = (word: string): readonly string[] | undefined =>
  NUMBERS.find(([shape]) => shape.test(word))?.[1]

const NAMED: readonly (readonly [Form, string])[] = [
  ['infinitive', 'infinitive'],
  ['gerund', 'gerund'],
]

/** A phrase can ask for a form of a verb: onder het eten, before leaving. */
function withForms(classes: readonly string[], readings: readonly Reading[]): readonly string[] {
  if (readings.length === 0) return classes
  const named = NAMED.filter(([form]) => readings.some(reading => reading.form === form))
  return named.length === 0 ? classes : [...classes, ...named.map(([, name]) => name)]
}

type Looked = Omit<Mark, 'token'>

function look({ is, word }: Token, language: Language): Looked {
  const { classesOf, verbsOf, book } = language
  const made = (classes: readonly string[], readings = noReadings): Looked => ({
    ...{ word, classes, readings, stops: is === 'break', bars: classes.includes('subject') },
    ...{ id: book.idOf(word), mask: book.maskOf(classes) },
  })
  if (is === 'break') return made(none)
  if (is === 'number')
    return made(classesOfNumber(word) ?? (language.knows(word) ? language.classesOf(word) : plainNumber))
  if (is === 'quote') return made(said)
  const classes = classesOf(word)
  const readings = classes.some(name => closed.has(name)) ? noReadings : verbsOf(word)
  return made(withForms(classes, readings), readings)
}

/** The tokens with their words in the standard language; words that were run together keep their place in the text. */
function inStandard(tokens: readonly Token[], { standardOf }: Language): readonly Token[] {
  const read: Token[] = []
  for (const [at, token] of tokens.entries()) {
    const words = token.is === 'word' ? standardOf(tokens, at) : undefined
    if (words) read.push(...words.map(word => ({ ...token, word })))
    else read.push(token)
  }
  return read
}

/** Every token with what the lists know of it; a word that comes again is looked up once. */
export function marksOf(tokens: readonly Token[], language: Language): readonly Mark[] {
  const known = new Map<string, Looked>()
  return inStandard(tokens, language).map(token => {
    const looked = known.get(token.word) ?? look(token, language)
    known.set(token.word, looked)
    const { word, classes, readings, stops, bars, id, mask } = looked
    return { token, word, classes, readings, stops, bars, id, mask }
  })
}

export const isA = (mark: Mark | undefined, name: string): boolean => mark?.classes.includes(name) ?? false

export function hasForm(mark: Mark | undefined, ...forms: readonly string[]): boolean {
  if (!mark || mark.readings.length === 0) return false
  return mark.readings.some(({ form }) => forms.includes(form))
}
