import type { Reading } from '../language.ts'
import { byForm, formsByVerb, sensesOf } from '../verbLists.ts'
import { CARING, HANDS, MEETING, MORE, MOVING, RARER, SHOWING, SPEAKING } from './doing.ts'
import { BECOMING, BEING, ENABLING, HEDGING, LIGHT } from './fog.ts'
import { formsOf } from './inflect.ts'
import { IRREGULAR } from './irregular.ts'

const doing = [SPEAKING, SHOWING, MOVING, HANDS, CARING, MEETING, MORE, RARER]
const fog = [BECOMING, ENABLING, BEING, HEDGING]

const senses = sensesOf({ doing, fog, light: LIGHT })
const irregular = formsByVerb(IRREGULAR)

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
