import { isObject, type Json, type JsonObject } from './json.ts'
import type { Reader } from './screen.ts'
import { tell } from './voice.ts'

// The text twin: all that a card says, read off the filled card itself, so that the two cannot differ.

const asObjects = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : []

const asText = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

const filledIn = (lines: readonly string[]): readonly string[] => lines.filter(line => line.trim() !== '')

const columns = (reader: Reader, set: JsonObject): readonly string[] => {
  const texts = asObjects(set.columns).map(column => linesOf(reader, asObjects(column.items)).join(' '))
  const [sign = ''] = texts
  return [filledIn(texts).join(sign.length === 1 ? ' ' : ' · ')]
}

const chosen = (reader: Reader, titles: readonly string[]): readonly string[] =>
  titles.length === 0 ? [] : [tell(reader, 'common.twin.chosen', { value: titles.join(', ') })]

const isNumber = (title: string): boolean => /^\d+$/.test(title)

/** Options are numbered, so that a number is an answer; numbers themselves are not. */
const options = (reader: Reader, titles: readonly string[]): readonly string[] => {
  const [from = '', ...others] = titles
  if (!titles.every(isNumber)) return titles.map((title, index) => `${index + 1}. ${title}`)
  return titles.length === 0 ? [] : [tell(reader, 'common.twin.range', { from, to: others.at(-1) ?? from })]
}

const choiceSet = (reader: Reader, input: JsonObject): readonly string[] => {
  const choices = asObjects(input.choices)
  const titles = choices.map(({ title }) => asText(title))
  const values = asText(input.value).split(',')
  const picked = titles.filter((_, index) => values.includes(asText(choices[index]?.value)))
  return [asText(input.label), ...options(reader, titles), ...chosen(reader, picked)]
}

const textInput = (reader: Reader, input: JsonObject): readonly string[] => [
  filledIn([asText(input.label), asText(input.placeholder)]).join(' – '),
  ...chosen(reader, filledIn([asText(input.value)])),
]

/** Where a button leads to a page, its address: who has the text only has no button to press. */
const buttonText = ({ type, title, url }: JsonObject): string =>
  type === 'Action.OpenUrl' ? `[${asText(title)}] ${asText(url)}` : `[${asText(title)}]`

const buttons = (reader: Reader, actions: Json | undefined): readonly string[] => {
  const titles = asObjects(actions).map(buttonText)
  return titles.length === 0 ? [] : [tell(reader, 'common.twin.choose', { buttons: titles.join(' ') })]
}

const linesOfElement = (reader: Reader, element: JsonObject): readonly string[] => {
  switch (element.type) {
    case 'TextBlock':
      return [asText(element.text)]
    case 'RichTextBlock':
      return [
        asObjects(element.inlines)
          .map(({ text }) => asText(text))
          .join(''),
      ]
    case 'ColumnSet':
      return columns(reader, element)
    case 'Input.ChoiceSet':
      return choiceSet(reader, element)
    case 'Input.Text':
    case 'Input.Date':
      return textInput(reader, element)
    case 'ActionSet':
      return buttons(reader, element.actions)
    case 'Container':
      return isObject(element.selectAction)
        ? buttons(reader, [element.selectAction])
        : linesOf(reader, asObjects(element.items))
    default:
      return linesOf(reader, asObjects(element.items))
  }
}

const linesOf = (reader: Reader, elements: readonly JsonObject[]): readonly string[] =>
  filledIn(elements.flatMap(element => linesOfElement(reader, element)))

/** The card as plain text, line by line. */
export const twinOf = (reader: Reader, card: JsonObject): string =>
  [...linesOf(reader, asObjects(card.body)), ...buttons(reader, card.actions)].join('\n')
