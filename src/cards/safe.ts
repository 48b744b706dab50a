import { isObject, type Json, type JsonObject } from './json.ts'

// Neither layouts nor word files use Markdown, so that whatever looks like it in a card is somebody's own text. A
// TextRun shows text as it is; a TextBlock reads Markdown, which is escaped here. Both, in every client, may put a
// date in the place of {{DATE(...)}}, so that the braces are kept apart by a joiner that has no width.

const JOINER = '\u2060'
const ISOLATE = '\u2068'
const END_ISOLATE = '\u2069'

/** Characters that turn the direction of writing stay inside the text that they came with. */
const isolated = (text: string): string =>
  /[\u202a-\u202e\u2066-\u2069]/.test(text) ? ISOLATE + text + END_ISOLATE : text

/** A text that no client takes for a function or a half character. It reads as before. */
const plain = (text: string): string =>
  isolated(text.toWellFormed().replaceAll('{{', `{${JOINER}{`).replaceAll('\u0000', ''))

/** A text that no client takes for Markdown, a link, a list or an HTML character. */
const escaped = (text: string): string =>
  plain(text)
    .replace(/[\\`*_[\]~]|[&<](?=[#\w/!])/g, '\\$&')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
    .replace(/^(\s*)([-+#>])/gm, '$1\\$2')

const safeText = (type: Json | undefined, name: string, text: string): string => {
  if (name === 'text') return type === 'TextBlock' ? escaped(text) : plain(text)
  return name === 'title' || name === 'label' || name === 'placeholder' ? plain(text) : text
}

const safeObject = (element: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(element).map(([name, value]) => {
      if (name === 'data') return [name, value]
      return [name, typeof value === 'string' ? safeText(element.type, name, value) : safeJson(value)]
    }),
  )

const safeJson = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(safeJson)
  return isObject(value) ? safeObject(value) : value
}

/** The card with every text in it shown as it was written. Values of inputs and data of buttons stay untouched. */
export const safe = (card: JsonObject): JsonObject => safeObject(card)
