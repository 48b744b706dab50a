import type { Incoming } from './activity.ts'

const codes: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
}

/** What somebody typed: without the mention of the bot, without markup, and without characters that mean nothing. */
export function plainText(activity: Incoming): string {
  const text = withoutBot(activity.text ?? '', activity)
  return cleanText(withoutMarkup(text)).trim()
}

function withoutBot(text: string, { entities, recipient }: Incoming): string {
  const mentions = entities.filter(one => one?.type === 'mention')
  return mentions
    .filter(({ mentioned }) => mentioned.id === recipient.id)
    .reduce((left, mention) => left.replaceAll(mention.text, ' '), text)
}

/** Teams writes what a person types as text of HTML: what looks like a tag is one, what was typed is encoded. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/<br ?\/?>|<\/(?:p|div)>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:lt|gt|quot|#39|nbsp|amp);/g, code => codes[code] ?? code)
}

/** Half characters and control characters cannot be stored everywhere, and nobody types them. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
}

/** The same for everything within a value of JSON, names of fields included. */
export function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleanValue)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([name]) => name !== '__proto__')
  return Object.fromEntries(fields.map(([name, inner]) => [cleanText(name), cleanValue(inner)]))
}
