/** The bones of an HTML page: enough to see that it is well made, without a browser. */
export type Outline = {
  /** What was opened and not closed, or closed and not opened. */
  readonly unbalanced: readonly string[]
  readonly headings: readonly number[]
  readonly ids: readonly string[]
  readonly links: readonly string[]
}

const EMPTY = ['meta', 'br', '!doctype']

const unbalancedIn = (html: string): string[] => {
  const open: string[] = []
  const wrong: string[] = []
  for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z!][a-z0-9]*)[^>]*>/gi)) {
    if (EMPTY.includes(name.toLowerCase())) continue
    if (!close) open.push(name)
    else if (open.at(-1) === name) open.pop()
    else wrong.push(`</${name}>`)
  }
  return [...wrong, ...open]
}

const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => found)

export const outlineOf = (html: string): Outline => ({
  unbalanced: unbalancedIn(html),
  headings: all(html, /<h([1-6])/g).map(Number),
  ids: all(html, / id="([^"]*)"/g),
  links: all(html, /href="#([^"]*)"/g),
})
