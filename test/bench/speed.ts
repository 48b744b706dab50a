import type { Bot } from './bots.ts'
import { median, medianRatio, quantile } from './figures.ts'
import { type Round, takeRound } from './round.ts'
import type { Sink } from './sink.ts'
import { ms, table, times } from './table.ts'

export type Pace = { readonly rounds: number; readonly roundMs: number }

/** The rounds of several bots, in the order of the bots: those with the same place ran right after each other. */
export type Beside = { readonly bots: readonly Bot[]; readonly rounds: readonly (readonly Round[])[] }

/** Round after round, each bot in its turn, so that all of them meet the same neighbours on the machine. */
export async function besideEachOther(
  bots: readonly Bot[],
  sink: Sink,
  atOnce: number,
  { rounds, roundMs }: Pace,
): Promise<Beside> {
  const all: Round[][] = bots.map(() => [])
  for (let round = 0; round < rounds; round += 1)
    for (const [index, bot] of bots.entries()) all[index]?.push(await takeRound(bot, sink, atOnce, roundMs))
  return { bots, rounds: all }
}

const cpuOf = (rounds: readonly Round[]): number[] => rounds.map(({ cpu }) => cpu)
const timesOf = (rounds: readonly Round[]): number[] => rounds.flatMap(one => one.times)

/** How much more a turn takes of the processor than a turn of the first of them. */
export const ratioOf = ({ rounds }: Beside, index: number, to = 0): number =>
  medianRatio(cpuOf(rounds[index] ?? []), cpuOf(rounds[to] ?? []))

export function speedTable(beside: Beside): string {
  const { bots, rounds } = beside
  const row = (name: string, of: (rounds: readonly Round[], index: number) => string) => [
    name,
    ...rounds.map(of),
  ]
  const at = (part: number) => (one: readonly Round[]) => ms(quantile(timesOf(one), part))
  return table([
    ['', ...bots.map(({ name }) => name)],
    row('CPU per turn, ms', one => ms(median(cpuOf(one)))),
    row('  against the first', (_, index) => times(ratioOf(beside, index))),
    row('  of which disk and network, ms', one => ms(median(one.map(({ system }) => system)))),
    row('CPU per request to Teams, ms', (one, index) =>
      ms(median(cpuOf(one)) / (bots[index]?.requests ?? 1)),
    ),
    row('turns per second', one => median(one.map(({ perSecond }) => perSecond)).toFixed(0)),
    row('p50, ms', at(0.5)),
    row('p95, ms', at(0.95)),
    row('p99, ms', at(0.99)),
    row('turns taken', one => `${timesOf(one).length}`),
  ])
}
