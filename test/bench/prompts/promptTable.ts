import { aimLine } from '../aims.ts'
import { megabytes, ms, table, times } from '../table.ts'
import type { Prompted } from './prompts.ts'

/** Milliseconds of processor for one message. */
const cost = ({ spent, prompts }: Prompted): number => spent / prompts

/** The bare bots, which have the same pace and no pace, stand behind the product with either database. */
export type Beside = readonly [Prompted, Prompted, Prompted, Prompted]

export function promptTable(all: Beside): string {
  const row = (name: string, of: (one: Prompted) => string) => [name, ...all.map(of)]
  const bare = cost(all[2])
  return table([
    ['', ...all.map(({ name }) => name)],
    row('prompts', ({ prompts }) => `${prompts}`),
    row('arrived', ({ arrived }) => `${arrived}`),
    row('twice', ({ doubled }) => `${doubled}`),
    row('per second, of 50', ({ perSecond }) => perSecond.toFixed(1)),
    row('requests in the fullest second', ({ fullest }) => `${fullest}`),
    row('refused with 429', ({ tooMany }) => `${tooMany}`),
    row('refused with 412', ({ twoAtOnce }) => `${twoAtOnce}`),
    row('CPU per prompt, ms', one => ms(cost(one))),
    row('  against (a) at the same pace', one => times(cost(one) / bare)),
    row('  of which disk and network, ms', one => ms(one.system / one.prompts)),
    row('memory before, RSS, MB', ({ before }) => megabytes(before)),
    row('memory at its highest, RSS, MB', ({ most }) => megabytes(most)),
    row('memory after, RSS, MB', ({ after }) => megabytes(after)),
    row('kept by JavaScript before, MB', ({ keptBefore }) => megabytes(keptBefore)),
    row('kept by JavaScript after, MB', ({ keptAfter }) => megabytes(keptAfter)),
  ])
}

/** Of the 50 in a second that Teams takes of one app in one tenant. */
const leastPerSecond = 38
const mostOfBare = 2
/** What a process keeps more after thousands of prompts than before the first of them, in bytes. */
const mostMore = 24 * 1024 * 1024

export function promptAims([embedded, postgres, bare]: Beside): string {
  const own = [embedded, postgres]
  const figures = (of: (one: Prompted) => string) => own.map(one => `${one.name} ${of(one)}`).join(', ')
  return [
    aimLine({
      aim: 'every prompt arrives, once, and Teams refuses nothing',
      reached: own.every(
        one => one.arrived === one.prompts && one.doubled + one.tooMany + one.twoAtOnce === 0,
      ),
      figures: figures(
        ({ arrived, tooMany, twoAtOnce }) => `${arrived}, ${tooMany} and ${twoAtOnce} refused`,
      ),
    }),
    aimLine({
      aim: `at least ${leastPerSecond} of the 50 per second that Teams takes`,
      reached: own.every(({ perSecond }) => perSecond >= leastPerSecond),
      figures: figures(({ perSecond }) => perSecond.toFixed(1)),
    }),
    aimLine({
      aim: `a prompt takes at most ${mostOfBare} times the processor of a message of (a) at the same pace`,
      reached: cost(embedded) <= mostOfBare * cost(bare),
      figures: figures(one => times(cost(one) / cost(bare))),
    }),
    aimLine({
      aim: `afterwards (b) keeps at most ${megabytes(mostMore)} MB more than before`,
      reached: embedded.keptAfter - embedded.keptBefore <= mostMore,
      figures: figures(one => `${megabytes(one.keptAfter - one.keptBefore)} MB`),
    }),
  ].join('\n')
}
