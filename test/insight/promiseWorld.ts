import fc from 'fast-check'
import type { Counted, Given, PromisePool, ToldOwner } from '../../src/insight/pool.ts'
import { type ReleasedNoticed, releaseNoticed } from '../../src/insight/releaseChecks.ts'
import { RULES, type Rules } from '../../src/insight/rules.ts'
import { NOTHING_ELSE, NOTHING_PROMISED } from '../samples/checks.ts'
import { KINDS, type Kind, rangeOf, type Telling } from './adversary.ts'

/** What somebody answered at one look back; `byName` is not counted, and everybody knows it. */
export type Answered = { readonly person: number; readonly kind: Kind; readonly byName: boolean }

/**
 * A look back at one of two promises of an owner: who answers, who asks to be forgotten before it is over, and
 * thresholds that go up.
 */
export type Step = {
  readonly promise: Twin
  readonly answers: readonly Answered[]
  readonly erased: number | null
  readonly raised: boolean
}

/** A product with a mistake in it, to see that the adversary finds what it gives away. */
export type Mistake = {
  readonly rules?: Rules
  readonly forgetsErased?: true
  readonly forgetsNamed?: true
  /** Whom an owner read by name about the other promise. */
  readonly forgetsNamedBeside?: true
  /** That the owner was told of the other promise too: its groups are only held apart. */
  readonly forgetsOwner?: true
}

type Twin = 'one' | 'other'

const NOTICED = { noticed: 'clearly', not: 'not', unseen: 'couldNotSee' } as const

const given = ({ person, kind }: Answered): Given<Counted> => ({
  person: `${person}`,
  answer: { noticed: NOTICED[kind], hasExample: false },
  promised: NOTHING_PROMISED,
})

type Last = Answered & { readonly promise: Twin; readonly at: number }

type ToldOf = ToldOwner & { readonly promise: Twin }

type World = {
  /** Of each promise the last answers. */
  readonly last: readonly Last[]
  /** What was ever answered by name: their owner read it. */
  readonly named: readonly Last[]
  readonly told: readonly ToldOf[]
  readonly tellings: readonly Telling[]
  readonly scores: number
}

/** Whoever looks knows the rules, also the wrong ones. */
const bandsOf = (rules: Rules, band: 'few' | 'half' | 'most', people: number): readonly [number, number] => {
  if (rules === RULES) return rangeOf(band, people)
  const edge = rules.edge(people)
  if (band === 'few') return [0, edge]
  return band === 'most' ? [people - edge, people] : [edge + 1, people - edge - 1]
}

/** How an answer is named: by who gave it, and when; of people who never change their minds, by who gave it. */
export type Naming = (last: Last) => string

export const byTime: Naming = ({ person, at }) => `${person}@${at}`
export const byPerson: Naming = ({ person }) => `${person}`

const tellingOf = (
  released: ReleasedNoticed,
  last: readonly Last[],
  naming: Naming,
  rules: Rules,
): Telling => ({
  answers: released.persons.map(one => {
    const answer = last.find(({ person }) => person === Number(one))
    if (!answer) throw new Error('Somebody was told of who never answered.')
    return naming(answer)
  }),
  noticed: bandsOf(rules, released.result.noticed, released.people),
  unseen: bandsOf(rules, released.result.unseen, released.people),
})

const withoutErased = (told: World['told'], erased: number | null, mistake: Mistake): World['told'] =>
  told.map(({ people, persons, ...more }) => {
    const left = persons.filter(one => one !== `${erased}`)
    return { people: mistake.forgetsErased ? left.length : people, persons: left, ...more }
  })

/** What is known of a promise before a look back at it is told of; the rest is of the other promise. */
const besides = (
  counted: readonly Last[],
  { named, told }: Pick<World, 'named' | 'told'>,
  promise: Twin,
  mistake: Mistake,
): Pick<PromisePool, 'named' | 'earlier' | 'wider' | 'unowned'> => {
  const isOf = (one: { readonly promise: Twin }) => one.promise === promise
  const read = mistake.forgetsNamedBeside ? named.filter(isOf) : named
  const isRead = ({ person }: Last) => !mistake.forgetsNamed && read.some(one => one.person === person)
  return {
    ...NOTHING_ELSE,
    named: counted.filter(isRead).map(({ person }) => ({ person: `${person}`, to: 'owner' })),
    earlier: mistake.forgetsOwner ? told.filter(isOf) : told,
    unowned: mistake.forgetsOwner ? told.filter(one => !isOf(one)) : [],
  }
}

/** What a look back adds to what was told. */
const take =
  (naming: Naming, mistake: Mistake) =>
  (world: World, { promise, answers, erased, raised }: Step, at: number): World => {
    const came = answers.map(answer => ({ ...answer, promise, at }))
    const isAnew = (one: Last) => one.promise === promise && came.some(({ person }) => person === one.person)
    const last = [...world.last.filter(one => !isAnew(one)), ...came].filter(
      ({ person }) => person !== erased,
    )
    const ofPromise = last.filter(one => one.promise === promise)
    const counted = ofPromise.filter(({ byName }) => !byName)
    const fresh = counted.filter(answer => answer.at === at)
    const named = [...world.named, ...came.filter(({ byName }) => byName)]
    const told = withoutErased(world.told, erased, mistake)
    const pool: PromisePool = {
      ...{ fresh: fresh.map(given), latest: counted.map(given) },
      ...besides(counted, { named, told }, promise, mistake),
    }
    const scores = world.scores + (raised ? 1 : 0)
    const rules = mistake.rules ?? RULES
    const released = releaseNoticed(pool, { scores, quotes: 10 }, rules)
    if (!released) return { ...world, last, named, told, scores }
    const { people, persons } = released
    return {
      ...{ last, named, scores },
      told: [...told, { people, persons, isOfPillar: true, promise }],
      tellings: [...world.tellings, tellingOf(released, ofPromise, naming, rules)],
    }
  }

