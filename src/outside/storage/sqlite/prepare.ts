import type { Database, Statement } from 'better-sqlite3'
import { storable } from '../storable.ts'

export type Values = Readonly<Record<string, unknown>>

/** A prepared statement that takes its values by name, each made storable on its way in. */
export type Prepared<Row> = {
  all(values: Values): Row[]
  get(values: Values): Row | undefined
  /** How many rows changed. */
  run(values: Values): number
}

export const bound = (values: Values): Values => {
  const safe: Record<string, unknown> = {}
  for (const name in values) {
    const value = values[name]
    safe[name] = typeof value === 'string' ? storable(value) : value
  }
  return safe
}

// The rows that come back are claimed to be what the statement asks for: it names its columns beside the claim.
const over = <Row>(statement: Statement): Prepared<Row> => ({
  all: values => statement.all(bound(values)) as Row[],
  get: values => statement.get(bound(values)) as Row | undefined,
  run: values => statement.run(bound(values)).changes,
})

/** Prepares each statement once, when it is first named, and keeps it as long as the database is open. */
export const prepare = <Row>(database: Database, sql: string): Prepared<Row> =>
  over<Row>(database.prepare(sql))
