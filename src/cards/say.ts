import { IntlMessageFormat } from 'intl-messageformat'
import { type Language, type Words, wordFiles } from './wordFiles.ts'

/** What a sentence mentions, by the name of its placeholder. Put in as it is. */
export type Values = Readonly<Record<string, string | number>>

type Sentence = (values: Values) => string
type Entry = { readonly sentence: Sentence } | { readonly list: readonly string[] }

const locales = { nl: 'nl-NL', en: 'en-GB' } as const

/** The locale in which dates and numbers are written. */
export const localeOf = (language: Language): string => locales[language]

/** A sentence without a placeholder, or a quotation of one, is what it says. */
const isPlain = (source: string): boolean => !/[{}']/.test(source)

/** Reads the sentence on first use and remembers it, which nothing can tell from outside but by the time it takes. */
const compiled = (language: Language, source: string): Sentence => {
  if (isPlain(source)) return () => source
  let format: IntlMessageFormat | undefined
  return values => {
    format ??= new IntlMessageFormat(source, localeOf(language), undefined, { ignoreTag: true })
    return String(format.format(values))
  }
}

const entryOf = (language: Language, leaf: string | readonly string[]): Entry =>
  typeof leaf === 'string' ? { sentence: compiled(language, leaf) } : { list: leaf }

const isLeaf = (word: Words[string]): word is string | readonly string[] =>
  typeof word === 'string' || Array.isArray(word)

const entriesOf = (language: Language, words: Words, path = ''): readonly [string, Entry][] =>
  Object.entries(words).flatMap(([name, word]): readonly [string, Entry][] =>
    isLeaf(word) ? [[path + name, entryOf(language, word)]] : entriesOf(language, word, `${path}${name}.`),
  )

const entries: Readonly<Record<Language, ReadonlyMap<string, Entry>>> = {
  nl: new Map(entriesOf('nl', wordFiles.nl)),
  en: new Map(entriesOf('en', wordFiles.en)),
}

const find = (language: Language, key: string): Entry => {
  const entry = entries[language].get(key)
  if (!entry) throw new Error(`There are no words for "${key}" in ${language}.`)
  return entry
}

/** The sentence with this key. A missing key, or a missing value, is a mistake of ours and throws. */
export const say = (language: Language, key: string, values: Values = {}): string => {
  const entry = find(language, key)
  if ('list' in entry) throw new Error(`"${key}" is a list, not a sentence.`)
  return entry.sentence(values)
}

export const has = (language: Language, key: string): boolean => entries[language].has(key)

/** A list of words, such as the synonyms of an option; none when there is no such key. */
export const list = (language: Language, key: string): readonly string[] => {
  const entry = entries[language].get(key)
  return entry && 'list' in entry ? entry.list : []
}

/** Every key of a language, in the order of the files. */
export const keysOf = (language: Language): readonly string[] => [...entries[language].keys()]
