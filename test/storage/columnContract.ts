import { expect, test } from 'vitest'
import { tables } from '../../src/outside/storage/tables.ts'

/** `table.column` for every column that a database really has. */
export type HeldColumns = () => Promise<readonly string[]>

/** The order in which sends were made; and what the migrations remember of themselves. */
const besides = (column: string): boolean => column === 'send.number' || column.startsWith('kysely_')

/** A database holds what tables.ts says, so that what is declared about those tables holds for the database. */
export const columnContract = (name: string, held: HeldColumns): void => {
  test(`${name} holds the columns that are declared, and no other`, async () => {
    const declared = Object.entries(tables).flatMap(([table, { columns }]) =>
      columns.map(column => `${table}.${column}`),
    )
    expect((await held()).filter(column => !besides(column)).toSorted()).toEqual(declared.toSorted())
  })
}
