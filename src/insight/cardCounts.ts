import type { CardCounts } from '../topics/actionCard/actionCard.ts'
import type { CardTally } from '../topics/actionCard/tally.ts'
import { releaseNumber } from './release.ts'

/** Besides those who are counted at least so many take part, so that none of these can tell what the others said. */
const OTHERS = 2

/**
 * How many joined and finished, as it is: people press that for others to see. Who is stuck may be known only of whom
 * it is by name; those who only want to be counted are counted from the threshold on, in its steps, so that nobody
 * sees that one of them came or went. They are never told to be everybody who takes part, or everybody but one: that
 * one would know it of each of them. Null where nothing is left to tell, and also when nobody is stuck.
 */
export const cardCounts = (
  { joined, done, stuckByName, stuckUnnamed }: Omit<CardTally, 'movedAt'>,
  threshold: number,
): CardCounts => {
  const most = Math.min(stuckUnnamed, joined - stuckByName - OTHERS)
  return { joined, done, stuck: stuckByName + (releaseNumber(most, most, threshold) ?? 0) || null }
}

/**
 * The same as the whole channel may know it. Whoever is stuck by name told that to the maker and to nobody else: so
 * here they too are counted from the threshold on, in its steps, and are never all who take part. It says nothing that
 * the maker could subtract: it follows from what the maker is told.
 */
export const countsInChannel = ({ joined, done, stuck }: CardCounts, threshold: number): CardCounts => {
  const most = Math.min(stuck ?? 0, joined - OTHERS)
  return { joined, done, stuck: releaseNumber(most, most, threshold) }
}
