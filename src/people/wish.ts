/** What somebody may say about the messages that we send by ourselves. */
export const WISHES = ['stopMessages', 'startAgain', 'pause', 'lessOften'] as const

export type Wish = (typeof WISHES)[number]

/**
 * The phrases for each wish, in plain words, of all languages together. `stop` holds those that end a conversation
 * where one is going on and all messages where none is; `around` the words that may stand around a phrase.
 */
export type WishWords = { readonly [list in Wish | 'stop' | 'around']: readonly string[] }

/** `sure` where it was all that they said; else it may have been about something else, and is asked. */
export type Wished = { readonly wish: Wish; readonly sure: boolean }

const isIn = (phrase: string, said: string): boolean => ` ${said} `.includes(` ${phrase} `)

/** Without a word of courtesy in front or behind, as often as there is one. */
const bare = (said: string, around: readonly string[]): string => {
  const before = around.find(one => said.startsWith(`${one} `))
  if (before !== undefined) return bare(said.slice(before.length + 1), around)
  const behind = around.find(one => said.endsWith(` ${one}`))
  return behind === undefined ? said : bare(said.slice(0, -behind.length - 1), around)
}

const longestIn = (said: string, phrases: readonly string[]): number =>
  Math.max(0, ...phrases.filter(phrase => isIn(phrase, said)).map(({ length }) => length))

/** The wish of which the longest phrase is mentioned: "voorlopig geen berichten" says more than "geen berichten". */
const mentionedIn = (said: string, words: WishWords): Wish | undefined =>
  WISHES.map(wish => ({ wish, length: longestIn(said, words[wish]) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)[0]?.wish

/**
 * What somebody wishes, from plain words. In the middle of a conversation only a whole phrase counts, since anything
 * else can be an answer there, and a bare *stop* is about that conversation. Undefined where it is no wish.
 */
export const wishIn = (said: string, words: WishWords, talking: boolean): Wished | undefined => {
  const phrases = (wish: Wish) =>
    wish === 'stopMessages' && !talking ? [...words[wish], ...words.stop] : words[wish]
  const ways = [said, bare(said, words.around)]
  const whole = WISHES.find(wish => ways.some(one => phrases(wish).includes(one)))
  if (whole) return { wish: whole, sure: true }
  const mentioned = talking ? undefined : mentionedIn(said, words)
  return mentioned && { wish: mentioned, sure: false }
}
