import { answeredBy, oneMore, raisedAndLowered, twoPromises } from './stages/lookBacks.ts'
import { restored } from './stages/restored.ts'
import { calledOff, closedEarly, thinPillar } from './stages/rounds.ts'
import type { Stage } from './stages/stage.ts'

/** What a run is asked to be. The same terms give the same run. */
export type Terms = {
  readonly seed: number
  readonly people: number
  readonly days: number
  /** When it begins, in milliseconds since 1970. */
  readonly start: number
  /** What is left out of it, to see whether it still fails. */
  readonly without: readonly Trouble[]
  /** The one checker that looks; all of them, unless told. */
  readonly only?: string
  readonly verbose?: boolean
  /** What is set beforehand, instead of by chance. */
  readonly stage?: Stage
}

/** Kinds of trouble, each of which can be left out. */
export const TROUBLES = [
  'kills',
  'stalls',
  'database',
  'faults',
  'throttles',
  'downtimes',
  'leavers',
] as const

export type Trouble = (typeof TROUBLES)[number]

const first = (day: string): number => Date.parse(`${day}T05:00:00Z`)

/** Around the days on which the clock changes, holidays, and a plain month. */
const STARTS = ['2027-03-15', '2027-10-18', '2026-12-14', '2027-04-19', '2027-05-03', '2027-06-07'].map(first)

const A_MONDAY = first('2027-06-07')

type Shape = Pick<Terms, 'people' | 'days' | 'start' | 'stage'>

/** Small, so that there can be many. */
const smallShape = (seed: number): Shape => ({
  ...{ people: 10, days: 4 },
  start: STARTS[seed % STARTS.length] ?? 0,
})

/** In small runs too few people answer for anything to be told, and nobody leads a round: some begin in the midst of it. */
const STAGED_EVERY = 10
const STAGES = [answeredBy(8), oneMore, twoPromises, thinPillar, closedEarly, calledOff, raisedAndLowered]

/** Rarely, since a restore is rare and the stage is long. */
const RESTORED = { every: 50, at: 25 }

const stagedShape = (seed: number): Shape | undefined => {
  const isRestored = seed % RESTORED.every === RESTORED.at
  const stage = isRestored ? restored() : STAGES[(seed / STAGED_EVERY) % STAGES.length]
  return stage && { people: stage.people, days: stage.days, start: A_MONDAY, stage }
}

/** All that a run is follows from its seed, unless told how many people live in it for how many days. */
export const termsOf = (seed: number, people?: number, days?: number): Terms => {
  const small = smallShape(seed)
  const isFree = people === undefined && days === undefined
  const shape = (isFree ? stagedShape(seed) : undefined) ?? small
  return { ...{ seed, without: [] }, ...shape, people: people ?? shape.people, days: days ?? shape.days }
}
