import type { Question } from '../dialogue/question.ts'
import type { Problem } from '../dialogue/value.ts'
import { type Inputs, inputsOf } from './inputs.ts'
import type { JsonObject } from './json.ts'
import type { Material, Reader, Said, Screen } from './screen.ts'
import { tell, tellSaid } from './voice.ts'

/** A question of a form, with what stands in it and what was wrong with that. Its id on the card is its name. */
export type DialogField = {
  readonly flow: string
  readonly name: string
  readonly question: Question
  readonly value: string
  readonly problem?: Problem
  readonly material: Material
}

/** What a window of Teams shows: a heading, sentences, perhaps a form, and at most one button with what it sends. */
export type Dialog = {
  readonly said: Said
  readonly lines: readonly Said[]
  readonly fields: readonly DialogField[]
  readonly button: { readonly name: 'preview' | 'again' | 'install'; readonly data: JsonObject } | null
}

const part = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value])

/** The input of a question as its own card would have it. */
const inputOf = (reader: Reader, { flow, name, question, value, material }: DialogField): Inputs => {
  const address = { name, item: null }
  const asking = { kind: 'ask', address, question, proposal: value, nth: 1, of: 1, canGoBack: false } as const
  return inputsOf(reader, { kind: 'question', run: '', flow, asking, material })
}

const named = (input: JsonObject | undefined, id: string): readonly JsonObject[] =>
  part(input && { ...input, id })

/** On a form nothing is typed in the place of a choice. */
const problemKey = ({ id }: Problem): string =>
  id === 'notAnOption' ? 'fromMessage.notAnOption' : `problems.${id}`

const fieldData = (reader: Reader, field: DialogField): JsonObject => {
  const { choice, date, text } = inputOf(reader, field)
  const { name, problem } = field
  return {
    problem: problem ? [{ text: tell(reader, problemKey(problem), problem.values) }] : [],
    // In a form there is no room for every option in sight.
    choice: named(choice && { ...choice, style: 'compact' }, name),
    date: named(date, name),
    text: named(text, name),
  }
}

/** What the layout `dialog` shows. */
export const dialogData = (
  reader: Reader,
  { said, lines, fields, button }: Screen & { kind: 'dialog' },
): JsonObject => ({
  heading: tellSaid(reader, said),
  lines: lines.map(line => ({ text: tellSaid(reader, line) })),
  fields: fields.map(field => fieldData(reader, field)),
  buttons: button ? [{ title: tell(reader, `fromMessage.button.${button.name}`), data: button.data }] : [],
})
