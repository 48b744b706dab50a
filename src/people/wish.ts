/** What somebody may say about the messages that we send by ourselves. */
export const WISHES = ['stopMessages', 'startAgain', 'pause', 'lessOften', 'otherTime'] as const

export type Wish = (typeof WISHES)[number]

/**
 * The phrases for each wish, in plain words, of all languages together. `stop` holds those that end a conversation
 * where one is going on and all messages where none is; `around` the words that may stand around a phrase.
 */
export type WishWords = { readonly [list in Wish | 'stop' | 'around']: readonly string[] }

/**
 * `sure` where it was all that they said; else it may have been about something else, and is asked. `rest` is what
 * comes after the phrase where they began with that, in plain words: "tot 1 maart".
 */
export type Wished = { readonly wish: Wish; readonly sure: boolean; readonly rest: string }

const isIn = (phrase: string, said: string): boolean => ` ${said} `.includes(` ${phrase} `)

/** Words of courtesy stand around few words: a longer text is a story. */
const longestBare = 100

const without = (said: string, one: string): readonly string[] => [
  ...(said.startsWith(`${one} `) ? [said.slice(one.length + 1)] : []),
  ...(said.endsWith(` ${one}`) ? [said.slice(0, -one.length - 1)] : []),
]

/** The same without some words of courtesy in front and behind, in every way, what was said itself first. */
export const waysToRead = (said: string, around: readonly string[]): readonly string[] => {
  const ways = new Set([said])
  if (said.length > longestBare) return [said]
  for (const way of ways) for (const one of around) for (const bare of without(way, one)) ways.add(bare)
  return [...ways]
}

/** "Stop stop stop" is one stop. */
const once = (said: string): string =>
  said
    .split(' ')
    .filter((word, at, all) => word !== all[at - 1])
    .join(' ')

const longestIn = (said: string, phrases: readonly string[]): string =>
  phrases
    .filter(phrase => isIn(phrase, said))
    .reduce((longest, phrase) => (phrase.length > longest.length ? phrase : longest), '')

/** What follows the phrase that somebody began with. */
const restAfter = (phrase: string, said: string, { around }: WishWords): string =>
  waysToRead(said, around)
    .find(way => way.startsWith(`${phrase} `))
    ?.slice(phrase.length + 1) ?? ''

/** The wish of which the longest phrase is mentioned: "voorlopig geen berichten" says more than "geen berichten". */
const mentionedIn = (said: string, words: WishWords): Wished | undefined => {
  const [longest] = WISHES.map(wish => ({ wish, phrase: longestIn(said, words[wish]) }))
    .filter(({ phrase }) => phrase !== '')
    .sort((a, b) => b.phrase.length - a.phrase.length)
  if (!longest) return undefined
  return { wish: longest.wish, sure: false, rest: restAfter(longest.phrase, said, words) }
}

/**
 * What somebody wishes, from plain words. In the middle of a conversation only a whole phrase counts, since anything
 * else can be an answer there, and a bare *stop* is about that conversation. Undefined where it is no wish.
 */
export const wishIn = (said: string, words: WishWords, talking: boolean): Wished | undefined => {
  const phrases = (wish: Wish) =>
    wish === 'stopMessages' && !talking ? [...words[wish], ...words.stop] : words[wish]
  const ways = [said, ...waysToRead(once(said), words.around)]
  const whole = WISHES.find(wish => ways.some(one => phrases(wish).includes(one)))
  if (whole) return { wish: whole, sure: true, rest: '' }
  return talking ? undefined : mentionedIn(said, words)
}
