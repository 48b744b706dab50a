import { execFile } from 'node:child_process'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { megabytes, ms, table, times } from '../table.ts'
import { fillPromises, PEOPLE, PROMISES_EACH, WORKING_DAYS } from './fillPromises.ts'
import type { Timed } from './timed.ts'

/** `before` and `peak`: the most memory that the process ever had, in bytes. */
type Memory = { readonly before: number; readonly peak: number }

/** What one day's planning came to: `again` is a look when nothing is left to do, `plain` the bare rows beside it. */
export type Planned = Memory & {
  readonly lookBacks: number
  readonly asks: number
  readonly rows: number
  readonly planning: Timed
  readonly again: Timed
  readonly plain: Timed
}

/** Every promise at once, and nothing of it stored. */
export type Purely = Memory & Pick<Planned, 'lookBacks' | 'asks' | 'planning'>

const run = promisify(execFile)

/** In a process of its own, so that memory is that of the planning. It tells one line. */
const inOwnProcess = async <T>(script: string, ...of: readonly string[]): Promise<T> => {
  const { stdout } = await run(process.execPath, [join(import.meta.dirname, script), ...of])
  return JSON.parse(stdout)
}

const count = (number: number): string => number.toLocaleString('en')

const dayTable = ({ lookBacks, asks, rows, planning, again, plain, before, peak }: Planned): string =>
  table([
    ['', 'planning', 'the rows alone', 'against that'],
    ['time, ms', ms(planning.ms), ms(plain.ms), times(planning.ms / plain.ms)],
    ['processor, ms', ms(planning.cpu), ms(plain.cpu), times(planning.cpu / plain.cpu)],
    ['longest hold of the event loop, ms', ms(planning.hold)],
    ['most processor in one hold, ms', ms(planning.holdCpu)],
    ['a look when nothing is left, ms', ms(again.ms)],
    ['memory before and at its most, MB', `${megabytes(before)} / ${megabytes(peak)}`],
    ['look backs, questions, rows written', `${count(lookBacks)} / ${count(asks)} / ${count(rows)}`],
  ])

const pureTable = ({ lookBacks, asks, planning, before, peak }: Purely): string =>
  table([
    ['look backs, questions', `${count(lookBacks)} / ${count(asks)}`],
    ['time, ms', ms(planning.ms)],
    ['processor, ms', ms(planning.cpu)],
    ['memory before and at its most, MB', `${megabytes(before)} / ${megabytes(peak)}`],
  ])

const load = (): string => `load ${loadavg()[0]?.toFixed(1)}`

/** Plans a day for everybody in the embedded database in this folder, and then all there is with none. */
export async function measurePlanning(dataDir: string): Promise<void> {
  const all = PEOPLE * PROMISES_EACH
  await fillPromises(dataDir)
  console.log(`\nPlanning for ${count(PEOPLE)} people with ${count(all)} promises, ${load()}\n`)
  console.log(
    `  A day of it, embedded: ${count(all / WORKING_DAYS)} are due, as with two weeks between two times.\n`,
  )
  console.log(dayTable(await inOwnProcess<Planned>('planOnce.ts', dataDir)))
  console.log('\n  All of them on one day, decided and not stored:\n')
  console.log(pureTable(await inOwnProcess<Purely>('planPurely.ts')))
}
