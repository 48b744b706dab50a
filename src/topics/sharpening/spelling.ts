/** Shorter words have too many neighbours that mean something else. */
const SHORTEST = 6
/** Longer ones no list has; to look them up letter by letter would take long. */
const LONGEST = 20

const withoutEach = (word: string): readonly string[] =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))

const A = 97

/** A bit for each letter of a word; what is no plain letter has the bit of one. */
const lettersOf = (word: string): number => {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) - A)
  return bits
}

/** Do they differ in two letters at most: each word loses one. */
const isAlmost = (one: number, other: number): boolean => {
  const first = one ^ other
  const second = first & (first - 1)
  return (second & (second - 1)) === 0
}

/** The letters of all words that begin alike. */
function lettersByFirst(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, number[]>()
  for (const word of words) all.set(word.charAt(0), [...(all.get(word.charAt(0)) ?? []), lettersOf(word)])
  return all
}

/**
 * Finds the word of a small list that somebody meant: one letter too few, too many, other, or two changed places. Both
 * words lose each of their letters in turn, so that a typing error is found by looking up and not by comparing. A word
 * without nearly the letters of one of the list, as most are, is not taken apart.
 */
export function correctorOf(words: readonly string[]): (word: string) => string | undefined {
  const long = words.filter(word => word.length >= SHORTEST)
  const meant = new Map(long.map(word => [word, word]))
  for (const word of long) for (const shorter of withoutEach(word)) meant.set(shorter, word)
  const letters = lettersByFirst(long)
  const found = (word: string, shorter: string): string | undefined => {
    const candidate = meant.get(shorter)
    return candidate?.charAt(0) === word.charAt(0) ? candidate : undefined
  }
  return word => {
    if (word.length < SHORTEST || word.length > LONGEST) return undefined
    const own = lettersOf(word)
    if (!letters.get(word.charAt(0))?.some(one => isAlmost(one, own))) return undefined
    const near = [word, ...withoutEach(word)].map(shorter => found(word, shorter))
    return near.find(candidate => candidate !== undefined)
  }
}

const VOWELS: ReadonlySet<string> = new Set('aeiouy')

/** A bit for each consonant: letters that are doubled or change places, and vowels that are left out, leave it alike. */
function consonantsOf(word: string): number {
  let bits = 0
  for (const letter of word) if (!VOWELS.has(letter)) bits |= 1 << (letter.charCodeAt(0) - A)
  return bits
}

/** The consonants that a hurried thumb leaves out most. */
const LEFT_OUT = [0, ...['n', 't', 'r', 'd', 'l', 's'].map(consonantsOf)]

/**
 * Are they the same but for two letters that changed places, one typed twice, or one left out. The first letter stays,
 * and the last too: it would be another form of the word.
 */
function isSlipOf(typed: string, word: string): boolean {
  let at = 0
  while (at < typed.length && typed.charAt(at) === word.charAt(at)) at++
  if (at === 0 || at === typed.length) return false
  const [rest, meant] = [typed.slice(at), word.slice(at)]
  if (rest === meant.slice(1)) return true
  if (rest.slice(1) === meant) return rest.charAt(0) === typed.charAt(at - 1)
  return (
    rest.charAt(0) + rest.charAt(1) === meant.charAt(1) + meant.charAt(0) && rest.slice(2) === meant.slice(2)
  )
}

/** Finds the word that somebody meant with a slip of the thumb: one look in a table, whatever the length of the list. */
export function slipFinderOf(words: Iterable<string>): (typed: string) => string | undefined {
  const alike = new Map<number, string[]>()
  for (const word of words) {
    const bits = consonantsOf(word)
    const others = alike.get(bits)
    if (others) others.push(word)
    else alike.set(bits, [word])
  }
  return typed => {
    const bits = consonantsOf(typed)
    for (const missing of LEFT_OUT) {
      const found =
        missing & bits ? undefined : alike.get(bits | missing)?.find(word => isSlipOf(typed, word))
      if (found) return found
    }
    return undefined
  }
}
