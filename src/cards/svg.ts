// Small parts of a drawing in SVG. Whatever is written in it is text, and never becomes a part of the drawing itself.

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** What XML cannot hold at all, however it is written. */
const isForbidden = (letter: string): boolean =>
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(letter)

/** A text as an element or an attribute may hold it. */
export const xmlText = (text: string): string =>
  [...text.toWellFormed()]
    .filter(letter => !isForbidden(letter))
    .map(letter => SIGNS[letter] ?? letter)
    .join('')

type Attributes = Readonly<Record<string, string | number>>

/** An element; what stands inside it is drawing already. */
export const element = (name: string, attributes: Attributes, inside = ''): string => {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
  return `<${name}${all.join('')}>${inside}</${name}>`
}
