import { isObject, type Json, type JsonObject } from './json.ts'

// Neither layouts nor word files use Markdown, so that whatever looks like it in a card is somebody's own text. A
// TextRun shows text as it is; a TextBlock and an option with a box read Markdown, which is escaped here. Both, in every client, may put a
// date in the place of {{DATE(...)}}, so that the braces are kept apart by a joiner that has no width.

const JOINER = '\u2060'
const ISOLATE = '\u2068'
const END_ISOLATE = '\u2069'

/** Characters that turn the direction of writing stay inside the text that they came with. */
const isolated = (text: string): string =>
  /[\u202a-\u202e\u2066-\u2069]/.test(text) ? ISOLATE + text + END_ISOLATE : text

const isSuspect = (text: string): boolean => /[{\u0000\u202a-\u202e\u2066-\u2069\ud800-\udfff]/.test(text)

/** A text that no client takes for a function or a half character. It reads as before. */
const plain = (text: string): string =>
  isSuspect(text)
    ? isolated(text.toWellFormed().replaceAll('{{', `{${JOINER}{`).replaceAll('\u0000', ''))
    : text

/** A text that no client takes for Markdown, a link, a list or an HTML character. */
export const escaped = (text: string): string =>
  plain(text)
    .replace(/[\\`*_[\]~]|[<](?=[\w/!])|&(?=#?\w+;)/g, '\\$&')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
    .replace(/^(\s*)([-+#>])/gm, '$1\\$2')

const shown = new Set(['text', 'title', 'label', 'placeholder', 'errorMessage', 'fallbackText'])

/** Whether the options of a choice stand beside boxes: there, unlike in a drop-down list, clients read Markdown. */
const hasBoxes = ({ type, style, isMultiSelect }: JsonObject): boolean =>
  type === 'Input.ChoiceSet' && (style === 'expanded' || isMultiSelect === true)

const safeOption = (option: Json): Json =>
  isObject(option) && typeof option.title === 'string' ? { ...option, title: escaped(option.title) } : option

const safeText = (element: JsonObject, name: string, text: string): string => {
  if (!shown.has(name)) return text
  return name === 'text' && element.type === 'TextBlock' ? escaped(text) : plain(text)
}

const safeList = (element: JsonObject, name: string, list: readonly Json[]): readonly Json[] =>
  name === 'choices' && hasBoxes(element)
    ? list.map(safeOption)
    : list.map(item => (isObject(item) ? safe(item) : item))

const safeValue = (element: JsonObject, name: string, value: Json): Json => {
  if (typeof value === 'string') return safeText(element, name, value)
  if (Array.isArray(value)) return safeList(element, name, value)
  return isObject(value) && name !== 'data' ? safe(value) : value
}

/** The card with every text in it shown as it was written. Values of inputs and data of buttons stay untouched. */
export const safe = (element: JsonObject): JsonObject => {
  const made: Record<string, Json> = {}
  for (const [name, value] of Object.entries(element)) made[name] = safeValue(element, name, value)
  return made
}
