/** An adversary asks any series of questions and holds every possible answer against what is told: nothing follows. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../src/insight/rules.ts'
import { found, KINDS, type Kind, rangeOf, type Telling } from './adversary.ts'
import {
  type Mistake as BodyMistake,
  type Naming as BodyNaming,
  type BodyRound,
  byPerson as byOne,
  byTime as byRound,
  changingRounds,
  knownAfter,
  sharedRounds,
  unchangingRounds,
} from './bodyWorld.ts'
import {
  byPerson,
  byTime,
  changing,
  changingTwins,
  insiders,
  type Mistake,
  type Naming,
  promisesTold,
  readIn,
  type Step,
  tellingsOf,
  unchanging,
  unchangingTwins,
} from './promiseWorld.ts'

/** What follows for an owner, who knows what was answered by name, and for each who gave an answer and is told that. */
const foundBy = (steps: readonly Step[], naming: Naming, mistake: Mistake = {}): readonly string[] => {
  const tellings = tellingsOf(steps, naming, mistake)
  if (tellings.length === 0) return []
  const read = readIn(steps, naming)
  return [new Map<string, Kind>(), ...insiders(steps, naming)].flatMap(known =>
    found(tellings, new Map([...read, ...known])),
  )
}

const RUNS = { numRuns: 250 }

test('of a group alone nothing follows, however many noticed it', () => {
  for (let people = 5; people <= 12; people++) {
    const answers = Array.from({ length: people }, (_, at) => `${at}`)
    for (const noticed of ['few', 'half', 'most'] as const)
      for (const unseen of ['few', 'half', 'most'] as const) {
        const told = { answers, noticed: rangeOf(noticed, people), unseen: rangeOf(unseen, people) }
        for (const own of KINDS) expect(found([told], new Map([['0', own]]))).toEqual([])
      }
  }
})

test('the adversary finds what there is to find', () => {
  const exactly = (answers: readonly string[], many: number): Telling => ({
    answers,
    noticed: [many, many],
    unseen: [0, 0],
  })
  expect(found([exactly(['a', 'b'], 2)])).toEqual(['a b is noticed'])
  expect(found([exactly(['a', 'b'], 1)])).toEqual([])
  expect(found([exactly(['a', 'b'], 1)], new Map([['a', 'not']]))).toEqual(['b is noticed'])
  expect(found([exactly(['a', 'b', 'c'], 2), exactly(['a', 'b'], 2)])).toEqual(['a b is noticed', 'c is not'])
})

describe('whoever is told of a promise, look back after look back', () => {
  test('finds no answer, whatever people change their minds about', () => {
    fc.assert(
      fc.property(changing, steps => void expect(foundBy(steps, byTime)).toEqual([])),
      RUNS,
    )
  })

  test('finds no answer either of people who never change their minds', () => {
    fc.assert(
      fc.property(unchanging, steps => void expect(foundBy(steps, byPerson)).toEqual([])),
      RUNS,
    )
  })

  test('is told something again and again, so that there was something to find', () => {
    const times = fc
      .sample(changing, { numRuns: 400, seed: 7 })
      .map(steps => tellingsOf(steps, byTime).length)
    expect(times.filter(many => many >= 2).length).toBeGreaterThan(20)
  })
})

describe('whoever is told of two promises in the same words, of which the same people say what they noticed', () => {
  const worlds = [
    ['whatever people change their minds about', changingTwins, byTime],
    ['of people who never change their minds', unchangingTwins, byPerson],
  ] as const

  test.each(worlds)('finds no answer %s', (_, steps, naming) => {
    fc.assert(
      fc.property(steps, all => void expect(foundBy(all, naming)).toEqual([])),
      { numRuns: 1000 },
    )
  })

  test.each(worlds)('is told of both, so that there was something to find %s', (_, steps, naming) => {
    const both = fc.sample(steps, { numRuns: 800, seed: 7 }).filter(all => promisesTold(all, naming) === 2)
    expect(both.length).toBeGreaterThan(20)
  })
})

/** What follows for each owner from what they are told of their own promise and of the pillar, round after round. */
const foundByOwners = (
  all: readonly BodyRound[],
  naming: BodyNaming,
  mistake: BodyMistake = {},
): readonly string[] => knownAfter(all, naming, mistake).flatMap(({ tellings }) => found(tellings))

