import type { Band } from '../topics/check/checks.ts'
import type { Thresholds } from '../topics/check/lookBack.ts'

/**
 * What every number about people goes by, in this room and nowhere else. `fewest`: so many people at least are in any
 * group that is told of, however low a threshold is. `edge`: how many of a group are still few of it; all but so many
 * are most of it. `old`: of how many of a group something may have been told before.
 *
 * They hang together. Give any `old` of a group, and two more, any answer at all: the others can still make it few of
 * them, half or most. So whoever knows what they said themselves, and even what those others said, cannot tell of
 * anybody else what they said, whatever is told, and in whatever order. With four people or narrower edges that is no
 * longer so: one of four who noticed something would know, where few did, that no other did.
 */
export type Rules = {
  readonly fewest: number
  readonly edge: (people: number) => number
  readonly old: (people: number) => number
}

const edge = (people: number): number => Math.floor((people * 2) / 5)

export const RULES: Rules = { fewest: 5, edge, old: people => edge(people) - 2 }

/** Those of a moment, and those of another: what holds for both. */
export const strictest = (one: Thresholds, other: Thresholds): Thresholds => ({
  scores: Math.max(one.scores, other.scores),
  quotes: Math.max(one.quotes, other.quotes),
})

/** Whoever looks again another day sees no number that differs by less than the threshold. */
export const step = (number: number, threshold: number): number => number - (number % threshold)

/** How much of a group so many are. Also where all of it are alike, it says no more than that. */
export const bandOf = (number: number, people: number, rules: Rules): Band => {
  if (number <= rules.edge(people)) return 'few'
  return number >= people - rules.edge(people) ? 'most' : 'half'
}