/** How it goes, look back after look back. `scores` is the threshold at the first. */
const worldAfter = (steps: readonly Step[], naming: Naming, mistake: Mistake = {}, scores = 4): World =>
  steps.reduce<World>(take(naming, mistake), {
    ...{ last: [], named: [], told: [], tellings: [], scores },
  })

/** All that an owner is told. */
export const tellingsOf = (
  steps: readonly Step[],
  naming: Naming,
  mistake: Mistake = {},
): readonly Telling[] => worldAfter(steps, naming, mistake).tellings

/** Of how many promises they are told something. */
export const promisesTold = (steps: readonly Step[], naming: Naming): number =>
  new Set(worldAfter(steps, naming).told.map(({ promise }) => promise)).size

/** What everybody knows who owns the promise: what was answered by name. */
export const readIn = (steps: readonly Step[], naming: Naming): ReadonlyMap<string, Kind> =>
  new Map(
    steps.flatMap(({ answers, promise }, at) =>
      answers.filter(({ byName }) => byName).map(one => [naming({ ...one, promise, at }), one.kind] as const),
    ),
  )

/** What each person answered, by the names of their answers: what an insider knows, each of themselves. */
export const insiders = (steps: readonly Step[], naming: Naming): readonly ReadonlyMap<string, Kind>[] => {
  const all = steps.flatMap(({ answers, promise }, at) => answers.map(answer => ({ ...answer, promise, at })))
  const people = new Set(all.map(({ person }) => person))
  return [...people].map(
    person => new Map(all.filter(one => one.person === person).map(one => [naming(one), one.kind])),
  )
}

const MOST_PEOPLE = 13

/** Who is asked about the other promise begins so many further on. */
const MOST_FURTHER = 8

const kind = fc.constantFrom(...KINDS)

/** One opinion with some who think otherwise: where all are alike, there is most to find. */
const opinions = fc
  .tuple(
    kind,
    fc.array(fc.option(kind, { freq: 2 }), {
      minLength: MOST_PEOPLE + MOST_FURTHER,
      maxLength: MOST_PEOPLE + MOST_FURTHER,
    }),
  )
  .map(([usual, others]) => others.map(other => other ?? usual))

/** Who answers: all of the first so many, but for some, or with a few others. */
const answering = fc
  .tuple(fc.integer({ min: 4, max: MOST_PEOPLE }), fc.uniqueArray(fc.nat(MOST_PEOPLE - 1), { maxLength: 3 }))
  .map(([first, others]) =>
    Array.from({ length: MOST_PEOPLE }, (_, person) => person).filter(
      person => person < first !== others.includes(person),
    ),
  )

/** Where a promise begins among all people. */
type Start = { readonly promise: Twin; readonly from: number }

const answersOf = (opinion: fc.Arbitrary<readonly Kind[]>, from: number): fc.Arbitrary<Step['answers']> =>
  fc
    .tuple(answering, opinion, fc.uniqueArray(fc.nat(MOST_PEOPLE - 1), { maxLength: 2 }))
    .map(([people, kinds, named]) =>
      people
        .map(nth => nth + from)
        .map(person => ({ person, kind: kinds[person] ?? 'not', byName: named.includes(person) })),
    )

const stepOf = (opinion: fc.Arbitrary<readonly Kind[]>, starts: readonly Start[]): fc.Arbitrary<Step> =>
  fc.constantFrom(...starts).chain(({ promise, from }) =>
    fc.record({
      promise: fc.constant(promise),
      answers: answersOf(opinion, from),
      erased: fc.option(fc.nat(MOST_PEOPLE - 1), { freq: 3 }),
      raised: fc.boolean(),
    }),
  )

type Steps = fc.Arbitrary<readonly Step[]>

const stepsOf = (opinion: fc.Arbitrary<readonly Kind[]>, starts: readonly Start[]): Steps =>
  fc.array(stepOf(opinion, starts), { minLength: 1, maxLength: 5 })

/** Look back after look back; at each of them people may think otherwise. */
const changingOf = (starts: readonly Start[]): Steps => stepsOf(opinions, starts)

/** Until which look back each answers by name; most never do. Who gives their name later gives away what they said before. */
const namedUntil = fc.array(
  fc.option(fc.integer({ min: 1, max: 3 }), { freq: 2 }).map(until => until ?? 0),
  { minLength: MOST_PEOPLE, maxLength: MOST_PEOPLE },
)

/** The same where nobody ever changes their mind: an owner may well suppose so. */
const unchangingOf = (starts: readonly Start[]): Steps =>
  opinions.chain(kinds =>
    fc.tuple(stepsOf(fc.constant(kinds), starts), namedUntil).map(([steps, until]) =>
      steps.map((step, at) => ({
        ...step,
        answers: step.answers.map(one => ({ ...one, byName: at < (until[one.person] ?? 0) })),
      })),
    ),
  )

const ALONE: readonly Start[] = [{ promise: 'one', from: 0 }]

export const changing = changingOf(ALONE)
export const unchanging = unchangingOf(ALONE)

/** The same of two promises in the same words, with witnesses of both. */
const ofTwins = (steps: (starts: readonly Start[]) => Steps): Steps =>
  fc.nat(MOST_FURTHER).chain(from => steps([...ALONE, { promise: 'other', from }]))

export const changingTwins = ofTwins(changingOf)
export const unchangingTwins = ofTwins(unchangingOf)
