import type { Database, Statement } from 'better-sqlite3'
import { storableValues } from '../storable.ts'

export type Values = Readonly<Record<string, unknown>>

/** A prepared statement that takes its values by name, each made storable on its way in. */
export type Prepared<Row> = {
  all(values: Values): Row[]
  get(values: Values): Row | undefined
  /** How many rows changed. */
  run(values: Values): number
}

// The rows that come back are claimed to be what the statement asks for: it names its columns beside the claim.
const over = <Row>(statement: Statement): Prepared<Row> => ({
  all: values => statement.all(storableValues(values)) as Row[],
  get: values => statement.get(storableValues(values)) as Row | undefined,
  run: values => statement.run(storableValues(values)).changes,
})

/** Prepares each statement once, when it is first named, and keeps it as long as the database is open. */
export const prepare = <Row>(database: Database, sql: string): Prepared<Row> =>
  over<Row>(database.prepare(sql))
