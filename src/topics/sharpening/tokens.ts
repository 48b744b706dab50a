/** A word, number, break or quotation, where it stands in the text, and how it is looked up. */
export type Token = {
  readonly word: string
  readonly is: 'word' | 'number' | 'break' | 'quote'
  readonly start: number
  readonly end: number
}

// The stop behind dhr. and nr. ends no sentence. One alternative for each thing, each a run of one class of characters, so that no text makes it look back far.
const PIECE =
  /(?<!\p{L})(?:[Dd]hr|[Mm]evr|[Mm]vr|[Mm]w|[Dd]rs?|[Ii]r|[Mm]rs?|[Ff]am|[Nn]r|bijv|evt|incl|excl)\.(?=\s+[\p{L}\p{N}])|['’‘`](?:s|t|k|n|m|ns)(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:['’&-][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.:,/-]\p{N}+)*\p{L}{0,4}|:-?[()]|\p{Extended_Pictographic}\uFE0F?|[.,;:!?\n()=→•…–—&+*[>-]+|["“”„«»'‘’]/gu

/**
 * As many words and breaks as are read at the beginning and at the end of a long text. Who needs more than that tells a
 * story in the middle, and says at the end what they will do.
 */
const READ = 200

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
const pointing: ReadonlySet<string> = new Set(['->', '👉', '➡️', '➡'])
const picture = /^(?::-?[()]$|\p{Extended_Pictographic})/u

/** A picture stands where a sentence ends, or points to what follows. */
const ofRun = (run: string): string => {
  if (pointing.has(run)) return '→'
  if (picture.test(run)) return '.'
  return telling.find(mark => run.includes(mark)) ?? run.charAt(0)
}

const wordOf = (piece: string, is: Token['is']): string =>
  is === 'break'
    ? piece.length > 1
      ? ofRun(piece)
      : piece
    : folded(piece.endsWith('.') ? piece.slice(0, -1) : piece)

const tokenOf = (piece: string, start: number): Token => {
  const is = kindOf(piece)
  return { word: wordOf(piece, is), is, start, end: start + piece.length }
}

/** The pieces of a text with their places: each is looked for behind the one before it. */
function piecesOf(text: string): readonly Token[] {
  const pieces = text.match(PIECE) ?? []
  const tokens: Token[] = []
  let start = 0
  for (const [at, piece] of pieces.entries()) {
    start = text.indexOf(piece, start)
    if (at < READ || at >= pieces.length - READ) tokens.push(tokenOf(piece, start))
    else if (at === READ) tokens.push({ word: '.', is: 'break', start, end: start + piece.length })
    start += piece.length
  }
  return tokens
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

/** The tokens of a text, in order. Anything else, such as control characters, is white space. */
export function tokensOf(text: string): readonly Token[] {
  const tokens = piecesOf(text)
  return tokens.some(token => token.is === 'quote') ? foldQuotes(tokens) : tokens
}
