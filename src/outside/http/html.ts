/** HTML that was written here. Only `html` makes it, so that a text of a person can never stand in a page as HTML. */
export type Html = { readonly html: string }

type Part = Html | string | number | readonly Html[]

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as it reads, in an element or in the quotation marks of an attribute. */
const escaped = (text: string): string => text.toWellFormed().replace(/[&<>"']/g, sign => NAMES[sign] ?? '')

const isHtml = (part: Part): part is Html => typeof part === 'object' && 'html' in part

const written = (part: Part): string => {
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return isHtml(part) ? part.html : part.map(written).join('')
}

/** Puts texts into HTML. An attribute that holds one must stand in quotation marks. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: strings.map((string, index) => string + written(parts[index] ?? '')).join(''),
})
