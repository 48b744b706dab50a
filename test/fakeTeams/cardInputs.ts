import { inputsOf } from './card.ts'
import { type Json, objectIn, textIn } from './json.ts'

/** What a person fills in: a toggle takes a boolean, a list with several choices takes a list. */
export type Filled = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** The data of a button with the inputs of its card in it, as Teams sends them: every value a string. */
export function dataOf(card: Json, button: Json, filled: Filled = {}): Json {
  const own = typeof button.data === 'string' ? { data: button.data } : objectIn(button.data)
  return button.associatedInputs === 'none' ? own : { ...own, ...valuesOf(card, filled) }
}

function valuesOf(card: Json, filled: Filled): Json {
  const inputs = inputsOf(card)
  const strange = Object.keys(filled).filter(id => !inputs.some(input => input.id === id))
  if (strange.length > 0)
    throw new Error(`No input ${strange.join(', ')} on the card: ${inputs.map(one => one.id).join(', ')}`)
  const values = inputs.map((input): [string, string | undefined] => {
    const id = textIn(input.id)
    return [id, valueIn(input, filled[id])]
  })
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
}

type One = Filled[string] | undefined

function valueIn(input: Json, filled: One): string | undefined {
  if (input.type === 'Input.Toggle') return toggle(input, filled)
  if (Array.isArray(filled)) return filled.join(',')
  return filled === undefined ? untouched(input) : `${filled}`
}

function toggle(input: Json, filled: One): string {
  const on = textIn(input.valueOn) || 'true'
  const off = textIn(input.valueOff) || 'false'
  if (filled === undefined) return textIn(input.value) || off
  return filled === true || filled === on ? on : off
}

/** An input that nobody touched gives what the card put in it; an empty choice or number is left out. */
function untouched(input: Json): string | undefined {
  if (input.value !== undefined) return `${input.value}`
  return input.type === 'Input.ChoiceSet' || input.type === 'Input.Number' ? undefined : ''
}
