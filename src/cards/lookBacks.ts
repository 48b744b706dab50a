import type { Band } from '../topics/check/checks.ts'
import type { ShownLookBack } from './checkScreen.ts'

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
export const newestFirst = (looks: readonly ShownLookBack[]): readonly ShownLookBack[] =>
  looks.filter(({ lookBack, self }) => lookBack.status !== 'cancelled' || self !== null).toReversed()

/** What the owner said of it: the score of the last time and its day, and the score of the time before. */
export const doneIn = (newest: readonly ShownLookBack[]) => {
  const done = newest.flatMap(({ self, on }) => (self && on ? [{ score: self.score, on }] : []))
  const scores = done.map(({ score }) => score)
  return { score: scores[0], on: done[0]?.on ?? '', before: scores[1], trend: trendOf(scores) }
}

/** What may be told of others, of the last time that something could. */
export const noticedIn = (newest: readonly ShownLookBack[]) => {
  const results = newest.flatMap(({ release }) => (release ? [release.result] : []))
  return { result: results[0], trend: trendOf(results.map(({ noticed }) => RANK[noticed])) }
}

export type NamedOn = ShownLookBack['named'][number]

/** Of everybody who is named the last answer, newest first. */
export const namedIn = (newest: readonly ShownLookBack[]): readonly NamedOn[] => {
  const all = newest.flatMap(({ named }) => named)
  return all.filter(({ person }, at) => all.findIndex(one => one.person === person) === at)
}

/** The words of the last time that some may be read. */
export const quotesIn = (newest: readonly ShownLookBack[]): readonly string[] =>
  newest.find(({ quotes }) => quotes.length > 0)?.quotes ?? []
