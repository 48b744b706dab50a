import { chmodSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { quietLog } from '../../../../test/storage/quietLog.ts'
import { openFile, storeFile } from './file.ts'
import { openSqlite } from './openSqlite.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const open = async (dataDir: string) => {
  const opened = await openSqlite(dataDir, quietLog)
  if (!opened.ok) throw new Error(opened.why)
  return opened.store
}

test('the folder and its files are for the product alone', async () => {
  const dataDir = join(folder, 'deep/data')
  const store = await open(dataDir)
  expect(statSync(dataDir).mode & 0o777).toBe(0o700)
  for (const name of ['waarmaker.db', 'waarmaker.db-wal', 'waarmaker.lock'])
    expect(statSync(join(dataDir, name)).mode & 0o777).toBe(0o600)
  await store.close()
})

test('a folder that others use too stays open to them', async () => {
  chmodSync(folder, 0o755)
  await (await open(folder)).close()
  expect(statSync(folder).mode & 0o777).toBe(0o755)
  expect(statSync(storeFile(folder)).mode & 0o777).toBe(0o600)
})

test('what is committed is on disk, and references hold', async () => {
  await (await open(folder)).close()
  const database = openFile(folder)
  const settings = ['journal_mode', 'synchronous', 'foreign_keys']
  expect(settings.map(name => database.pragma(name, { simple: true }))).toEqual(['wal', 2, 1])
  database.close()
})

test('every table is strict', async () => {
  await (await open(folder)).close()
  const database = openFile(folder)
  const loose = database
    .prepare(
      `select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0
       and name not like 'sqlite%' and name not like 'kysely%'`,
    )
    .all()
  expect(loose).toEqual([])
  database.close()
})

test('a second opening of the same folder is refused with a sentence, until the first is closed', async () => {
  const first = await open(folder)
  const second = await openSqlite(folder, quietLog)
  expect(second).toEqual({
    ok: false,
    why: expect.stringContaining(`already runs on the database in ${folder}`),
  })
  expect(await first.ready()).toBeUndefined()
  await first.close()
  await (await open(folder)).close()
})

test('a database that cannot be brought up to date is closed, and free for whoever mends it', async () => {
  const broken = { '001-broken': () => ['create table half (id text)', 'this is no statement'] }
  await expect(openSqlite(folder, quietLog, broken)).rejects.toThrow()
  expect(existsSync(`${storeFile(folder)}-wal`)).toBe(false)
  await (await open(folder)).close()
})

test('the lock does not keep a reader out', async () => {
  const store = await open(folder)
  const reader = openFile(folder)
  expect(reader.prepare('select count(*) as n from person').get()).toEqual({ n: 0 })
  reader.close()
  await store.close()
  expect(storeFile(folder)).toContain(folder)
})
