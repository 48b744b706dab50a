import Database, { type Database as Connection } from 'better-sqlite3'
import { steps } from '../../../src/outside/storage/migrations/migrate.ts'
import { migrateSqlite, openSqliteOver } from '../../../src/outside/storage/sqlite/openSqlite.ts'
import type { Store } from '../../../src/ports/store.ts'
import { traceRows } from './traces.ts'

/** One row of whatever was asked. */
export type Row = Readonly<Record<string, string | number | null>>

/** What checkers look at: the rows themselves, with statements of their own. */
export type Rows = (sql: string, ...values: readonly (string | number)[]) => readonly Row[]

export type Kept = {
  readonly store: Store
  readonly rows: Rows
  /** Goes up whenever a row changes. */
  readonly changes: () => number
  readonly snapshot: () => Uint8Array
  readonly close: () => void
}

/** An empty database with the newest schema, as bytes: made once, and copied for every run. */
export const emptyDatabase = async (): Promise<Uint8Array> => {
  const database = new Database(':memory:')
  const migrated = await migrateSqlite(database, steps)
  if (!migrated.ok) throw new Error(`The database is of a newer release: ${migrated.newer}.`)
  const bytes = database.serialize()
  database.close()
  return bytes
}

const reading = (database: Connection): Rows => {
  const prepared = new Map<string, ReturnType<Connection['prepare']>>()
  return (sql, ...values) => {
    const statement = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, statement)
    return statement.all(values) as Row[] // Every column of ours is a text, a number or null.
  }
}

/** A database in memory, which all instances of a run share. */
export const openKept = (bytes: Uint8Array): Kept => {
  const database = new Database(bytes)
  database.pragma('foreign_keys = ON')
  database.pragma('journal_mode = MEMORY')
  database.pragma('synchronous = OFF')
  traceRows(database)
  const rows = reading(database)
  const store = openSqliteOver(database)
  return {
    ...{ store, rows },
    changes: () => Number(rows('select total_changes() as changes')[0]?.changes),
    snapshot: () => database.serialize(),
    close: () => void store.close(),
  }
}
