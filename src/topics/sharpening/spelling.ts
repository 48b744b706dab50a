/** Shorter words have too many neighbours that mean something else. */
const SHORTEST = 6
/** Longer ones no list has; to look them up letter by letter would take long. */
const LONGEST = 20

const withoutEach = (word: string): readonly string[] =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))

/**
 * Finds the word of a small list that somebody meant: one letter too few, too many, other, or two changed places. Both
 * words lose each of their letters in turn, so that a typing error is found by looking up and not by comparing.
 */
export function correctorOf(words: readonly string[]): (word: string) => string | undefined {
  const long = words.filter(word => word.length >= SHORTEST)
  const meant = new Map(long.map(word => [word, word]))
  for (const word of long) for (const shorter of withoutEach(word)) meant.set(shorter, word)
  const found = (word: string, shorter: string): string | undefined => {
    const candidate = meant.get(shorter)
    return candidate?.charAt(0) === word.charAt(0) ? candidate : undefined
  }
  return word => {
    if (word.length < SHORTEST || word.length > LONGEST) return undefined
    const near = [word, ...withoutEach(word)].map(shorter => found(word, shorter))
    return near.find(candidate => candidate !== undefined)
  }
}
