import { existsSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { everybody, type Found, toEraseAgain } from '../erasing/eraseAgain.ts'
import { addToLedger, allErasures, type ErasureLine } from '../erasing/ledger.ts'
import { cannotOpen, inUse } from '../opened.ts'
import { erasingAll } from '../sqlite/erase.ts'
import { lockFile, openFile, storeFile } from '../sqlite/file.ts'
import { type Lock, lockFolder } from '../sqlite/lock.ts'
import { prepare } from '../sqlite/prepare.ts'
import { copiesMayLinger } from '../sqlite/wipe.ts'
import type { Cell, TableName } from '../tables.ts'
import { tables } from '../tables.ts'
import { BATCH, type Batch, type Load, tableNames } from './batch.ts'
import { type Access, type Contents, type ContentsOpened, endingValues, endWaiting } from './contents.ts'

type Values = Readonly<Record<string, Cell>>

function* rowsOf(database: Database, table: TableName, columns: readonly string[]): Generator<Cell[]> {
  const order = table === 'send' ? ' order by number' : ''
  const select = database.prepare(`select ${columns.join(', ')} from ${table}${order}`)
  // The statement asks for these columns, and every cell is a text, a number or nothing.
  for (const row of select.iterate() as Iterable<Values>) yield columns.map(name => row[name] ?? null)
}

function* batchesOf(database: Database, only: Load['columns']): Generator<Batch> {
  for (const table of tableNames) {
    const columns = only[table] ?? tables[table].columns
    let rows: Cell[][] = []
    for (const row of rowsOf(database, table, columns)) {
      rows.push(row)
      if (rows.length < BATCH) continue
      yield { table, columns, rows }
      rows = []
    }
    if (rows.length > 0) yield { table, columns, rows }
  }
}

const put = (database: Database, { table, columns, rows }: Batch): void => {
  const places = columns.map(() => '?').join(', ')
  const insert = database.prepare(`insert into ${table} (${columns.join(', ')}) values (${places})`)
  for (const row of rows) insert.run(row)
}

const isMigrated = (database: Database): boolean =>
  database.prepare(`select 1 from sqlite_master where name = 'kysely_migration'`).get() !== undefined

const stepsIn = (database: Database): string[] => {
  if (!isMigrated(database)) return []
  const rows = database.prepare('select name from kysely_migration order by name').all()
  return rows.map(row => String((row as Values).name))
}

const eraseAgain = (database: Database, lines: readonly ErasureLine[]): number => {
  const add = prepare(database, addToLedger)
  for (const line of lines) add.run({ ...line, print: null })
  const again = toEraseAgain(prepare<Found>(database, everybody).all({}), lines)
  const erase = erasingAll(database)
  for (const whom of again) erase(whom)
  return again.length
}

/** Of a database in which a transaction was begun; `keep` ends that. */
export const contentsOf = (database: Database, lock?: Lock): Contents => ({
  steps: stepsIn(database),
  batches: async function* (only = {}) {
    yield* batchesOf(database, only)
  },
  isEmpty: async () => database.prepare('select 1 from person limit 1').get() === undefined,
  clear: async () => {
    for (const table of tableNames.toReversed()) database.exec(`delete from ${table}`)
  },
  put: async batch => put(database, batch),
  endWaiting: async (why, at) =>
    endWaiting.reduce((sum, sql) => sum + database.prepare(sql).run(endingValues(why, at)).changes, 0),
  erasures: async () => database.prepare(allErasures).all() as ErasureLine[], // The statement asks for these.
  eraseAgain: async lines => eraseAgain(database, lines),
  keep: async () => {
    copiesMayLinger(database)
    database.exec('commit')
  },
  close: async () => {
    database.close()
    lock?.letGo()
  },
})

const openWith = (dataDir: string, lock: Lock | undefined): Contents => {
  const database = openFile(dataDir)
  try {
    database.exec(lock ? 'begin immediate' : 'begin')
    return contentsOf(database, lock)
  } catch (error) {
    database.close()
    throw error
  }
}

/** A read transaction of SQLite sees one moment, and keeps nobody from writing. */
export const openSqliteContents = async (dataDir: string, access: Access): Promise<ContentsOpened> => {
  if (!existsSync(storeFile(dataDir))) return { ok: false, why: `There is no database in ${dataDir}.` }
  const lock = access === 'alone' ? lockFolder(lockFile(dataDir)) : undefined
  if (access === 'alone' && !lock) return { ok: false, why: inUse(dataDir) }
  try {
    return { ok: true, contents: openWith(dataDir, lock) }
  } catch (error) {
    lock?.letGo()
    return { ok: false, why: cannotOpen(dataDir, error) }
  }
}
