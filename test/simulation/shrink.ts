import type { Parts } from './frame/instance.ts'
import { simulate } from './simulate.ts'
import { type Terms, TROUBLES } from './terms.ts'

type Alter = (parts: Parts) => Parts

const without = (terms: Terms): readonly Terms[] =>
  TROUBLES.filter(one => !terms.without.includes(one)).map(one => ({
    ...terms,
    without: [...terms.without, one],
  }))

const shorter = (terms: Terms): readonly Terms[] => [
  ...[2, 5, 9].filter(days => days < terms.days).map(days => ({ ...terms, days })),
  ...[8, 14].filter(people => people < terms.people).map(people => ({ ...terms, people })),
]

/** The smallest terms that were found with which the same checker turns red: with less trouble, time and people. */
export const shrink = async (
  terms: Terms,
  checker: string,
  empty: Uint8Array,
  alter?: Alter,
): Promise<Terms> => {
  const only = { ...terms, only: checker }
  for (const smaller of [...shorter(only), ...without(only)]) {
    const { broken } = await simulate(smaller, empty, alter)
    if (broken?.checker === checker) return shrink(smaller, checker, empty, alter)
  }
  return only
}
