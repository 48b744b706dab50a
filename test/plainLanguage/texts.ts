/** Every text that a person reads, with the place where an editor finds it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Words, wordFiles } from '../../src/cards/wordFiles.ts'
import type { Language, Reader, Text } from './finding.ts'
import { wordingsOf } from './wordings.ts'

type Leaf = { readonly at: string; readonly message: string }

const isList = (word: Words[string]): word is readonly string[] => Array.isArray(word)

/** Lists are left out: they are what people type, and the product never says them. */
const leavesIn = (words: Words, path = ''): readonly Leaf[] =>
  Object.entries(words).flatMap(([name, word]): readonly Leaf[] => {
    if (isList(word)) return []
    return typeof word === 'string' ? [{ at: path + name, message: word }] : leavesIn(word, `${path}${name}.`)
  })

const spoken = (language: Language, reader: Reader, { at, message }: Leaf): readonly Text[] =>
  wordingsOf(message, language).map(said => ({ language, at, reader, said }))

const onCards = (language: Language): readonly Text[] =>
  leavesIn(wordFiles[language]).flatMap(leaf => spoken(language, 'card', leaf))

const folder = join(import.meta.dirname, '../../src/words/papers/privacy-pack')

const isLetter = (file: string): boolean => file.includes('brief')

/** What an editor writes around the words: marks of headings and lists, and gaps for the organisation to fill in. */
const MARKS = /^(#{1,3}|-|\d+\.) |\*\*|`|\[\[|\]\]|\{\{.*\}\}/gm

const paperText = (file: string): readonly Text[] =>
  readFileSync(join(folder, file), 'utf8')
    .replaceAll(MARKS, '')
    .replaceAll('|', '\n')
    .split('\n')
    .flatMap(message => spoken('nl', isLetter(file) ? 'letter' : 'paper', { at: `papers/${file}`, message }))

const labels = (): readonly Text[] =>
  leavesIn(JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')), 'papers/labels.').flatMap(leaf =>
    spoken('nl', 'paper', leaf),
  )

const inPapers = (): readonly Text[] => [
  ...readdirSync(folder)
    .filter(file => file.endsWith('.md'))
    .flatMap(paperText),
  ...labels(),
]

export const everyText = (): readonly Text[] => [...onCards('nl'), ...onCards('en'), ...inPapers()]
