const characters = new Intl.Segmenter()

const QUOTE = 0x22
const BACKSLASH = 0x5c
const BRACE = 0x7b
/** Backspace, tab, line feed, form feed and carriage return: JSON has two letters for these, and none for others. */
const SHORT_ESCAPES = [0x08, 0x09, 0x0a, 0x0c, 0x0d]

/**
 * What one UTF-16 unit weighs at most: its bytes in UTF-8, or those of the escape that JSON writes for it; a brace can
 * get a joiner behind it, see `safe.ts`.
 */
const weightOfUnit = (unit: number): number => {
  if (unit < 0x20) return SHORT_ESCAPES.includes(unit) ? 2 : 6
  if (unit === BRACE) return 4
  if (unit < 0x80) return unit === QUOTE || unit === BACKSLASH ? 2 : 1
  return unit < 0x800 ? 2 : 3
}

/** How many units of the text, from its start, weigh at most `most`. */
const lengthWithin = (text: string, most: number): number => {
  let weight = 0
  for (let end = 0; end < text.length; end++) {
    weight += weightOfUnit(text.charCodeAt(end))
    if (weight > most) return end
  }
  return text.length
}

/** The start of the character, as a person counts them, that stands at this place. */
const startOfCharacter = (text: string, at: number): number =>
  characters.segment(text.slice(0, at + 50)).containing(at)?.index ?? at

/**
 * The text, or as much of its beginning as weighs at most `most` bytes in a card, with an ellipsis. No character is
 * cut in two.
 */
export const shorten = (text: string, most: number): string => {
  if (lengthWithin(text, most) === text.length) return text
  const end = startOfCharacter(text, lengthWithin(text, most - 3))
  return `${text.slice(0, end).trimEnd()}…`
}

const weightOf = (text: string): number => {
  let weight = 0
  for (let at = 0; at < text.length; at++) weight += weightOfUnit(text.charCodeAt(at))
  return weight
}

/** As many of the items, from the first, as weigh at most `most` together. */
export const fitting = <T>(items: readonly T[], most: number): readonly T[] => {
  let weight = 0
  const end = items.findIndex(item => {
    weight += weightOf(JSON.stringify(item))
    return weight > most
  })
  return end === -1 ? items : items.slice(0, end)
}
