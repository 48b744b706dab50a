import Database, { type Database as Connection } from 'better-sqlite3'
import { steps } from '../../../src/outside/storage/migrations/migrate.ts'
import { migrateSqlite, openSqliteOver } from '../../../src/outside/storage/sqlite/openSqlite.ts'
import type { Store } from '../../../src/ports/store.ts'
import { type Restoring, restoringIn } from './restoring.ts'
import { traceRows } from './traces.ts'

/** One row of whatever was asked. */
export type Row = Readonly<Record<string, string | number | null>>

/** What checkers look at: the rows themselves, with statements of their own. */
export type Rows = (sql: string, ...values: readonly (string | number)[]) => readonly Row[]

export type Kept = Restoring & {
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

/** Most statements are of no use to most runs, and to prepare all of them takes longer than many a run. */
const prepareWhenUsed = (database: Connection): void => {
  const prepare = database.prepare.bind(database)
  database.prepare = ((sql: string) => {
    let prepared: ReturnType<typeof prepare> | undefined
    const statement = () => {
      prepared ??= prepare(sql)
      return prepared
    }
    return {
      all: (...values: readonly never[]) => statement().all(...values),
      get: (...values: readonly never[]) => statement().get(...values),
      run: (...values: readonly never[]) => statement().run(...values),
      iterate: (...values: readonly never[]) => statement().iterate(...values),
    }
  }) as typeof prepare // The product asks no more of a statement.
}

type Method = (...given: readonly unknown[]) => Promise<unknown>

/** A store that tells whenever it was asked something, and when it answers. */
const telling = (store: Store, tell: () => void): Store =>
  Object.fromEntries(
    Object.entries(store).map(([name, method]) => [
      name,
      (...given: readonly unknown[]) => {
        tell()
        return (method as Method).apply(store, [...given]).finally(tell) // Every method of the port is one.
      },
    ]),
  ) as Store // It has the same methods.

/** How many rows were changed so far; asked anew only when something may have changed. */
const countingChanges = (rows: Rows) => {
  let [isStale, changes] = [true, 0]
  return {
    tell: () => {
      isStale = true
    },
    now: () => {
      if (isStale) changes = Number(rows('select total_changes() as changes')[0]?.changes)
      isStale = false
      return changes
    },
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
  prepareWhenUsed(database)
  const changes = countingChanges(rows)
  const store = telling(openSqliteOver(database), changes.tell)
  const { backup, restore } = restoringIn(database)
  return {
    ...{ store, rows, backup },
    restore: (...given) => restore(...given).finally(changes.tell),
    changes: changes.now,
    snapshot: () => database.serialize(),
    close: () => void store.close(),
  }
}
