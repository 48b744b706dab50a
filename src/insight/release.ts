import { countable, groupsIn, type Place, peopleAt } from './countable.ts'

/** How many people each group of each list has. A group that is not in here has fewer than the threshold. */
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
    lists.map(list => [list, groupsIn(left, list)]),
  ) as Released<List>['groups']
  return { total: peopleAt(left), groups }
}

/** A number that stands alone: null where too few people are behind it. */
export const releaseNumber = (number: number, people: number, threshold: number): number | null =>
  people >= threshold ? number : null
