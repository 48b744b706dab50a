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

const isSuspect = (text: string): boolean => /[{\u0000\u202a-\u202e\u2066-\u2069\ud800-\udfff]/.test(text)

/** A text that no client takes for a function or a half character. It reads as before. */
const plain = (text: string): string =>
  isSuspect(text)
    ? isolated(text.toWellFormed().replaceAll('{{', `{${JOINER}{`).replaceAll('\u0000', ''))
    : text

/** A text that no client takes for Markdown, a link, a list or an HTML character. */
const escaped = (text: string): string =>
  plain(text)
    .replace(/[\\`*_[\]~]|[&<](?=[#\w/!])/g, '\\$&')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
    .replace(/^(\s*)([-+#>])/gm, '$1\\$2')

const shown = new Set(['text', 'title', 'label', 'placeholder', 'errorMessage', 'fallbackText'])

const safeText = (type: Json | undefined, name: string, text: string): string => {
  if (!shown.has(name)) return text
  return name === 'text' && type === 'TextBlock' ? escaped(text) : plain(text)
}

const safeValue = (type: Json | undefined, name: string, value: Json): Json => {
  if (typeof value === 'string') return safeText(type, name, value)
  if (Array.isArray(value)) return value.map(item => safeValue(type, '', item))
  return isObject(value) && name !== 'data' ? safe(value) : value
}

/** The card with every text in it shown as it was written. Values of inputs and data of buttons stay untouched. */
export const safe = (element: JsonObject): JsonObject => {
  const made: Record<string, Json> = {}
  for (const [name, value] of Object.entries(element)) made[name] = safeValue(element.type, name, value)
  return made
}
