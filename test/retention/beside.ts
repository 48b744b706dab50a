/** A second look at the embedded database, beside the store: what people do is put there, and all that stands there is told. */
import { openFile } from '../../src/outside/storage/sqlite/file.ts'
import { type Row, type TableName, tables } from '../../src/outside/storage/tables.ts'
import { markOf, toldOf } from './memory.ts'
import type { Change, Day } from './world.ts'

type Database = ReturnType<typeof openFile>

const names = Object.keys(tables) as readonly TableName[] // The keys of an object literal are its keys.

const put = (database: Database, table: TableName, row: Row): void => {
  const columns = Object.keys(row)
  const sql = `insert into ${table} (${columns}) values (${columns.map(() => '?')})`
  database.prepare(sql).run(Object.values(row))
}

const change = (database: Database, { table, id, cells }: Change): void => {
  const sets = Object.keys(cells).map(column => `${column} = ?`)
  database.prepare(`update ${table} set ${sets} where id = ?`).run([...Object.values(cells), id])
}

export type Beside = {
  readonly live: (day: Day) => void
  /** Every row of every table, in one order. */
  readonly marks: () => readonly string[]
  readonly close: () => void
}

export const openBeside = (dataDir: string): Beside => {
  const database = openFile(dataDir)
  database.pragma('synchronous = OFF')
  const live = database.transaction(({ made, changed }: Day) => {
    for (const { table, row } of made.flatMap(({ rows }) => rows)) put(database, table, row)
    for (const one of changed) change(database, one)
  })
  const selects = names.map(table => ({
    table,
    select: database.prepare(`select ${toldOf(table).join(', ')} from ${table}`),
  }))
  // Each row is of the columns that its statement asks for.
  const marksOf = ({ table, select }: (typeof selects)[number]) =>
    select.all().map(row => markOf(table, row as Row))
  return {
    live: day => live.immediate(day),
    marks: () => selects.flatMap(marksOf).sort(),
    close: () => database.close(),
  }
}
