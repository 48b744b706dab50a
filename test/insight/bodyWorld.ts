import fc from 'fast-check'
import type { Counted, Given, Pool, Told } from '../../src/insight/pool.ts'
import { releaseNoticed, releasePillars } from '../../src/insight/releaseChecks.ts'
import { NOTHING_ELSE, NOTHING_PROMISED } from '../samples/checks.ts'
import { KINDS, type Kind, rangeOf, type Telling } from './adversary.ts'

/** What somebody answered about one promise of the pillar in a round. */
type Answered = { readonly promise: number; readonly person: string; readonly kind: Kind }
export type BodyRound = readonly Answered[]

/** What one owner knows: what was told of their own promise, and of the pillar. */
export type Known = { readonly owner: number; readonly tellings: readonly Telling[] }

const THRESHOLDS = { scores: 5, quotes: 10 }
const OWNERS = [0, 1, 2, 3, 4]
/** The first two owners have two promises each. */
const PROMISES = [0, 1, 2, 3, 4, 5, 6]

const ownerOf = (promise: number): number => promise % OWNERS.length
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
  promised: NOTHING_PROMISED,
})

/** How an answer is named: by who gave it, and when; of people who never change their minds, by who gave it. */
export type Naming = (last: Last) => string

export const byTime: Naming = ({ person, at }) => `${person}@${at}`
export const byPerson: Naming = ({ person }) => person

type Bands = { readonly noticed: 'few' | 'half' | 'most'; readonly unseen: 'few' | 'half' | 'most' }

const toldOf = (
  persons: readonly string[],
  { noticed, unseen }: Bands,
  { last, naming }: { readonly last: World['last']; readonly naming: Naming },
): ToldOf => ({
  people: persons.length,
  persons,
  telling: {
    answers: [
      ...new Set(
        persons.flatMap(one => [...last.values()].filter(({ person }) => person === one).map(naming)),
      ),
    ],
    noticed: rangeOf(noticed, persons.length),
    unseen: rangeOf(unseen, persons.length),
  },
})

const poolOf = (last: World['last'], at: number, promise: number | null): Pool<Counted> => {
  const all = [...last.values()].filter(one => promise === null || one.promise === promise)
  const fresh = all.filter(one => one.at === at).map(given)
  return { ...NOTHING_ELSE, fresh, latest: all.map(given), earlier: [] }
}

/**
 * A product that may have a mistake in it: no eye for what owners were told, or, for an owner, for what the body was or
 * for their own other promises; and how answers are named.
 */
export type Mistake = {
  readonly forgetsOwners?: true
  readonly forgetsBody?: true
  readonly forgetsTwins?: true
}

type Product = Mistake & { readonly naming: Naming }

/** What the owner of a promise was told of all of theirs, which are of the same pillar. */
const toldOwner = ({ ofPromise }: World, promise: number, { forgetsTwins }: Mistake) => {
  const groupsOf = (is: (other: number) => boolean) =>
    ofPromise
      .filter((_, other) => is(other))
      .flat()
      .map(told => ({ ...told, isOfPillar: true }))
  const isTwin = (other: number) => other !== promise && ownerOf(other) === ownerOf(promise)
  const [own, twins] = [groupsOf(other => other === promise), groupsOf(isTwin)]
  return forgetsTwins ? { earlier: own, unowned: twins } : { earlier: [...own, ...twins], unowned: [] }
}

const tellOwner =
  (at: number, product: Product) =>
  (world: World, promise: number): World => {
    const { last, ofBody, ofPromise } = world
    const { naming, forgetsBody } = product
    const own = ofPromise[promise] ?? []
    const told = { ...toldOwner(world, promise, product), wider: forgetsBody ? [] : ofBody }
    const pool = { ...poolOf(last, at, promise), ...told }
    const released = releaseNoticed(pool, THRESHOLDS)
    if (!released) return world
    const telling = toldOf(released.persons, released.result, { last, naming })
    return { ...world, ofPromise: ofPromise.with(promise, [...own, telling]) }
  }

