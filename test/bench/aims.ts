import { type Beside, ratioOf } from './speed.ts'
import type { Standing } from './starts.ts'
import { megabytes, times } from './table.ts'

export type Measured = {
  /** In the order (a), (b), (c). */
  readonly standing: readonly Standing[]
  /** By how many were talking at once. */
  readonly speed: ReadonlyMap<number, Beside>
  /** (b) and (c) with little stored, then (b) and (c) with much. */
  readonly grown: Beside
}

export type Aim = { readonly aim: string; readonly reached: boolean; readonly figures: string }

const mostOfEcho = 1.3
/** Less than the rounds differ among themselves on a busy machine. */
const flat = 1.1
const readyWithin = 2_000

export const aims = (measured: Measured): string =>
  [cpu(measured), growth(measured.grown), ready(measured), memory(measured)].map(aimLine).join('\n')

export const aimLine = ({ aim, reached, figures }: Aim): string =>
  `  ${reached ? 'reached    ' : 'NOT reached'}  ${aim}: ${figures}`

function cpu({ speed }: Measured): Aim {
  const all = [...speed].map(([atOnce, beside]) => ({ atOnce, b: ratioOf(beside, 1), c: ratioOf(beside, 2) }))
  return {
    aim: `(b) takes at most ${mostOfEcho} times the processor of (a) for a turn`,
    reached: all.every(({ b }) => b <= mostOfEcho),
    figures: all.map(({ atOnce, b, c }) => `${times(b)} at ${atOnce} at once ((c) ${times(c)})`).join(', '),
  }
}

function growth(grown: Beside): Aim {
  const [b, c] = [ratioOf(grown, 2, 0), ratioOf(grown, 3, 1)]
  return {
    aim: 'a turn costs the same however much is stored',
    reached: b <= flat && c <= flat,
    figures: `(b) ${times(b)}, (c) ${times(c)}`,
  }
}

function ready({ standing: [echo, embedded, postgres] }: Measured): Aim {
  const seconds = (milliseconds = 0) => `${(milliseconds / 1000).toFixed(2)} s`
  const [a, b, c] = [echo?.next, embedded?.next, postgres?.next]
  return {
    aim: `(b) is ready within ${readyWithin / 1000} s`,
    reached: Math.max(embedded?.first ?? 0, embedded?.next ?? 0) <= readyWithin,
    figures: `${seconds(b)}, the first time ${seconds(embedded?.first)}; ${times((b ?? 0) / (a ?? 1))} of (a) with ${seconds(a)} ((c) ${seconds(c)})`,
  }
}

function memory({ standing: [echo, embedded] }: Measured): Aim {
  const [a, b] = [echo?.memory ?? 0, embedded?.memory ?? 0]
  return {
    aim: '(b) takes less memory than (a) at rest',
    reached: b < a,
    figures: `${times(b / a)}, ${megabytes(b)} MB of ${megabytes(a)} MB`,
  }
}
