import { countable, groupsIn, type Place, peopleAt } from './countable.ts'
import { step } from './rules.ts'

/** At least so many people each group of each list has. A group that is not in here has fewer than the threshold. */
export type Released<List extends string = string> = {
  readonly total: number
  readonly groups: Readonly<Record<List, ReadonlyMap<string, number>>>
}

/**
 * The one way in which numbers of people leave here: every number is of at least `threshold` people, and so is every
 * difference between two of them. Nothing follows by subtraction, whatever lists are put beside each other.
 *
 * People of a group that is too small are left out of all of it: of their group in the other lists, and of the total.
 * Where that makes another group too small, its people are left out too, until what is left stands by itself. All
 * numbers are then of the same people, and say nothing of those who were left out: not even how many they are. A
 * group whose people were all left out, and one that never had any, look the same.
 *
 * Numbers go in steps of the threshold, down: whoever looks again on another day sees no number that differs by fewer,
 * and so does not see that one colleague came or left. So a list need not add up to the total.
 *
 * Every person has one group in each list: whoever is in two teams is counted in the one that they work for now. Two
 * groups of different lists can still differ by a few people who would be known by that. They are left out as well.
 */
export function release<List extends string>(
  places: readonly Place<List>[],
  lists: readonly List[],
  threshold: number,
): Released<List> {
  const left = countable(places, lists, threshold)
  // One map for each list that was asked for.
  const groups = Object.fromEntries(
    lists.map(list => [list, stepped(groupsIn(left, list), threshold)]),
  ) as Released<List>['groups']
  return { total: step(peopleAt(left), threshold), groups }
}

const stepped = (counts: ReadonlyMap<string, number>, threshold: number): ReadonlyMap<string, number> =>
  new Map([...counts].map(([group, number]) => [group, step(number, threshold)]))

/** A number that stands alone, in the same steps: null where it, or those behind it, are too few. */
export const releaseNumber = (number: number, people: number, threshold: number): number | null =>
  Math.min(number, people) >= threshold ? step(number, threshold) : null
