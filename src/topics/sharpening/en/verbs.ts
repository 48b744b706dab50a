import { LIKELIER, type Reading, type Sense } from '../language.ts'
import { linesOf, wordsOf } from '../words.ts'
import { CARING, HANDS, MEETING, MORE, MOVING, RARER, SHOWING, SPEAKING } from './doing.ts'
import { BECOMING, BEING, ENABLING, HEDGING, LIGHT } from './fog.ts'
import { formsOf } from './inflect.ts'
import { IRREGULAR } from './irregular.ts'

const doing = [SPEAKING, SHOWING, MOVING, HANDS, CARING, MEETING, MORE, RARER]
const fog = [BECOMING, ENABLING, BEING, HEDGING]

/** A verb that is in several lists is light before it is fog, and fog before it is doing. */
const senses: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ...doing.flatMap(wordsOf).map(verb => [verb, 'doing'] as const),
  ...fog.flatMap(wordsOf).map(verb => [verb, 'fog'] as const),
  ...wordsOf(LIGHT).map(verb => [verb, 'light'] as const),
])

const irregular = new Map(
  linesOf(IRREGULAR).map(line => {
    const [verb = '', ...forms] = wordsOf(line)
    return [verb, forms] as const
  }),
)

const byForm = (one: Reading, other: Reading): number =>
  LIKELIER.indexOf(one.form) - LIKELIER.indexOf(other.form)

function allForms(): ReadonlyMap<string, readonly Reading[]> {
  const all = new Map<string, Reading[]>()
  for (const verb of new Set([...senses.keys(), ...irregular.keys()]))
    for (const [word, form] of formsOf(verb, irregular.get(verb) ?? []))
      all.set(word, [...(all.get(word) ?? []), { verb, form, sense: senses.get(verb) ?? 'doing' }])
  for (const readings of all.values()) readings.sort(byForm)
  return all
}

const forms = allForms()
const none: readonly Reading[] = []
const PREFIX = /^(?:re|un|over|out|pre|mis|co|up)-?(?=\p{L}{3})/u

/** All that a word can be as a form of a verb; a prefix that English adds freely is looked past. */
export const verbsOf = (word: string): readonly Reading[] =>
  forms.get(word) ?? forms.get(word.replace(PREFIX, '')) ?? none
