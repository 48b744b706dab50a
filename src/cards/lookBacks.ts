import type { Band } from '../topics/check/checks.ts'
import type { LookedBackAt, ShownLookBack } from './checkScreen.ts'

// What a card needs to know of looks back, worked out of what its reader may see.

/**
 * Something that goes with the number or the band of the time before; undefined where there was none. `reworded`: that was
 * for other words of the promise, so that more or less says nothing.
 */
export type Trend = 'up' | 'down' | 'same' | 'reworded'

const RANK: Readonly<Record<Band, number>> = { few: 0, half: 1, most: 2 }

/** Whether both were about the same words, as far as that is known. */
export const isAlike = (one: ShownLookBack | undefined, other: ShownLookBack | undefined): boolean => {
  const [words, others] = [one?.lookBack.words, other?.lookBack.words]
  return !words || !others || words.behaviour === others.behaviour
}

/** Whether it was about other words than the promise says now. */
export const isOld = (
  look: ShownLookBack | undefined,
  { behaviour }: { readonly behaviour: string },
): boolean =>
  look !== undefined && look.lookBack.words !== null && look.lookBack.words.behaviour !== behaviour

/** Whether nothing more is told of others: its owner withdrew it, or it was closed as they left. */
export const isOver = ({ promise: { status }, withdrawn }: LookedBackAt): boolean =>
  withdrawn !== null || status === 'closed'

type Measured = { readonly look: ShownLookBack; readonly rank: number }

const trendOf = ([now, before]: readonly Measured[]): Trend | undefined => {
  if (now === undefined || before === undefined) return undefined
  if (!isAlike(now.look, before.look)) return 'reworded'
  if (now.rank === before.rank) return 'same'
  return now.rank > before.rank ? 'up' : 'down'
}

/** Looks back that count, newest first: one of which nothing came, not of the owner either, is as if it never was. */
export const newestFirst = (looks: readonly ShownLookBack[]): readonly ShownLookBack[] =>
  looks.filter(({ lookBack, self }) => lookBack.status !== 'cancelled' || self !== null).toReversed()

/** What the owner said of it: the score of the last time, `look`, with its day `on`, and of the time before. */
export const doneIn = (newest: readonly ShownLookBack[]) => {
  const done = newest.flatMap(look =>
    look.self && look.on ? [{ look, rank: look.self.score, on: look.on }] : [],
  )
  const [last, before] = done
  return {
    ...{ look: last?.look, score: last?.rank, on: last?.on ?? '' },
    ...{ before: before?.rank, trend: trendOf(done) },
  }
}

/** What may be told of others, of the last time that something could: `look`. */
export const noticedIn = (newest: readonly ShownLookBack[]) => {
  const told = newest.flatMap(look =>
    look.release ? [{ look, rank: RANK[look.release.result.noticed] }] : [],
  )
  const look = told[0]?.look
  return { look, result: look?.release?.result, trend: trendOf(told) }
}

export type NamedOn = ShownLookBack['named'][number]

/** Of everybody who is named the last answer, newest first, with the look back at which it was: `look`. */
export const namedIn = (
  newest: readonly ShownLookBack[],
): readonly (NamedOn & { readonly look: ShownLookBack })[] => {
  const all = newest.flatMap(look => look.named.map(one => ({ ...one, look })))
  return all.filter(({ person }, at) => all.findIndex(one => one.person === person) === at)
}

/** The words of the last time that some may be read: `look`. */
export const quotesIn = (newest: readonly ShownLookBack[]) => {
  const look = newest.find(({ quotes }) => quotes.length > 0)
  return { look, quotes: look?.quotes ?? [] }
}
