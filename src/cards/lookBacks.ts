import type { Band, NamedCheck, SeenLookBack } from '../topics/check/checks.ts'

// What a card needs to know of looks back, worked out of what its reader may see.

/** Something that goes with the number or the band of the time before; undefined where there was none. */
export type Trend = 'up' | 'down' | 'same'

const RANK: Readonly<Record<Band, number>> = { few: 0, half: 1, most: 2 }

const trendOf = ([now, before]: readonly number[]): Trend | undefined => {
  if (now === undefined || before === undefined) return undefined
  if (now === before) return 'same'
  return now > before ? 'up' : 'down'
}

/** Looks back that count, newest first: one of which nothing came, not of the owner either, is as if it never was. */
export const newestFirst = (looks: readonly SeenLookBack[]): readonly SeenLookBack[] =>
  looks.filter(({ lookBack, self }) => lookBack.status !== 'cancelled' || self !== null).toReversed()

/** What the owner said of it: the score of the last time, and of the time before. */
export const doneIn = (newest: readonly SeenLookBack[]) => {
  const scores = newest.flatMap(({ self }) => (self ? [self.score] : []))
  return { score: scores[0], before: scores[1], trend: trendOf(scores) }
}

/** What may be told of others, of the last time that something could. */
export const noticedIn = (newest: readonly SeenLookBack[]) => {
  const results = newest.flatMap(({ release }) => (release ? [release.result] : []))
  return { result: results[0], trend: trendOf(results.map(({ noticed }) => RANK[noticed])) }
}

export type NamedOn = NamedCheck & { readonly day: string }

/** Of everybody who is named the last answer, newest first. */
export const namedIn = (newest: readonly SeenLookBack[]): readonly NamedOn[] => {
  const all = newest.flatMap(({ named, lookBack }) => named.map(one => ({ ...one, day: lookBack.day })))
  return all.filter(({ person }, at) => all.findIndex(one => one.person === person) === at)
}

/** The words of the last time that some may be read. */
export const quotesIn = (newest: readonly SeenLookBack[]): readonly string[] =>
  newest.find(({ quotes }) => quotes.length > 0)?.quotes ?? []
