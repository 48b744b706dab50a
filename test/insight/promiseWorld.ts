import fc from 'fast-check'
import type { Counted, Given, PromisePool, Told } from '../../src/insight/pool.ts'
import { type ReleasedNoticed, releaseNoticed } from '../../src/insight/releaseChecks.ts'
import { RULES, type Rules } from '../../src/insight/rules.ts'
import { NOTHING_ELSE, NOTHING_PROMISED } from '../samples/checks.ts'
import { KINDS, type Kind, rangeOf, type Telling } from './adversary.ts'

/** What somebody answered at one look back; `byName` is not counted, and everybody knows it. */
export type Answered = { readonly person: number; readonly kind: Kind; readonly byName: boolean }

/** A look back at a promise: who answers, who asks to be forgotten before it is over, and thresholds that go up. */
export type Step = {
  readonly answers: readonly Answered[]
  readonly erased: number | null
  readonly raised: boolean
}

/** A product with a mistake in it, to see that the adversary finds what it gives away. */
export type Mistake = {
  readonly rules?: Rules
  readonly forgetsErased?: true
  readonly forgetsNamed?: true
}

const NOTICED = { noticed: 'clearly', not: 'not', unseen: 'couldNotSee' } as const

const given = ({ person, kind }: Answered): Given<Counted> => ({
  person: `${person}`,
  answer: { noticed: NOTICED[kind], hasExample: false },
  promised: NOTHING_PROMISED,
})

type Last = Answered & { readonly at: number }

type World = {
  readonly last: ReadonlyMap<number, Last>
  /** Who answered by name once: their owner read it. */
  readonly named: ReadonlySet<number>
  readonly told: readonly Told[]
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
  last: World['last'],
  naming: Naming,
  rules: Rules,
): Telling => ({
  answers: released.persons.map(one => {
    const answer = last.get(Number(one))
    if (!answer) throw new Error('Somebody was told of who never answered.')
    return naming(answer)
  }),
  noticed: bandsOf(rules, released.result.noticed, released.people),
  unseen: bandsOf(rules, released.result.unseen, released.people),
})

const withoutErased = (told: readonly Told[], erased: number | null, mistake: Mistake): readonly Told[] =>
  told.map(({ people, persons }) => {
    const left = persons.filter(one => one !== `${erased}`)
    return { people: mistake.forgetsErased ? left.length : people, persons: left, to: 'owner' }
  })

/** What a look back adds to what was told. */
const take =
  (naming: Naming, mistake: Mistake) =>
  (world: World, { answers, erased, raised }: Step, at: number): World => {
    const last = new Map(world.last)
    for (const answer of answers) last.set(answer.person, { ...answer, at })
    if (erased !== null) last.delete(erased)
    const counted = [...last.values()].filter(({ byName }) => !byName)
    const earlier = withoutErased(world.told, erased, mistake)
    const fresh = counted.filter(answer => answer.at === at)
    const named = new Set([...world.named, ...answers.flatMap(one => (one.byName ? [one.person] : []))])
    const read = counted.filter(({ person }) => named.has(person) && !mistake.forgetsNamed)
    const pool: PromisePool = {
      ...{ ...NOTHING_ELSE, fresh: fresh.map(given), latest: counted.map(given), earlier },
      named: read.map(({ person }) => ({ person: `${person}`, to: 'owner' })),
    }
    const scores = world.scores + (raised ? 1 : 0)
    const rules = mistake.rules ?? RULES
    const released = releaseNoticed(pool, { scores, quotes: 10 }, rules)
    if (!released) return { ...world, last, named, told: earlier, scores }
    const { people, persons } = released
    return {
      ...{ last, named, scores },
      told: [...earlier, { people, persons, to: 'owner' }],
      tellings: [...world.tellings, tellingOf(released, last, naming, rules)],
    }
  }

/** All that an owner is told, look back after look back. `scores` is the threshold at the first. */
export const tellingsOf = (
  steps: readonly Step[],
  naming: Naming,
  mistake: Mistake = {},
  scores = 4,
): readonly Telling[] =>
  steps.reduce<World>(take(naming, mistake), {
    ...{ last: new Map(), named: new Set(), told: [], tellings: [], scores },
  }).tellings

/** What everybody knows who owns the promise: what was answered by name. */
export const readIn = (steps: readonly Step[], naming: Naming): ReadonlyMap<string, Kind> =>
  new Map(
    steps.flatMap(({ answers }, at) =>
      answers.filter(({ byName }) => byName).map(one => [naming({ ...one, at }), one.kind] as const),
    ),
  )

/** What each person answered, by the names of their answers: what an insider knows, each of themselves. */
export const insiders = (steps: readonly Step[], naming: Naming): readonly ReadonlyMap<string, Kind>[] => {
  const all = steps.flatMap(({ answers }, at) => answers.map(answer => ({ ...answer, at })))
  const people = new Set(all.map(({ person }) => person))
  return [...people].map(
    person => new Map(all.filter(one => one.person === person).map(one => [naming(one), one.kind])),
  )
}

const MOST_PEOPLE = 13

const kind = fc.constantFrom(...KINDS)

/** One opinion with some who think otherwise: where all are alike, there is most to find. */
const opinions = fc
  .tuple(kind, fc.array(fc.option(kind, { freq: 2 }), { minLength: MOST_PEOPLE, maxLength: MOST_PEOPLE }))
  .map(([usual, others]) => others.map(other => other ?? usual))

/** Who answers: all of the first so many, but for some, or with a few others. */
const answering = fc
  .tuple(fc.integer({ min: 4, max: MOST_PEOPLE }), fc.uniqueArray(fc.nat(MOST_PEOPLE - 1), { maxLength: 3 }))
  .map(([first, others]) =>
    Array.from({ length: MOST_PEOPLE }, (_, person) => person).filter(
      person => person < first !== others.includes(person),
    ),
  )

const stepOf = (opinion: fc.Arbitrary<readonly Kind[]>): fc.Arbitrary<Step> =>
  fc.record({
    answers: fc
      .tuple(answering, opinion, fc.uniqueArray(fc.nat(MOST_PEOPLE - 1), { maxLength: 2 }))
      .map(([people, kinds, named]) =>
        people.map(person => ({
          person,
          kind: kinds[person] ?? 'not',
          byName: named.includes(person),
        })),
      ),
    erased: fc.option(fc.nat(MOST_PEOPLE - 1), { freq: 3 }),
    raised: fc.boolean(),
  })

/** Look back after look back; at each of them people may think otherwise. */
export const changing = fc.array(stepOf(opinions), { minLength: 1, maxLength: 5 })

/** Until which look back each answers by name; most never do. Who gives their name later gives away what they said before. */
const namedUntil = fc.array(
  fc.option(fc.integer({ min: 1, max: 3 }), { freq: 2 }).map(until => until ?? 0),
  { minLength: MOST_PEOPLE, maxLength: MOST_PEOPLE },
)

/** The same where nobody ever changes their mind: an owner may well suppose so. */
export const unchanging = opinions.chain(kinds =>
  fc
    .tuple(fc.array(stepOf(fc.constant(kinds)), { minLength: 1, maxLength: 5 }), namedUntil)
    .map(([steps, until]) =>
      steps.map((step, at) => ({
        ...step,
        answers: step.answers.map(one => ({ ...one, byName: at < (until[one.person] ?? 0) })),
      })),
    ),
)
