/** Every question of every guided conversation, as somebody of the welfare programme has it, with its words. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { list, say } from '../src/cards/say.ts'
import type { Group } from '../src/dialogue/flow.ts'
import type { Question } from '../src/dialogue/question.ts'
import type { Vocabulary } from '../src/dialogue/read.ts'
import { FLOW_IDS, type FlowId, flowFor } from '../src/topics/flows.ts'
import { readProgramme } from '../src/topics/programme/readProgramme.ts'

export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export type Worded = { readonly flow: FlowId; readonly key: string; readonly question: Question }

const today = '2026-11-20'

const welfare = () => {
  const file = join(import.meta.dirname, '../env/programmes/welfare.yaml')
  const read = readProgramme(readFileSync(file, 'utf8'))
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2))
  return read.programme
}

const setting = {
  programme: welfare(),
  me: {
    id: 'samira',
    name: 'Samira Voorbeeld',
    role: 'social-worker',
    team: 'north',
    rhythm: {},
    teams: ['north', 'east'],
  },
  language: 'nl' as const,
  today,
  actions: [],
  promises: [],
}

const flattened = (name: string, asked: Question | Group): readonly [string, Question][] =>
  asked.kind === 'each' ? Object.entries(asked.ask) : [[name, asked]]

const questionsOf = (flow: FlowId): readonly Worded[] =>
  Object.entries(flowFor(flow, setting).ask)
    .flatMap(([name, asked]) => flattened(name, asked))
    .map(([name, question]) => ({ flow, key: `${flow}.${name}`, question }))

export const questions: readonly Worded[] = FLOW_IDS.flatMap(questionsOf)

/** The options whose labels stand in the word files; none for other questions. */
export const wordedOptions = ({ question }: Worded): readonly string[] =>
  'options' in question && question.options.of === 'words' ? question.options.ids : []

export const withWordedOptions = questions.filter(worded => wordedOptions(worded).length > 0)

/** All ways to say an option in one language, the label first. */
export const waysToSay = (language: Language, key: string, id: string): readonly string[] => [
  say(language, `${key}.options.${id}`),
  ...list(language, `${key}.synonyms.${id}`),
]

const inBoth = (screen: Language, key: string, id: string): readonly string[] =>
  LANGUAGES.toSorted(language => (language === screen ? -1 : 1)).flatMap(language =>
    waysToSay(language, key, id),
  )

export const vocabularyOf = (worded: Worded, screen: Language): Vocabulary => ({
  language: screen,
  today,
  labels: Object.fromEntries(wordedOptions(worded).map(id => [id, inBoth(screen, worded.key, id)])),
  people: setting.programme.people.map(({ name }) => ({ id: name, name })),
})
