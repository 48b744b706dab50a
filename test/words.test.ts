/** Holds the word files: complete in both languages, and readable by the machine. plainLanguage.test.ts reads them aloud. */
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { has, keysOf, say } from '../src/cards/say.ts'
import { type Words, wordFiles } from '../src/cards/wordFiles.ts'
import { FLOW_IDS } from '../src/topics/flows.ts'
import {
  LANGUAGES,
  type Language,
  questions,
  waysToSay,
  withWordedOptions,
  wordedOptions,
} from './wordedFlows.ts'

type Sentence = { readonly key: string; readonly source: string }

const isList = (word: Words[string]): word is readonly string[] => Array.isArray(word)

const sentencesIn = (words: Words, path: string): readonly Sentence[] =>
  Object.entries(words).flatMap(([name, word]): readonly Sentence[] => {
    if (isList(word)) return word.map((source, index) => ({ key: `${path}${name}[${index}]`, source }))
    return typeof word === 'string'
      ? [{ key: path + name, source: word }]
      : sentencesIn(word, `${path}${name}.`)
  })

const sentences: Readonly<Record<Language, readonly Sentence[]>> = {
  nl: sentencesIn(wordFiles.nl, ''),
  en: sentencesIn(wordFiles.en, ''),
}

type Part = ReturnType<IntlMessageFormat['getAst']>[number]

const mentionedIn = (part: Part): readonly string[] => {
  const name = 'value' in part && part.type !== 0 ? [part.value] : []
  const inside = 'options' in part ? Object.values(part.options).flatMap(({ value }) => value) : []
  return [...name, ...inside.flatMap(mentionedIn)]
}

const AGREED = { nl: 'de afgesproken dag', en: 'the agreed day' }

/** The placeholders of a sentence; throws where it cannot be read. */
const placeholdersOf = (language: Language, source: string): readonly string[] => {
  const parts = new IntlMessageFormat(source, language, undefined, { ignoreTag: true }).getAst()
  return [...new Set(parts.flatMap(mentionedIn))].sort()
}

test('both languages have the same keys', () => {
  expect([...keysOf('nl')].sort()).toEqual([...keysOf('en')].sort())
})

test('a sentence mentions the same things in both languages', () => {
  const english = new Map(sentences.en.map(({ key, source }) => [key, placeholdersOf('en', source)]))
  const isSaid = ({ key }: Sentence) => !key.includes('[')
  for (const { key, source } of sentences.nl.filter(isSaid))
    expect({ key, names: placeholdersOf('nl', source) }).toEqual({ key, names: english.get(key) })
})

test('a day before which something is to be seen is nowhere told as its last day', () => {
  const told = (language: Language, wrong: RegExp) =>
    sentences[language].filter(({ source }) => wrong.test(source)).map(({ key }) => key)
  expect(told('nl', /tot (en met )?\{before\}/)).toEqual([])
  expect(told('en', /\b(until|till) \{before\}/)).toEqual([])
})

test('a last day that still counts is told as one in both languages', () => {
  const last = sentences.nl.filter(({ source }) => /\btot en met\b/i.test(source)).map(({ key }) => key)
  const told = sentences.en.filter(({ key, source }) => last.includes(key) && /\buntil\b(?!\})/i.test(source))
  expect(told.map(({ key }) => key)).toEqual([])
})

test('on which day somebody is asked is nowhere promised: what else was asked that week can take it', () => {
  for (const language of LANGUAGES) {
    const about = language === 'nl' ? 'rond' : 'around'
    expect(say(language, 'checks.next.wait').toLowerCase()).toContain(`${about} ${AGREED[language]}`)
    expect(say(language, 'records.promise.nextCheck', { date: 'x' })).toContain(`${about} x`)
    const firm = sentences[language].filter(({ source }) => source.includes(AGREED[language]))
    expect(firm.map(({ key }) => key)).toEqual(['checks.next.wait'])
  }
})

describe.each(LANGUAGES)('in %s', language => {
  test('nothing is empty, and nothing has space around it', () => {
    const odd = sentences[language].filter(({ source }) => source === '' || source !== source.trim())
    expect(odd).toEqual([])
  })

  test.each(questions)('$key has a question and a label', ({ key }) => {
    expect(say(language, `${key}.ask`, { about: 'x' })).toMatch(/\?$/)
    expect(say(language, `${key}.label`).split(' ').length).toBeLessThanOrEqual(3)
  })

  test.each(withWordedOptions)('$key has a label and other ways to say it for every option', worded => {
    for (const id of wordedOptions(worded)) {
      expect(has(language, `${worded.key}.options.${id}`)).toBe(true)
      expect(waysToSay(language, worded.key, id).length).toBeGreaterThan(2)
    }
  })

  test.each(FLOW_IDS)('%s has its headings, and a label for one question only', flow => {
    for (const name of ['title', 'summary', 'saved']) expect(has(language, `${flow}.${name}`)).toBe(true)
    const labels = questions.filter(one => one.flow === flow).map(({ key }) => say(language, `${key}.label`))
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
  })

  test('an example says that it is one', () => {
    const start = language === 'nl' ? 'Bijvoorbeeld: ' : 'For example: '
    const examples = sentences[language].filter(({ key }) => key.endsWith('.placeholder'))
    expect(examples.filter(({ source }) => !source.startsWith(start))).toEqual([])
  })
})
