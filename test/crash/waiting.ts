import Database from 'better-sqlite3'
import { Client } from 'pg'
import { storeFile } from '../../src/outside/storage/sqlite/file.ts'
import { prepare } from '../../src/outside/storage/sqlite/prepare.ts'

const ASKED = `select count(*) as waiting from prompt where kind = 'back' and state in ('planned', 'sending')`

export type WaitingPlace = { readonly dataDir: string; readonly databaseUrl: string | null }

const ofSqlite = (dataDir: string, subject: string): number => {
  const database = new Database(storeFile(dataDir), { readonly: true })
  try {
    const asked = prepare<{ waiting: number }>(database, `${ASKED} and subject = $subject`)
    return asked.get({ subject })?.waiting ?? 0
  } finally {
    database.close()
  }
}

const ofPostgres = async (databaseUrl: string, subject: string): Promise<number> => {
  const client = new Client({ connectionString: databaseUrl })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ waiting: string }>(`${ASKED} and subject = $1`, [subject])
    return Number(rows[0]?.waiting ?? 0)
  } finally {
    await client.end().catch(() => {})
  }
}

/** Whether anything of this week is not sent yet. A database that is away, or being made, does not say that nothing is. */
export const isWaiting = async (
  { dataDir, databaseUrl }: WaitingPlace,
  subject: string,
): Promise<boolean> => {
  try {
    const asked = databaseUrl === null ? ofSqlite(dataDir, subject) : ofPostgres(databaseUrl, subject)
    return (await asked) > 0
  } catch {
    return true
  }
}
