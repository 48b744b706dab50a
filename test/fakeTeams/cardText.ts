import { within } from './card.ts'
import { isObject, type Json, objectsIn, textIn } from './json.ts'

/** All that a person can read on a card, line by line, with its buttons in square brackets. */
export function cardText(card: Json): string {
  return lines(card).join('\n')
}

function lines(element: Json): string[] {
  if (element.isVisible === false) return []
  const type = textIn(element.type)
  const own = readings[type]
  if (own !== undefined) return [...own(element), ...behind(element)].filter(line => line !== '')
  return fallsBack(element, type) && isObject(element.fallback)
    ? lines(element.fallback)
    : within(element).flatMap(lines)
}

/** What shows when a button is pressed that opens a card within the card. */
function behind(element: Json): string[] {
  return isObject(element.card) ? lines(element.card) : []
}

const holders = [
  'AdaptiveCard',
  'Container',
  'ColumnSet',
  'Column',
  'Table',
  'TableRow',
  'TableCell',
  'ActionSet',
  'ImageSet',
]

function fallsBack(element: Json, type: string): boolean {
  return type !== '' && !holders.includes(type) && element.fallback !== undefined
}

const button = (one: Json): string[] => [`[${textIn(one.title)}]`]

const readings: Readonly<Record<string, (element: Json) => string[]>> = {
  TextBlock: one => [textIn(one.text)],
  RichTextBlock: one => [inlines(one.inlines)],
  FactSet: one => objectsIn(one.facts).map(fact => `${textIn(fact.title)}: ${textIn(fact.value)}`),
  Image: one => [textIn(one.altText)],
  'Input.Text': field,
  'Input.Number': field,
  'Input.Date': field,
  'Input.Time': field,
  'Input.Toggle': one => [textIn(one.label), `( ) ${textIn(one.title)}`],
  'Input.ChoiceSet': one => [
    textIn(one.label),
    ...objectsIn(one.choices).map(choice => `( ) ${textIn(choice.title)}`),
  ],
  'Action.Execute': button,
  'Action.Submit': button,
  'Action.OpenUrl': button,
  'Action.ShowCard': button,
  'Action.ToggleVisibility': button,
}

function inlines(list: unknown): string {
  const parts: unknown[] = Array.isArray(list) ? list : []
  return parts.map(part => (isObject(part) ? textIn(part.text) : textIn(part))).join('')
}

/** A field with its label, and with what stands in it or where nothing does, its hint. */
function field(input: Json): string[] {
  const value = input.value === undefined ? textIn(input.placeholder) : `${input.value}`
  return [textIn(input.label), value === '' ? '' : `____ ${value}`]
}
