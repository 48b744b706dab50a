import type { Database } from 'better-sqlite3'
import type { Records, Turn } from '../../../ports/store.ts'
import {
  hasRecords,
  type RecordRows,
  type RecordTable,
  recordOf,
  recordRows,
  recordTables,
} from '../recordRows.ts'
import { recordsFrom } from '../recordsFrom.ts'
import { addPart, removeParts, rowsOfPerson, upsertInto } from '../statements.ts'
import type { Row } from '../tables.ts'
import { prepare } from './prepare.ts'

const isPart = (table: RecordTable): boolean => recordOf(table) !== table

const keepingTable = (database: Database, table: RecordTable) => {
  const remove = isPart(table) ? prepare(database, removeParts(table)) : undefined
  const add = prepare(database, isPart(table) ? addPart(table) : upsertInto(table))
  return (rows: RecordRows): void => {
    if (remove) for (const record of rows[recordOf(table)]) remove.run(record)
    for (const row of rows[table]) add.run(row)
  }
}

/** Writes the records of a turn: each as it is now, with its parts in place of the earlier ones. */
export const keepingRecords = (database: Database) => {
  const keepers = recordTables.map(table => keepingTable(database, table))
  return (turn: Turn): void => {
    if (!hasRecords(turn)) return
    const rows = recordRows(turn)
    for (const keep of keepers) keep(rows)
  }
}

/** Reads a person's records. */
export const readingRecords = (database: Database) => {
  const readers = recordTables.map(table => [table, prepare<Row>(database, rowsOfPerson(table))] as const)
  return (programme: string, person: string): Records => {
    const rows = readers.map(([table, reader]) => [table, reader.all({ programme, person })])
    // Each table was read with all of its columns.
    return recordsFrom(Object.fromEntries(rows) as RecordRows)
  }
}