/** The same for owners who each were asked about the promise of another of them. */
const foundByAsked = (all: readonly BodyRound[]): readonly string[] =>
  knownAfter(all, byRound).flatMap(({ owner, tellings }) => {
    const mine = all.flatMap((round, at) =>
      round
        .filter(({ person }) => person === `${(owner + 1) % 5}.0`)
        .map(({ person, kind }) => [`${person}@${at}`, kind] as const),
    )
    return found(tellings, new Map(mine))
  })

describe('an owner who is told of their own promise and of its pillar', () => {
  const runs = { numRuns: 120 }

  test('finds no answer, whatever people change their minds about', () => {
    fc.assert(
      fc.property(changingRounds, all => void expect(foundByOwners(all, byRound)).toEqual([])),
      runs,
    )
  })

  test('finds no answer either of people who never change their minds', () => {
    fc.assert(
      fc.property(unchangingRounds, all => void expect(foundByOwners(all, byOne)).toEqual([])),
      runs,
    )
  })

  test('finds none where the same people say the same of two promises of theirs', () => {
    fc.assert(
      fc.property(sharedRounds, all => void expect(foundByOwners(all, byOne)).toEqual([])),
      runs,
    )
  })

  test('finds none where they were asked about another promise of it themselves', () => {
    fc.assert(
      fc.property(changingRounds, all => void expect(foundByAsked(all)).toEqual([])),
      runs,
    )
  })

  test('is told of both, so that there was something to subtract', () => {
    const both = fc
      .sample(changingRounds, { numRuns: 300, seed: 7 })
      .flatMap(all => knownAfter(all, byRound))
      .filter(({ tellings }) => new Set(tellings.map(({ answers }) => answers.length)).size > 1)
    expect(both.length).toBeGreaterThan(20)
  })

  test.each([
    ['owners were told', changingRounds, byRound, { forgetsOwners: true }],
    ['the body was told', unchangingRounds, byOne, { forgetsBody: true }],
    ['an owner was told of another promise', sharedRounds, byOne, { forgetsTwins: true }],
  ] as const)('would find some if it were forgotten what %s', (_, rounds, naming, mistake) => {
    const staysSilent = fc.property(rounds, all => foundByOwners(all, naming, mistake).length === 0)
    expect(fc.check(staysSilent, { numRuns: 4000, seed: 3, endOnFailure: true }).failed).toBe(true)
  })
})

/** Products with a mistake in them, and whose minds it gives away: of who may change them, or of who never does. */
const mistakes: Readonly<Record<string, readonly [Mistake, typeof changing, Naming]>> = {
  'tells of one person fewer': [
    { rules: { ...RULES, fewest: 4, old: people => Math.max(0, RULES.old(people)) } },
    ...([changing, byTime] as const),
  ],
  'has narrower edges': [
    { rules: { ...RULES, edge: people => Math.floor(people / 3) } },
    ...([changing, byTime] as const),
  ],
  'tells of a group as it stands, whoever answered anew': [
    { rules: { ...RULES, old: () => Number.POSITIVE_INFINITY } },
    ...([changing, byTime] as const),
  ],
  'lets two more of a group be old': [
    { rules: { ...RULES, old: RULES.edge } },
    ...([changing, byTime] as const),
  ],
  'forgets who was erased': [{ forgetsErased: true }, unchanging, byPerson],
  'forgets who answered by name': [{ forgetsNamed: true }, unchanging, byPerson],
  'forgets who answered by name about another promise': [
    { forgetsNamedBeside: true },
    ...([unchangingTwins, byPerson] as const),
  ],
  'forgets who was told of another promise': [
    { forgetsOwner: true },
    ...([unchangingTwins, byPerson] as const),
  ],
}

test.each(Object.entries(mistakes))('a product that %s is found out', (_, [mistake, steps, naming]) => {
  const staysSilent = fc.property(steps, all => foundBy(all, naming, mistake).length === 0)
  expect(fc.check(staysSilent, { numRuns: 4000, seed: 1, endOnFailure: true }).failed).toBe(true)
})