const tellBody = (world: World, at: number, { naming, forgetsOwners }: Product): readonly ToldOf[] => {
  const owners = world.ofPromise.flatMap((all, promise) =>
    all.map(told => ({ ...told, to: `${ownerOf(promise)}` })),
  )
  const earlier = [...world.ofBody, ...(forgetsOwners ? [] : owners)]
  const noticed = { ...poolOf(world.last, at, null), earlier }
  const done = { ...NOTHING_ELSE, fresh: [], latest: [], earlier: [] }
  const pool = { ambition: 'near', owners: OWNERS.map(owner => `${owner}`), done, noticed }
  const { result, releases } = releasePillars([pool], THRESHOLDS)
  const [pillar, group] = [result.pillars[0], releases[0]]
  if (!group || !pillar?.noticed || !pillar.unseen) return world.ofBody
  const bands = { noticed: pillar.noticed, unseen: pillar.unseen }
  return [...world.ofBody, toldOf(group.persons, bands, { last: world.last, naming })]
}

const take =
  (product: Product) =>
  (world: World, round: BodyRound, at: number): World => {
    const last = new Map(world.last)
    for (const answer of round) last.set(`${answer.promise} ${answer.person}`, { ...answer, at })
    const { ofPromise } = PROMISES.reduce(tellOwner(at, product), { ...world, last })
    const ofBody = tellBody({ ...world, last, ofPromise }, at, product)
    return { last, ofPromise, ofBody }
  }

/** What each owner knows after these rounds. */
export const knownAfter = (
  rounds: readonly BodyRound[],
  naming: Naming,
  mistake: Mistake = {},
): readonly Known[] => {
  const start: World = { last: new Map(), ofPromise: PROMISES.map(() => []), ofBody: [] }
  const { ofPromise, ofBody } = rounds.reduce(take({ ...mistake, naming }), start)
  return OWNERS.map(owner => ({
    owner,
    tellings: [...ofPromise.filter((_, promise) => ownerOf(promise) === owner).flat(), ...ofBody].map(
      ({ telling }) => telling,
    ),
  }))
}

const MOST_ASKED = 8

/** What most of those who are asked about a promise say, and what some say otherwise. */
const opinions: fc.Arbitrary<readonly Kind[]> = fc
  .tuple(
    fc.constantFrom(...KINDS),
    fc.array(fc.option(fc.constantFrom(...KINDS), { freq: 2 }), {
      minLength: MOST_ASKED,
      maxLength: MOST_ASKED,
    }),
  )
  .map(([usual, others]) => others.map(other => other ?? usual))

/** Who is asked: of each promise others. */
type Asked = (promise: number, at: number) => string

const apart: Asked = (promise, at) => `${promise}.${at}`

/** Of two promises of an owner some of the same people. */
const together: Asked = (promise, at) => `${ownerOf(promise)}.${promise < OWNERS.length ? at : at + 3}`

/** So many of them answer, but perhaps for one. */
const answers = (
  promise: number,
  opinion: fc.Arbitrary<readonly Kind[]>,
  asked: Asked,
): fc.Arbitrary<BodyRound> =>
  fc
    .tuple(fc.constantFrom(0, 2, 4, 5, 6, 8), opinion, fc.option(fc.nat(MOST_ASKED - 1), { freq: 3 }))
    .map(([many, kinds, missing]) =>
      kinds
        .map((kind, at) => ({ promise, person: asked(promise, at), kind }))
        .filter((_, at) => at < many && at !== missing),
    )

const roundOf = (
  of: (promise: number) => fc.Arbitrary<readonly Kind[]>,
  asked: Asked = apart,
): fc.Arbitrary<BodyRound> =>
  fc.tuple(...PROMISES.map(promise => answers(promise, of(promise), asked))).map(all => all.flat())

/** Round after round; at each of them people may think otherwise. */
export const changingRounds = fc.array(
  roundOf(() => opinions),
  { minLength: 1, maxLength: 3 },
)

/** The same where nobody ever changes their mind. */
export const unchangingRounds = fc.tuple(...PROMISES.map(() => opinions)).chain(minds =>
  fc.array(
    roundOf(promise => fc.constant(minds[promise] ?? [])),
    { minLength: 1, maxLength: 3 },
  ),
)

/** The same where some are asked about two promises of an owner, and say the same of both. */
export const sharedRounds = fc
  .tuple(...OWNERS.map(() => fc.tuple(opinions, opinions).map(([some, more]) => [...some, ...more])))
  .chain(minds =>
    fc.array(
      roundOf(promise => {
        const mind = minds[ownerOf(promise)] ?? []
        return fc.constant(
          promise < OWNERS.length ? mind.slice(0, MOST_ASKED) : mind.slice(3, 3 + MOST_ASKED),
        )
      }, together),
      { minLength: 1, maxLength: 3 },
    ),
  )
