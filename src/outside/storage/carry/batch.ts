import { createHash } from 'node:crypto'
import { type Cell, type TableName, tables } from '../tables.ts'

/** Rows of one table, on their way from one place to another; cells in the order of `columns`. */
export type Batch = {
  readonly table: TableName
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}
export type Batches = AsyncIterable<Batch>

export const BATCH = 500

export const tableNames = Object.keys(tables) as readonly TableName[]

/** How many rows went by, and a sum over them that is the same in whatever order they come. */
export type Count = { readonly rows: number; readonly sum: string }
export type Tally = Partial<Record<TableName, Count>>

const modulus = 2n ** 128n

const hashOf = (row: readonly Cell[]): bigint =>
  BigInt(`0x${createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 32)}`)

const counted = (count: Count | undefined, rows: Batch['rows']): Count => {
  const sum = rows.reduce((total, row) => (total + hashOf(row)) % modulus, BigInt(`0x${count?.sum ?? 0}`))
  return { rows: (count?.rows ?? 0) + rows.length, sum: sum.toString(16).padStart(32, '0') }
}

/** What was carried: the tally, and which columns each table had. */
export type Load = { readonly tally: Tally; readonly columns: Partial<Record<TableName, readonly string[]>> }

const withBatch = ({ tally, columns }: Load, { table, rows, columns: names }: Batch): Load => ({
  tally: { ...tally, [table]: counted(tally[table], rows) },
  columns: { ...columns, [table]: names },
})

/** Keeps count of batches as they go by. */
export type Loading = { add(batch: Batch): void; sofar(): Load }

export const loading = (): Loading => {
  let load: Load = { tally: {}, columns: {} }
  return {
    add: batch => {
      load = withBatch(load, batch)
    },
    sofar: () => load,
  }
}

/** Takes every batch to where it goes, and says what it carried. */
export const carry = async (batches: Batches, put: (batch: Batch) => Promise<void>): Promise<Load> => {
  const load = loading()
  for await (const batch of batches) {
    await put(batch)
    load.add(batch)
  }
  return load.sofar()
}

/** The tables in which two tallies differ. */
export const differences = (one: Tally, other: Tally): TableName[] =>
  tableNames.filter(table => {
    const [left, right] = [one[table], other[table]]
    return (left?.rows ?? 0) !== (right?.rows ?? 0) || (left?.rows && left.sum !== right?.sum)
  })
