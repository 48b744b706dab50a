import type { Row, Rows } from '../frame/database.ts'
import type { Human } from '../people/human.ts'
import type { Shown } from '../people/showing.ts'
import type { World } from '../world.ts'
import { type Checking, firstWrong, type Wrong } from './checker.ts'
import { told } from './letters.ts'
import { answersTo, lookingAtShown, numbersIn } from './seen.ts'

type Group = {
  readonly id: string
  readonly about: string
  readonly people: ReadonlySet<string>
  readonly least: number
}

const groupsIn = (rows: Rows): readonly Group[] =>
  rows(
    `select r.id, r.programme, r.promise, r.ambition, r.about, l.person as owner, coalesce(l.scores, o.scores) as least
      from release r
      left join look_back l on l.id = r.look_back and l.programme = r.programme
      left join round o on o.id = r.round and o.programme = r.programme`,
  ).map(row => ({
    ...{ id: `${row.id}`, about: aboutOf(row), least: Number(row.least) },
    people: new Set(
      rows('select person from ever_told where release = ?', `${row.id}`).map(({ person }) => `${person}`),
    ),
  }))

/** What is told to one owner of all their promises, or of one pillar over all rounds. */
const aboutOf = ({ programme, promise, owner, ambition, about }: Row): string =>
  promise === null ? `${programme} ${ambition} ${about}` : `${programme} ${owner ?? promise}`

const differenceOf = ({ people: one }: Group, { people: other }: Group): number =>
  [...one].filter(person => !other.has(person)).length + [...other].filter(person => !one.has(person)).length

const tooNear = (groups: readonly Group[]): Wrong =>
  firstWrong(groups.entries(), ([at, one]) =>
    firstWrong(groups.slice(at + 1), other => {
      const apart = differenceOf(one, other)
      return apart > 0 && apart < Math.min(one.least, other.least)
        ? `${one.id} and ${other.id} tell of groups that differ by ${apart}.`
        : undefined
    }),
  )

/** Of fewer people nothing is told, however low a threshold is. */
const FEWEST = 5

const stepsOf = (rows: Rows, { reader }: Shown): readonly number[] =>
  rows(
    `select distinct l.scores from look_back l join person o on o.id = l.person where o.entra_id = ?`,
    reader.who.entraId,
  ).map(({ scores }) => Math.max(Number(scores), FEWEST))

/** A number goes in steps: of two that are more than a step apart, none tells how many came. */
const outOfStep = ({ rows }: World, shown: Shown): Wrong => {
  const steps = stepsOf(rows, shown)
  const exact = numbersIn(shown).find(number => steps.every(step => number % step !== 0))
  return exact === undefined
    ? undefined
    : `${shown.reader.who.name} was told of exactly ${exact} people at ${told(shown.at)}.`
}

/** Who looked can put what they read beside each other: numbers differ by none, or by a whole threshold. */
const readingNumbers = () => {
  const known = new Map<Human, Set<number>>()
  return lookingAtShown((world, shown) => {
    const { rows } = world
    const numbers = known.get(shown.reader) ?? new Set<number>()
    known.set(shown.reader, numbers)
    for (const number of numbersIn(shown)) numbers.add(number)
    const least = Math.min(...answersTo(rows, shown).map(({ scores }) => Number(scores)))
    const near = [...numbers].find(one => [...numbers].some(other => other > one && other - one < least))
    return near === undefined
      ? outOfStep(world, shown)
      : `${shown.reader.who.name} was told of ${[...numbers].join(' and ')} people at ${told(shown.at)}.`
  })
}

/** No two groups of which something is told differ by fewer people than the threshold, also when some were erased since. */
export const p2: Checking = () => {
  const look = readingNumbers()
  return {
    name: 'P2',
    resting: world =>
      firstWrong(Map.groupBy(groupsIn(world.rows), ({ about }) => about).values(), tooNear) ?? look(world),
  }
}
