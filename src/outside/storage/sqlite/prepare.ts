import type { Database } from 'better-sqlite3'
import { storable } from '../storable.ts'

export type Values = Readonly<Record<string, unknown>>

/** A prepared statement that takes its values by name, each made storable on its way in. */
export type Prepared<Row> = {
  all(values: Values): Row[]
  get(values: Values): Row | undefined
  /** How many rows changed. */
  run(values: Values): number
}

const named = /\$([a-z_]+)/gi

const safe = (value: unknown): unknown => (typeof value === 'string' ? storable(value) : value)

/**
 * Prepares a statement once, for as long as the database is open. The names become places here, because binding
 * by name costs SQLite about as much as the rest of a small statement. The plus leaves every value as it is, and keeps
 * SQLite from planning anew whenever another one is bound: it would, to guess how rare a bare value is.
 */
export const prepare = <Row>(database: Database, sql: string): Prepared<Row> => {
  const names = [...sql.matchAll(named)].map(([, name = '']) => name)
  const statement = database.prepare(sql.replace(named, '+?'))
  const bound = (values: Values): unknown[] => names.map(name => safe(values[name]))
  // The rows that come back are claimed to be what the statement asks for: it names its columns beside the claim.
  return {
    all: values => statement.all(bound(values)) as Row[],
    get: values => statement.get(bound(values)) as Row | undefined,
    run: values => statement.run(bound(values)).changes,
  }
}
