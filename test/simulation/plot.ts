import { diceOf } from './frame/dice.ts'
import type { PerilRates } from './frame/perils.ts'
import { leadRound } from './people/leading.ts'
import { leaveOrReturn } from './people/leaving.ts'
import type { WeatherRates } from './teams/weather.ts'
import type { Terms, Trouble } from './terms.ts'
import type { World } from './world.ts'

/** How rough a run is, and what happens in it to everybody at once. */
export type Plot = {
  readonly instances: number
  readonly perils: PerilRates
  readonly weather: WeatherRates
  readonly begin: (world: World, end: number) => void
}

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Every so often, at a moment by chance, until the end. */
const again = (world: World, every: number, end: number, what: () => void): void => {
  const next = world.timeline.now() + world.dice.between(HOUR, 2 * every)
  if (next > end) return
  world.timeline.at(next, () => {
    what()
    again(world, every, end, what)
  })
}

/** Whatever happens, instances come back when nothing goes wrong any more. */
const downtime = (world: World, end: number): void => {
  const long = world.dice.onceIn(3) ? world.dice.between(DAY, 4 * DAY) : world.dice.between(1_000, 4 * HOUR)
  world.goDown(Math.min(long, end - world.timeline.now()))
}

/** In one of so many runs somebody leads a round: more of them would cost more than they find. */
const ROUND_IN = 8

export const plotOf = ({ seed, without, stage }: Terms): Plot => {
  const dice = diceOf(seed, 'plot')
  const rate = (trouble: Trouble, rates: readonly number[]): number => {
    const chosen = dice.oneOf(rates) ?? 0
    return without.includes(trouble) ? 0 : chosen
  }
  const downs = rate('downtimes', [0, 1, 1])
  const leavers = rate('leavers', [0, 1, 1])
  const hasRound = !stage && dice.onceIn(ROUND_IN)
  return {
    instances: dice.oneOf([1, 2, 2, 3]) ?? 1,
    perils: {
      kills: rate('kills', [0, 0.0005, 0.003]),
      stalls: rate('stalls', [0, 0.0005, 0.003]),
      database: rate('database', [0, 0.001, 0.005]),
    },
    weather: {
      faults: rate('faults', [0, 0.05, 0.35]),
      throttles: rate('throttles', [0, 0.005, 0.05]),
    },
    begin: (world, end) => {
      if (downs > 0) again(world, 5 * DAY, end, () => downtime(world, end))
      if (hasRound) leadRound(world)
      if (leavers > 0) again(world, 3 * DAY, end, () => void leaveOrReturn(world))
    },
  }
}
