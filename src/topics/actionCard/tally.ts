import type { Participation } from './participation.ts'

/** How many do what with a card now, whoever they are. Who is stuck is not to be told like this: see `cardCounts`. */
export type CardTally = {
  readonly joined: number
  readonly done: number
  /** Who is stuck, by name and not by name. */
  readonly stuckByName: number
  readonly stuckUnnamed: number
  /** When somebody joined or finished last, of those who did; null for nobody. */
  readonly movedAt: string | null
}

export const NOBODY: CardTally = { joined: 0, done: 0, stuckByName: 0, stuckUnnamed: 0, movedAt: null }

type Doing = Pick<Participation, 'joinedAt' | 'doneAt' | 'stuckAt' | 'byName'>

const latest = (...instants: readonly (string | null)[]): string | null =>
  instants.reduce((last, one) => ((one ?? '') > (last ?? '') ? one : last), null)

const plus = (tally: CardTally, { joinedAt, doneAt, stuckAt, byName }: Doing, by: 1 | -1): CardTally => ({
  joined: tally.joined + (joinedAt === null ? 0 : by),
  done: tally.done + (doneAt === null ? 0 : by),
  stuckByName: tally.stuckByName + (stuckAt !== null && byName ? by : 0),
  stuckUnnamed: tally.stuckUnnamed + (stuckAt !== null && !byName ? by : 0),
  movedAt: by === 1 ? latest(tally.movedAt, joinedAt, doneAt) : tally.movedAt,
})

export const tallyOf = (all: readonly Doing[]): CardTally =>
  all.reduce<CardTally>((tally, one) => plus(tally, one, 1), NOBODY)

/** The same once somebody does something else than they did, which was in it. */
export const tallyAfter = (tally: CardTally, before: Doing | undefined, after: Doing): CardTally =>
  plus(before ? plus(tally, before, -1) : tally, after, 1)
