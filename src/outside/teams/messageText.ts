import { cleanText, withoutMarkup } from './text.ts'

/** A post can be long; more than this is read by nobody, and looked through for nothing. */
const LONGEST = 30_000

/** A picture of a feeling stands in HTML as an element that says which. */
const feelings = /<(?:emoji|img)\b[^<>]*?\balt="(\p{Emoji_Presentation}[^"<>]{0,20})"[^<>]*>/giu

/** Whom a post is said to is no part of what it says. */
const mentions = /<at\b[^<>]*>[^<>]*<\/at>/gi

const ends = /<\/(?:li|h[1-6]|blockquote|tr|pre|codeblock)>/gi

const marks = { acute: '\u0301', grave: '\u0300', uml: '\u0308', circ: '\u0302', cedil: '\u0327' } as const
const signs = {
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—' },
  ...{ hellip: '…', euro: '€', bull: '•' },
} as const

/** A letter or a sign that is written by its name. */
const named = (text: string): string =>
  text
    .replace(/&([a-z])(acute|grave|uml|circ|cedil);/gi, (_, letter: string, mark: keyof typeof marks) =>
      `${letter}${marks[mark] ?? ''}`.normalize('NFC'),
    )
    .replace(
      /&(lsquo|rsquo|ldquo|rdquo|ndash|mdash|hellip|euro|bull);/g,
      (_, sign: keyof typeof signs) => signs[sign],
    )

/** The text of a post in a channel, as Teams hands it over in HTML: without mentions, pictures and markup. */
export function textOfHtml(html: string): string {
  const bare = html.slice(0, LONGEST).replace(mentions, '').replace(feelings, '$1').replace(ends, '\n')
  const text = named(withoutMarkup(bare))
  return tidy(text.replace(/&#(\d{1,7});|&#x([0-9a-f]{1,6});/gi, written))
}

/** The same of a post that is no HTML. */
export const textOfPlain = (text: string): string => tidy(text.slice(0, LONGEST))

/** A character that is written by its number; one that there is not is left as it stands. */
function written(code: string, decimal: string | undefined, hex: string | undefined): string {
  const number = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return number <= 0x10ffff ? String.fromCodePoint(number) : code
}

/** Lines without the white space around them, and no more than one empty line between two. */
const tidy = (text: string): string =>
  cleanText(text)
    .split(/\r?\n/)
    .map(line => line.replace(/[\t \u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
