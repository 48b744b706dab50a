import type { Thresholds } from '../topics/check/lookBack.ts'
import type { Given, Pool, PromisePool, ReadByName, Told, ToldOwner } from './pool.ts'
import { type Rules, strictest } from './rules.ts'

/** Some people, each with all that counts of what they answered. */
export type Group<Answer> = ReadonlyMap<string, readonly Answer[]>

/** Who is told of, and the thresholds that hold for them: those of now, and all that they read as they answered. */
export type Chosen<Answer> = { readonly group: Group<Answer>; readonly thresholds: Thresholds }

type People = ReadonlySet<string>

type Earlier = Told & Partial<Pick<ToldOwner, 'isOfPillar'>>

/** What is known of who answered; what they answered is not looked at, so that what is not told tells nothing either. */
type Known = Pick<PromisePool, 'wider' | 'unowned'> & {
  readonly fresh: People
  readonly earlier: readonly Earlier[]
  readonly named: readonly ReadByName[]
  /** So many a group with these people must be. */
  readonly atLeast: (persons: People) => number
}

const personOf = ({ person }: Given<unknown>): string => person

const byPerson = <Answer>(given: readonly Given<Answer>[]): Group<Given<Answer>> =>
  Map.groupBy(given, personOf)

const thresholdsFor = (given: readonly Given<unknown>[], now: Thresholds): Thresholds =>
  given.map(({ promised }) => promised).reduce(strictest, now)

const chosenFrom = <Answer>(given: readonly Given<Answer>[], now: Thresholds): Chosen<Answer> => ({
  group: new Map([...byPerson(given)].map(([person, all]) => [person, all.map(({ answer }) => answer)])),
  thresholds: thresholdsFor(given, now),
})

const sharedBy = (persons: People, told: Told): number => told.persons.filter(one => persons.has(one)).length

/** By how many people they differ. Whoever was erased is in one of them only. */
const apart = (persons: People, told: Told): number =>
  persons.size + told.people - 2 * sharedBy(persons, told)

const isWhole = ({ people, persons, to }: Told): boolean => to === undefined && people === persons.length

const isSame = (persons: People, told: Told): boolean => isWhole(told) && apart(persons, told) === 0

const everybodyIn = (groups: readonly Told[]): People => new Set(groups.flatMap(({ persons }) => persons))

const readAmong = (named: readonly ReadByName[]): People => new Set(named.map(({ person }) => person))

/** What each knows who knows more than all others do: what they were told, and whom they read by name. */
const audiences = (others: readonly Told[], named: readonly ReadByName[]) => {
  const owners = new Set([undefined, ...[...others, ...named].map(({ to }) => to)])
  return [...owners].map(owner => ({
    groups: others.filter(({ to }) => to === undefined || to === owner),
    read: readAmong(named.filter(({ to }) => to === owner)),
  }))
}

/** How many were erased from these groups, each group once: they may have come back, as people whom nobody knows. */
const goneFrom = (groups: readonly Told[]): number => {
  const each = new Map(groups.map(told => [[told.people, ...told.persons].join(), told]))
  return [...each.values()].reduce((sum, { people, persons }) => sum + people - persons.length, 0)
}

/**
 * How many of these people did not answer anew, may have been told of in another group, or were read by name: for who
 * knows most of that.
 */
const oldAmong = (persons: People, others: readonly Told[], { fresh, named }: Known): number => {
  const oldFor = ({ groups, read }: ReturnType<typeof audiences>[number]): number => {
    const told = everybodyIn(groups)
    return (
      [...persons].filter(one => told.has(one) || read.has(one) || !fresh.has(one)).length + goneFrom(groups)
    )
  }
  return Math.max(...audiences(others, named).map(oldFor))
}

/**
 * Whether whoever is told of these people too learns nothing from what bodies were told before: as if that had come
 * after this. To be told again of the same people changes nothing.
 */
const leavesWider = (persons: People, { earlier, wider, unowned, named }: Known, rules: Rules): boolean => {
  const isNew = !earlier.some(told => told.isOfPillar && isSame(persons, told))
  const ofPillar = [...earlier, ...unowned].filter(({ isOfPillar }) => isOfPillar)
  const read = readAmong(named)
  return wider.every((group, at) => {
    const known = everybodyIn([...ofPillar, ...wider.slice(0, at)])
    const isKnown = (one: string) => persons.has(one) || known.has(one) || read.has(one)
    const old = group.persons.filter(isKnown).length + goneFrom([group])
    return !isNew || old <= rules.old(group.people) || sharedBy(persons, group) + goneFrom([group]) === 0
  })
}

const mayTellOf = (persons: People, known: Known, rules: Rules): boolean => {
  const { earlier, unowned } = known
  const atLeast = known.atLeast(persons)
  const others = earlier.filter(told => !isSame(persons, told))
  const isApart = (told: Told) => apart(persons, told) === 0 || apart(persons, told) >= atLeast
  return (
    persons.size >= atLeast &&
    [...others, ...unowned].every(isApart) &&
    oldAmong(persons, others, known) <= rules.old(persons.size) &&
    leavesWider(persons, known, rules)
  )
}

/** Earlier groups that are still whole, those first of whom most answered anew. */
const wholeGroups = ({ fresh, earlier, unowned }: Known, known: People): readonly People[] =>
  [...earlier, ...unowned]
    .filter(told => isWhole(told) && told.persons.every(one => known.has(one)))
    .toSorted((one, other) => sharedBy(fresh, other) - sharedBy(fresh, one))
    .map(({ persons }) => new Set(persons))

const newcomers = ({ fresh, earlier, named }: Known): People => {
  const told = everybodyIn(earlier)
  const read = readAmong(named)
  return new Set([...fresh].filter(one => !told.has(one) && !read.has(one)))
}

/** Without those who read that more people are needed than there are: they hold nobody else back. */
const asPromised = (persons: People, known: Known): People => {
  const left = new Set([...persons].filter(one => known.atLeast(new Set([one])) <= persons.size))
  return left.size === persons.size ? left : asPromised(left, known)
}

/**
 * The people who are told of: the first of these of whom something may be. All who answered since the last time; an
 * earlier group with nobody gone from it, of whom nearly all answered anew; those of whom nothing was ever told, nor
 * read by name. Null where there are none. Of a person who did not answer anew, the last answers stand. Nobody is told
 * of in fewer people than they read as they gave the answers that count.
 */
export const groupToTell = <Answer>(
  { fresh, latest, ...pool }: Pool<Answer> & Partial<Pick<Known, 'wider' | 'unowned'>>,
  now: Thresholds,
  rules: Rules,
): Chosen<Answer> | null => {
  const answers = new Map([...byPerson(latest), ...byPerson(fresh)])
  const answersOf = (persons: People) => [...persons].flatMap(one => answers.get(one) ?? [])
  const { earlier, named, wider = [], unowned = [] } = pool
  const atLeast = (persons: People) => Math.max(thresholdsFor(answersOf(persons), now).scores, rules.fewest)
  const known: Known = { fresh: new Set(fresh.map(personOf)), earlier, named, wider, unowned, atLeast }
  const groups = [
    asPromised(known.fresh, known),
    ...wholeGroups(known, new Set(answers.keys())),
    asPromised(newcomers(known), known),
  ]
  const chosen = groups.find(persons => mayTellOf(persons, known, rules))
  return chosen ? chosenFrom(answersOf(chosen), now) : null
}
