/** What was made and when, remembered beside the database: from this alone follows what may still be there. */

import type { Row, TableName } from '../../src/outside/storage/tables.ts'
import { tables } from '../../src/outside/storage/tables.ts'
import { limits } from '../../src/privacy/ages.ts'
import type { Length, Since } from '../../src/privacy/retention.ts'

/** Rows that come and go together. `since` is null while they do not grow old, `from` is when they began to. */
export type Thing = {
  readonly programme: string
  /** The person whose thing it is, or who it is; null for what is nobody's. */
  readonly owner: string | null
  readonly rows: readonly { readonly table: TableName; readonly row: Row }[]
  /** Of a version of a programme: the team that it alone describes. Of a person: their team. */
  readonly only?: string | null
  since: Since | null
  from: string
}

/** Beside its key what else of a row changes by itself; who was erased cannot be told from their line. */
const TOLD: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  erasure: ['programme', 'at', 'print'],
  remainder: ['programme', 'kind', 'ambition', 'count'],
}

export const toldOf = (table: TableName): readonly string[] => TOLD[table] ?? tables[table].key

/** A row as it is told from others of its table. */
export const markOf = (table: TableName, row: Row): string =>
  `${table} ${toldOf(table)
    .map(column => row[column])
    .join(' ')}`

const DAY = 86_400_000

const monthsBefore = (now: Date, months: number): number => {
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth() - months]
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const midnight = Date.UTC(year, month, Math.min(now.getUTCDate(), lastDay))
  return midnight + (now.getTime() % DAY)
}

const edgeOf = (keep: Length, now: Date): number => {
  if ('months' in keep) return monthsBefore(now, keep.months)
  return now.getTime() - ('days' in keep ? keep.days * DAY : (keep.hours * DAY) / 24)
}

const keepOf = (since: Since): Length => {
  const limit = limits.find(one => one.since === since)
  if (!limit) throw new Error(`Nothing says how long is kept what is ${since}.`)
  return limit.keep
}

/** The programme whose things go; those of any other stay, since nobody asks for them. */
export const FORGETS = 'welfare'

type Ageing = Pick<Thing, 'programme' | 'since' | 'from'>

export const isTooOld = ({ programme, since, from }: Ageing, now: string): boolean =>
  programme === FORGETS && since !== null && Date.parse(from) < edgeOf(keepOf(since), new Date(now))
