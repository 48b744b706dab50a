import type { SeenLookBack } from '../../../src/topics/check/checks.ts'
import type { Parts } from '../frame/instance.ts'
import { answeredBy, oneMore, twoPromises } from '../stages/lookBacks.ts'
import { thinPillar } from '../stages/rounds.ts'
import { forgottenWitness, twoOrganisations } from '../stages/turns.ts'
import { type Mutant, withStore } from './mutant.ts'

const ENOUGH = 12
const TOO_FEW = 3

/** What the owner of a promise is shown of a look back is changed on its way. */
const seen = (change: (one: SeenLookBack, store: Parts['store']) => Promise<SeenLookBack> | SeenLookBack) =>
  withStore(({ store }) => ({
    lookBacksOf: async (programme, owner, promise) =>
      Promise.all((await store.lookBacksOf(programme, owner, promise)).map(one => change(one, store))),
  }))

const closed = (change: (closing: Closing) => Closing) =>
  withStore(({ store }) => ({ closeLookBack: closing => store.closeLookBack(change(closing)) }))

type Closing = Parameters<Parts['store']['closeLookBack']>[0]

/** The pool of a look back is released one answer too early. */
const thresholdOffByOne: Mutant = {
  ...{ name: 'thresholdOffByOne', breaks: 'P1', within: 2, stage: answeredBy(5) },
  alter: closed(closing => ({
    ...closing,
    release: closing.release && { ...closing.release, persons: closing.release.persons.slice(1) },
  })),
}

/** Whatever there is, is told, and the books say nothing of it. */
const bandTooEarly: Mutant = {
  ...{ name: 'bandTooEarly', breaks: 'P1', within: 2, stage: answeredBy(TOO_FEW) },
  alter: seen(one => ({
    ...one,
    release: { id: 'nothing', people: TOO_FEW, noticed: 'most', unseen: 'few', quotes: 0 },
  })),
}

/** What was told before is not looked at. */
const earlierForgotten: Mutant = {
  ...{ name: 'earlierForgotten', breaks: 'P2', within: 2, stage: oneMore },
  alter: withStore(({ store }) => ({
    lookBacksToClose: async closing =>
      (await store.lookBacksToClose(closing)).map(one => {
        const { pool } = one
        return { ...one, pool: { ...pool, fresh: pool.latest, earlier: [] } }
      }),
  })),
}

/** What an owner was told is not looked at, also not of another promise. */
const besideForgotten: Mutant = {
  ...{ name: 'besideForgotten', breaks: 'P2', within: 2, stage: twoPromises },
  alter: withStore(({ store }) => ({
    lookBacksToClose: async closing =>
      (await store.lookBacksToClose(closing)).map(one => ({ ...one, pool: { ...one.pool, earlier: [] } })),
  })),
}

/** Numbers are told as they are, and not in steps: whoever looks twice sees how many came. */
const withoutSteps: Mutant = {
  ...{ name: 'withoutSteps', breaks: 'P2', within: 2, stage: oneMore },
  alter: seen((one, store) => exactly(one, store)),
}

const exactly = async (one: SeenLookBack, store: Parts['store']): Promise<SeenLookBack> => {
  const { programme, id, thresholds } = one.lookBack
  const people = (await store.answeredAt(programme, id)).length
  return {
    ...one,
    lookBack: { ...one.lookBack, thresholds: { ...thresholds, scores: people } },
    release: { id: `release of ${id}`, people, noticed: 'most', unseen: 'few', quotes: 0 },
  }
}

/** Words are quoted as soon as numbers are told. */
const quotesTooEarly: Mutant = {
  ...{ name: 'quotesTooEarly', breaks: 'P3', within: 2, stage: answeredBy(5) },
  alter: closed(closing => ({
    ...closing,
    release: closing.release && { ...closing.release, quotes: closing.release.persons.length },
  })),
}

