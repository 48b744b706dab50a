/** A word, number, break or quotation, where it stands in the text, and how it is looked up. */
export type Token = {
  readonly word: string
  readonly is: 'word' | 'number' | 'break' | 'quote'
  readonly start: number
  readonly end: number
}

// One alternative for each thing, each a run of one class of characters, so that no text makes it look back far.
const PIECE =
  /['’‘`](?:s|t|k|n|m|ns)(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.:,/-]\p{N}+)*\p{L}{0,4}|->|[.,;:!?\n()=→•…–—&+*["“”„«»'‘’]/gu

const marks = /\p{M}/gu
const notPlain = /[^ -~]/
const keepsItsAccent: ReadonlySet<string> = new Set(['vóór', 'één'])
const quotes: ReadonlySet<string> = new Set(['"', '“', '”', '„', '«', '»', "'", '‘', '’'])
const isWord = /^['’‘`]?\p{L}/u
const isNumber = /^\p{N}/u

/** Lower case without accents, save the two Dutch words that an accent makes another word. */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  if (!notPlain.test(lower)) return lower
  const straight = lower.replaceAll('’', "'").replaceAll('‘', "'").normalize('NFC').replace('vòòr', 'vóór')
  return keepsItsAccent.has(straight) ? straight : straight.normalize('NFD').replace(marks, '')
}

function kindOf(piece: string): Token['is'] {
  if (isWord.test(piece)) return 'word'
  if (isNumber.test(piece)) return 'number'
  return quotes.has(piece) ? 'quote' : 'break'
}

const tokenFrom = (match: RegExpExecArray): Token => ({
  word: folded(match[0]),
  is: kindOf(match[0]),
  start: match.index,
  end: match.index + match[0].length,
})

/** Where a quotation that opens here ends; undefined when nothing closes it, or when it is the whole text. */
function closing(tokens: readonly Token[], open: number): number | undefined {
  const first = tokens[open + 1]
  if (!first || first.start !== (tokens[open]?.end ?? 0)) return undefined
  const close = tokens.slice(open + 1, open + 40).findIndex(token => token.is === 'quote') + open + 1
  const whole = open === 0 && close >= tokens.length - 2
  return close === open || whole ? undefined : close
}

/** What somebody quotes is not what they promise: a quotation becomes one token, a lonely quote mark none. */
function foldQuotes(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.is === 'quote') {
      const close = closing(tokens, at)
      if (close === undefined) continue
      kept.push({ ...token, end: tokens[close]?.end ?? token.end })
      at = close
    } else if (token) kept.push(token)
  }
  return kept
}

/** The tokens of a text, in order. Anything else, such as emoji and control characters, is white space. */
export function tokensOf(text: string): readonly Token[] {
  const tokens = Array.from(text.matchAll(PIECE), tokenFrom)
  return tokens.some(token => token.is === 'quote') ? foldQuotes(tokens) : tokens
}
