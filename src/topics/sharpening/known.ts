import type { Form, Reading } from './language.ts'
import type { Book, Marked } from './phrases.ts'

/** All that the lists know of a word, wherever it stands. */
export type Known = Marked & {
  readonly word: string
  readonly classes: readonly string[]
  readonly readings: readonly Reading[]
}

/** What tells that of a word in one language. */
export type Lookup = {
  readonly classesOf: (word: string) => readonly string[]
  readonly verbsOf: (word: string) => readonly Reading[]
  /** Phrases: what says when, what only looks like it, hedges, figures of speech, what names the writer as the doer. */
  readonly book: Book
}

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
const noReadings: readonly Reading[] = []

const NAMED: readonly Form[] = ['infinitive', 'gerund']

/** A phrase can ask for a form of a verb: onder het eten, before leaving. */
function withForms(classes: readonly string[], readings: readonly Reading[]): readonly string[] {
  if (readings.length === 0) return classes
  const named = NAMED.filter(form => readings.some(reading => reading.form === form))
  return named.length === 0 ? classes : [...classes, ...named]
}

/** Something of which these are the classes, as phrases are held against it. */
export const knownAs = (
  word: string,
  book: Book,
  classes: readonly string[],
  readings = noReadings,
  stops = false,
): Known => ({
  word,
  classes,
  readings,
  stops,
  bars: classes.includes('subject'),
  id: book.idOf(word),
  mask: book.maskOf(classes),
})

export function knownOf(word: string, { classesOf, verbsOf, book }: Lookup): Known {
  const classes = classesOf(word)
  const readings = classes.some(name => closed.has(name)) ? noReadings : verbsOf(word)
  return knownAs(word, book, withForms(classes, readings), readings)
}
