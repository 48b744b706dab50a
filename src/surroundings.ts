import type { Config } from './config.ts'
import { machineClock } from './outside/machine/machine.ts'
import type { Watching } from './outside/machine/openWatching.ts'
import type { Reroute } from './outside/teams/ask.ts'
import type { Trust } from './outside/teams/trust.ts'
import type { Clock } from './ports/clock.ts'
import type { Sharpener } from './ports/sharpener.ts'
import type { ShowTimes } from './work/actionCards/showing/showCards.ts'
import type { DeliveringSetting, Timings as Times } from './work/deliver.ts'
import type { Programmes } from './work/programmes.ts'

/**
 * How long things may take, in milliseconds; as usual, unless told. `deadline` is for one request to Teams, `repeats`
 * for Teams to bring the same again, `refreshEvery` between two looks at what programmes are loaded, `promptEvery` between
 * two looks at what people are to be told, `planEvery` between two looks at which promises are to be looked back at,
 * `modelWithin` is for a language model to look at one sentence, `settle` for more of the same to happen before a team of Teams is looked at. `clock` is what the time is read from;
 * the machine's, unless told. `pace` is how fast Teams is written to.
 */
export type Timings = Partial<Times & ShowTimes> &
  Pick<DeliveringSetting, 'pace'> & {
    readonly deadline?: number
    readonly repeats?: number
    readonly refreshEvery?: number
    readonly promptEvery?: number
    readonly planEvery?: number
    readonly settle?: number
    readonly modelWithin?: number
    readonly clock?: Clock
  }

/**
 * Stand-ins for Microsoft on this machine, for tests and development: where its addresses are instead, and that Teams
 * may be on loopback. Given in code only: no environment variable leads here.
 */
export type StandIns = { readonly reroute: Reroute }

/** What is open already when turns are to be taken. */
export type Surroundings = {
  readonly config: Config
  readonly programmes: Programmes
  readonly watch: Watching
  readonly timings: Timings
  /** None, unless it was switched on. */
  readonly sharpener: Sharpener | null
  /** None in development. */
  readonly trust: Trust | null
  readonly standIns: StandIns | null
}

export const clockOf = ({ timings }: Pick<Surroundings, 'timings'>): Clock => timings.clock ?? machineClock