/** Words are read in the order in which they were written. */
const quotesInOrder: Mutant = {
  ...{ name: 'quotesInOrder', breaks: 'P3', within: 2, stage: answeredBy(ENOUGH) },
  alter: seen(one => ({ ...one, quotes: one.quotes.toReversed() })),
}

/** A pillar of which too little is known is told of all the same. */
const pillarKept: Mutant = {
  ...{ name: 'pillarKept', breaks: 'P4', within: 2, stage: thinPillar },
  alter: withStore(({ store }) => ({
    closeRound: closing => {
      const { round } = closing
      const pillars = round.result?.pillars.map(one => ({ ...one, promises: one.promises ?? 5 })) ?? []
      return store.closeRound({ ...closing, round: { ...round, result: { pillars, furthest: null } } })
    },
  })),
}

/** The books are right, and the card tells of a pillar that is in none. */
const pillarShown: Mutant = {
  ...{ name: 'pillarShown', breaks: 'P4', within: 2, stage: thinPillar },
  alter: withStore(({ store }) => ({
    roundsIn: async programme =>
      (await store.roundsIn(programme)).map(round => ({
        ...round,
        result: round.result && {
          ...round.result,
          pillars: round.result.pillars.map(one => ({ ...one, promises: one.promises ?? 5 })),
        },
      })),
  })),
}

/** What was only to be counted is shown as if its writer chose to be known. */
const everybodyNamed: Mutant = {
  ...{ name: 'everybodyNamed', breaks: 'P6', within: 2, stage: answeredBy(TOO_FEW) },
  alter: seen(async (one, store) => {
    const { programme, id } = one.lookBack
    const people = await store.answeredAt(programme, id)
    const noticed = await Promise.all(people.map(person => store.witnessedBy(programme, person, 9)))
    const named = noticed.flat().map(({ noticed: { person, noticed, example, changedAt } }) => ({
      ...{ person, name: '', noticed, example, changedAt },
    }))
    return { ...one, named }
  }),
}

/** Nothing of what they wrote is shown, but that they answered, and what. */
const namesShown: Mutant = {
  ...{ name: 'namesShown', breaks: 'P6', within: 2, stage: answeredBy(TOO_FEW) },
  alter: seen(async (one, store) => {
    const { programme, id } = one.lookBack
    const people = await store.answeredAt(programme, id)
    const persons = await Promise.all(people.map(person => store.personWith(programme, person)))
    const named = persons.map(person => ({
      ...{
        person: person?.id ?? '',
        name: person?.name ?? '',
        noticed: 'clearly' as const,
        example: null,
        changedAt: one.lookBack.openedAt,
      },
    }))
    return { ...one, named }
  }),
}

/** Somebody is forgotten as if others who name them could stay as they are. */
const erasureLeaves: Mutant = {
  ...{ name: 'erasureLeaves', breaks: 'P7', within: 2, stage: forgottenWitness },
  alter: withStore(({ store }) => ({ erase: erasure => store.erase({ ...erasure, ownOnly: true }) })),
}

/** Records are looked for without their programme. */
const otherProgrammes: Mutant = {
  ...{ name: 'otherProgrammes', breaks: 'P10', within: 2, stage: twoOrganisations },
  alter: withStore(({ store }) => ({
    recordsOf: async (own, person) => {
      const all = [...new Set((await store.programmeVersions()).map(({ programme }) => programme))]
      const other = all.find(one => one !== own) ?? own
      const [somebody] = await store.peopleIn(other)
      return store.recordsOf(other, somebody?.id ?? person)
    },
  })),
}

export const privacyMutants: readonly Mutant[] = [
  ...[
    thresholdOffByOne,
    bandTooEarly,
    earlierForgotten,
    besideForgotten,
    withoutSteps,
    quotesTooEarly,
    quotesInOrder,
  ],
  ...[pillarKept, pillarShown, everybodyNamed, namesShown, erasureLeaves, otherProgrammes],
]
