import { join } from 'node:path'
import Database from 'better-sqlite3'

const ROWS_AT_ONCE = 500

const READS = ['select * from person', "select * from promise where substr(id, 1, 1) = '7'"]
const MAKES = `create table plain (
  programme text not null, person text not null, kind text not null, subject text not null, due_at text not null,
  state text not null, made_at text not null, primary key (person, kind, subject))`

const rowOf = (nth: number) => ({
  ...{ programme: 'welfare', person: `person-${(nth * 7_919) % 100_000}`, kind: 'check-noticed' },
  ...{ subject: crypto.randomUUID(), due_at: '2031-02-03T08:11:12.345Z', state: 'planned' },
  made_at: '2031-02-03T02:00:00.000Z',
})

/** Reads everybody and about as many promises as are due, and writes so many rows with one key, some at a time. */
export const plainly = (dataDir: string, rows: number): void => {
  const database = new Database(join(dataDir, 'waarmaker.db'))
  database.pragma('synchronous = full')
  for (const read of READS) database.prepare(read).all()
  database.exec(MAKES)
  const insert = database.prepare(
    'insert into plain values (@programme, @person, @kind, @subject, @due_at, @state, @made_at)',
  )
  const write = database.transaction((from: number) => {
    for (let nth = from; nth < Math.min(rows, from + ROWS_AT_ONCE); nth += 1) insert.run(rowOf(nth))
  })
  for (let from = 0; from < rows; from += ROWS_AT_ONCE) write.immediate(from)
  database.close()
}
