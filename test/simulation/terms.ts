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

/** Most runs are small, so that there can be many; in some there are so many people that what they say is told. */
const shapeOf = (seed: number): Pick<Terms, 'people' | 'days'> =>
  seed % CROWDED_EVERY === 0 ? { people: 64, days: 12 } : { people: 10, days: 6 }

const CROWDED_EVERY = 25

/** All that a run is follows from its seed, unless told otherwise. */
export const termsOf = (
  seed: number,
  people: number = shapeOf(seed).people,
  days: number = shapeOf(seed).days,
): Terms => ({
  ...{ seed, people, days, without: [] },
  start: STARTS[seed % STARTS.length] ?? 0,
})
