import fc from 'fast-check'
import type { Counted, Given, Pool, Told } from '../../src/insight/pool.ts'
import { releaseNoticed, releasePillars } from '../../src/insight/releaseChecks.ts'
import { RULES, type Rules } from '../../src/insight/rules.ts'
import { KINDS, type Kind, rangeOf, type Telling } from './adversary.ts'

/** What somebody answered about one promise of the pillar in a round; `person` is one for each promise. */
type Answered = { readonly promise: number; readonly person: string; readonly kind: Kind }
export type BodyRound = readonly Answered[]

/** What one owner knows: what was told of their own promise, and of the pillar. */
export type Known = { readonly owner: number; readonly tellings: readonly Telling[] }

const THRESHOLDS = { scores: 5, quotes: 10 }
const OWNERS = [0, 1, 2, 3, 4]
const NOTICED = { noticed: 'clearly', not: 'not', unseen: 'couldNotSee' } as const

type Last = Answered & { readonly at: number }
type ToldOf = Told & { readonly telling: Telling }
type World = {
  readonly last: ReadonlyMap<string, Last>
  readonly ofPromise: readonly (readonly ToldOf[])[]
  readonly ofBody: readonly ToldOf[]
}

const given = ({ person, kind }: Answered): Given<Counted> => ({
  person,
  answer: { noticed: NOTICED[kind], hasExample: false },
})

const nameOf = ({ person, at }: Last): string => `${person}@${at}`

type Bands = { readonly noticed: 'few' | 'half' | 'most'; readonly unseen: 'few' | 'half' | 'most' }

const toldOf = (persons: readonly string[], { noticed, unseen }: Bands, last: World['last']): ToldOf => ({
  people: persons.length,
  persons,
  telling: {
    answers: persons.flatMap(one => [...last.values()].filter(({ person }) => person === one).map(nameOf)),
    noticed: rangeOf(noticed, persons.length),
    unseen: rangeOf(unseen, persons.length),
  },
})

const poolOf = (last: World['last'], at: number, promise: number | null): Pool<Counted> => {
  const all = [...last.values()].filter(one => promise === null || one.promise === promise)
  return { fresh: all.filter(one => one.at === at).map(given), latest: all.map(given), earlier: [] }
}

const tellOwner =
  (last: World['last'], at: number) =>
  (earlier: readonly ToldOf[], promise: number): readonly ToldOf[] => {
    const released = releaseNoticed({ ...poolOf(last, at, promise), earlier }, THRESHOLDS)
    return released ? [...earlier, toldOf(released.persons, released.result, last)] : earlier
  }

/** A pillar of a product that may have a mistake in it: other rules, or no eye for what owners were told. */
export type Mistake = { readonly rules?: Rules; readonly forgetsOwners?: true }

const tellBody = (world: World, at: number, { rules = RULES, forgetsOwners }: Mistake): readonly ToldOf[] => {
  const owners = world.ofPromise.flatMap((all, owner) => all.map(told => ({ ...told, to: `${owner}` })))
  const earlier = [...world.ofBody, ...(forgetsOwners ? [] : owners)]
  const noticed = { ...poolOf(world.last, at, null), earlier }
  const done = { fresh: [], latest: [], earlier: [] }
  const pool = { ambition: 'near', owners: OWNERS.map(owner => `${owner}`), done, noticed }
  const { result, releases } = releasePillars([pool], THRESHOLDS, rules)
  const [pillar, group] = [result.pillars[0], releases[0]]
  if (!group || !pillar?.noticed || !pillar.unseen) return world.ofBody
  const bands = { noticed: pillar.noticed, unseen: pillar.unseen }
  return [...world.ofBody, toldOf(group.persons, bands, world.last)]
}

const take =
  (mistake: Mistake) =>
  (world: World, round: BodyRound, at: number): World => {
    const last = new Map(world.last)
    for (const answer of round) last.set(answer.person, { ...answer, at })
    const ofPromise = world.ofPromise.map(tellOwner(last, at))
    const ofBody = tellBody({ ...world, last, ofPromise }, at, mistake)
    return { last, ofPromise, ofBody }
  }

/** What each owner knows after these rounds. */
export const knownAfter = (rounds: readonly BodyRound[], mistake: Mistake = {}): readonly Known[] => {
  const start: World = { last: new Map(), ofPromise: OWNERS.map(() => []), ofBody: [] }
  const { ofPromise, ofBody } = rounds.reduce(take(mistake), start)
  return OWNERS.map(owner => ({
    owner,
    tellings: [...(ofPromise[owner] ?? []), ...ofBody].map(({ telling }) => telling),
  }))
}

/** So many are asked about each promise; what most of them say, and what some say otherwise. */
const answers = (promise: number): fc.Arbitrary<readonly Answered[]> =>
  fc
    .record({
      many: fc.constantFrom(0, 2, 4, 5, 6),
      usual: fc.constantFrom(...KINDS),
      others: fc.array(fc.option(fc.constantFrom(...KINDS), { freq: 2 }), { minLength: 6, maxLength: 6 }),
      missing: fc.option(fc.nat(5), { freq: 3 }),
    })
    .map(({ many, usual, others, missing }) =>
      others
        .map((other, at) => ({ promise, person: `${promise}.${at}`, kind: other ?? usual }))
        .filter((_, at) => at < many && at !== missing),
    )

const round: fc.Arbitrary<BodyRound> = fc.tuple(...OWNERS.map(answers)).map(all => all.flat())

export const rounds = fc.array(round, { minLength: 1, maxLength: 3 })
