/** So many people, and where they are counted: in each list, by its name, the one group that they belong to. */
export type Place<List extends string = string> = Readonly<Record<List, string>> & {
  readonly people: number
}

type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>

/**
 * Those of whom numbers may be told: in every list they are in a group of at least `threshold` of them, and no two
 * groups of theirs differ by fewer.
 */
export function countable<List extends string>(
  places: readonly Place<List>[],
  lists: readonly List[],
  threshold: number,
): readonly Place<List>[] {
  let left = places
  for (let before = -1; before !== left.length; ) {
    before = left.length
    left = withoutSmall(left, lists, threshold)
    if (left.length === before) left = withoutDifferences(left, lists, threshold)
  }
  return left
}

/** How many people there are in all these places. */
export const peopleAt = (places: readonly Pick<Place, 'people'>[]): number =>
  places.reduce((sum, { people }) => sum + people, 0)

/** How many people each group of a list has. */
export const groupsIn = <List extends string>(
  places: readonly Place<List>[],
  list: List,
): ReadonlyMap<string, number> => tally(places.map(place => [place[list], place.people]))

const countIn = (counts: Counts, list: string, group: string): number => counts.get(list)?.get(group) ?? 0

function tally(names: Iterable<readonly [string, number]>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [name, people] of names) counts.set(name, (counts.get(name) ?? 0) + people)
  return counts
}

const countsOf = <List extends string>(places: readonly Place<List>[], lists: readonly List[]): Counts =>
  new Map(lists.map(list => [list, groupsIn(places, list)]))

/** Everybody but those who are in a group that is too small. */
function withoutSmall<List extends string>(
  places: readonly Place<List>[],
  lists: readonly List[],
  threshold: number,
): readonly Place<List>[] {
  const counts = countsOf(places, lists)
  return places.filter(place => lists.every(list => countIn(counts, list, place[list]) >= threshold))
}

type Pair<List extends string> = { readonly one: List; readonly other: List }

const pairsOf = <List extends string>(lists: readonly List[]): Pair<List>[] =>
  lists.flatMap((one, at) => lists.slice(at + 1).map(other => ({ one, other })))

/** Everybody but those by whom a group of one list and a group of another differ, where they are too few. */
function withoutDifferences<List extends string>(
  places: readonly Place<List>[],
  lists: readonly List[],
  threshold: number,
): readonly Place<List>[] {
  const counts = countsOf(places, lists)
  const near = pairsOf(lists).flatMap(pair => nearlySame(places, pair, counts, threshold))
  const isBetween = (place: Place<List>) =>
    near.some(({ one, other, groups: [first, second] }) => {
      const isInFirst = place[one] === first
      return isInFirst !== (place[other] === second)
    })
  return near.length === 0 ? places : places.filter(place => !isBetween(place))
}

type Near<List extends string> = Pair<List> & { readonly groups: readonly [string, string] }

/** Groups with hardly a difference have most of their people together, so only groups that meet are looked at. */
function nearlySame<List extends string>(
  places: readonly Place<List>[],
  { one, other }: Pair<List>,
  counts: Counts,
  threshold: number,
): Near<List>[] {
  const together = tally(places.map(place => [JSON.stringify([place[one], place[other]]), place.people]))
  return [...together].flatMap(([names, both]) => {
    // It was written as such a pair two lines above.
    const groups = JSON.parse(names) as [string, string]
    const difference = countIn(counts, one, groups[0]) + countIn(counts, other, groups[1]) - 2 * both
    return difference > 0 && difference < threshold ? [{ one, other, groups }] : []
  })
}
