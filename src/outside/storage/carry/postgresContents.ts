import { Client } from 'pg'
import { everybody, type Found, toEraseAgain } from '../erasing/eraseAgain.ts'
import { addToLedger, allErasures, type ErasureLine } from '../erasing/ledger.ts'
import { busy, cannotReach } from '../opened.ts'
import { erasingAll } from '../postgres/erase.ts'
import { prepare } from '../postgres/prepare.ts'
import { insertColumns } from '../statements.ts'
import { storableJson } from '../storable.ts'
import { type Cell, type TableName, tables } from '../tables.ts'
import { BATCH, type Batch, type Batches, type Load, tableNames } from './batch.ts'
import { type Access, type Contents, type ContentsOpened, endingValues, endWaiting } from './contents.ts'

async function* rowsOf(
  client: Client,
  table: TableName,
  columns: readonly string[],
): AsyncGenerator<Cell[][]> {
  const order = table === 'send' ? ' order by number' : ''
  await client.query(`declare carried cursor for select ${columns.join(', ')} from ${table}${order}`)
  for (;;) {
    const { rows } = await client.query({ text: `fetch ${BATCH} from carried`, rowMode: 'array' })
    if (rows.length === 0) break
    yield rows
  }
  await client.query('close carried')
}

async function* batchesOf(client: Client, only: Load['columns']): Batches {
  for (const table of tableNames) {
    const columns = only[table] ?? tables[table].columns
    for await (const rows of rowsOf(client, table, columns)) yield { table, columns, rows }
  }
}

const put = async (client: Client, { table, columns, rows }: Batch): Promise<void> => {
  const records = rows.map(row => Object.fromEntries(columns.map((name, n) => [name, row[n]])))
  await prepare(insertColumns(table, columns))(client, { rows: storableJson(records) })
}

const isMigrated = async (client: Client): Promise<boolean> => {
  const { rows } = await client.query(`select to_regclass('kysely_migration') is not null as migrated`)
  return rows[0]?.migrated === true
}

const stepsIn = async (client: Client): Promise<string[]> => {
  if (!(await isMigrated(client))) return []
  const { rows } = await client.query('select name from kysely_migration order by name')
  return rows.map(({ name }) => name)
}

const eraseAgain = async (client: Client, lines: readonly ErasureLine[]): Promise<number> => {
  const add = prepare(addToLedger)
  for (const line of lines) await add(client, { ...line, print: null })
  const again = toEraseAgain(await prepare<Found>(everybody)(client, {}), lines)
  const erase = erasingAll()
  for (const whom of again) await erase(client, whom)
  return again.length
}

const contentsOf = (client: Client, steps: readonly string[]): Contents => ({
  steps,
  batches: (only = {}) => batchesOf(client, only),
  isEmpty: async () => (await client.query('select 1 from person limit 1')).rows.length === 0,
  clear: async () => {
    for (const table of tableNames.toReversed()) await client.query(`delete from ${table}`)
  },
  put: batch => put(client, batch),
  endWaiting: async (why, at) => {
    let ended = 0
    for (const sql of endWaiting)
      ended += (await prepare(`${sql} returning 1 as ended`)(client, endingValues(why, at))).length
    return ended
  },
  erasures: () => prepare<ErasureLine>(allErasures)(client, {}),
  eraseAgain: lines => eraseAgain(client, lines),
  keep: async () => {
    await client.query('commit')
  },
  close: () => client.end(),
})

const users = `
  select 1 from pg_stat_activity
  where datname = current_database() and application_name = 'waarmaker' and pid <> pg_backend_pid() limit 1`

const isUsed = async (client: Client): Promise<boolean> => (await client.query(users)).rows.length > 0

/** A connection that was closed a moment ago may still be listed. */
const isUsedFor = async (client: Client, milliseconds: number): Promise<boolean> => {
  if (!(await isUsed(client))) return false
  if (milliseconds <= 0) return true
  await client.query('select pg_sleep(0.05)')
  return isUsedFor(client, milliseconds - 50)
}

const openOn = async (client: Client, access: Access): Promise<ContentsOpened> => {
  if (access === 'alone' && (await isUsedFor(client, 1_000))) return { ok: false, why: busy }
  await client.query(`begin isolation level repeatable read ${access === 'beside' ? 'read only' : ''}`)
  return { ok: true, contents: contentsOf(client, await stepsIn(client)) }
}

/** A repeatable read of Postgres sees one moment, and keeps nobody from writing. */
export const openPostgresContents = async (url: string, access: Access): Promise<ContentsOpened> => {
  const client = new Client({ connectionString: url, application_name: 'waarmaker db' })
  try {
    await client.connect()
    const opened = await openOn(client, access)
    if (!opened.ok) await client.end()
    return opened
  } catch (error) {
    await client.end()
    return { ok: false, why: cannotReach(error) }
  }
}
