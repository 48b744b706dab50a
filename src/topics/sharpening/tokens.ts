/** A word, number, break or quotation, where it stands in the text, and how it is looked up. */
export type Token = {
  readonly word: string
  readonly is: 'word' | 'number' | 'break' | 'quote'
  readonly start: number
  readonly end: number
}

// One alternative for each thing, each a run of one class of characters, so that no text makes it look back far.
const PIECE =
  /['’‘`](?:s|t|k|n|m|ns)(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.:,/-]\p{N}+)*\p{L}{0,4}|[.,;:!?\n()=→•…–—&+*[>-]+|["“”„«»'‘’]/gu

/** Words and breaks that are read: more than 4,000 characters of prose have. Who said nothing by then gets no answer. */
const MOST = 900

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
  const straight = lower
    .replaceAll('’', "'")
    .replaceAll('‘', "'")
    .normalize('NFC')
    .replace('vòòr', 'vóór')
    .replace('eén', 'één')
  return keepsItsAccent.has(straight) ? straight : straight.normalize('NFD').replace(marks, '')
}

function kindOf(piece: string): Token['is'] {
  if (isWord.test(piece)) return 'word'
  if (isNumber.test(piece)) return 'number'
  return quotes.has(piece) ? 'quote' : 'break'
}

/** Of breaks in a row the one that tells most: a question, the end of a line or a sentence, an arrow, else the first. */
const telling: readonly string[] = ['?', '\n', '!', '.', '→', '=', '•', ':', ';', '–', '—']
const ofRun = (run: string): string =>
  telling.find(mark => run.includes(mark)) ?? (run === '->' ? '→' : run.charAt(0))

const wordOf = (piece: string, is: Token['is']): string =>
  is === 'break' ? (piece.length > 1 ? ofRun(piece) : piece) : folded(piece)

/** The pieces of a text with their places: each is looked for behind the one before it. */
function piecesOf(text: string): readonly Token[] {
  let end = 0
  return (text.match(PIECE) ?? []).slice(0, MOST).map(piece => {
    const start = text.indexOf(piece, end)
    end = start + piece.length
    const is = kindOf(piece)
    return { word: wordOf(piece, is), is, start, end }
  })
}

/** As many tokens as a quotation can have. */
const LONGEST_QUOTE = 40

/** Where a quotation that opens here ends; undefined when nothing closes it, or when it is the whole text. */
function closing(tokens: readonly Token[], open: number): number | undefined {
  const first = tokens[open + 1]
  if (!first || first.start !== (tokens[open]?.end ?? 0)) return undefined
  for (let close = open + 1; close < open + LONGEST_QUOTE; close++)
    if (tokens[close]?.is === 'quote') return open === 0 && close >= tokens.length - 2 ? undefined : close
  return undefined
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
  const tokens = piecesOf(text)
  return tokens.some(token => token.is === 'quote') ? foldQuotes(tokens) : tokens
}
