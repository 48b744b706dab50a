import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { columnContract } from '../../../../test/storage/columnContract.ts'
import { steps } from '../migrations/migrate.ts'
import { makePrivate, openFile } from './file.ts'
import { migrateSqlite } from './openSqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'store-'))
afterAll(() => rmSync(folder, { recursive: true }))

columnContract('SQLite', async () => {
  makePrivate(folder)
  const database = openFile(folder)
  await migrateSqlite(database, steps)
  const held = database
    .prepare(
      `select m.name || '.' || c.name as held from sqlite_master m, pragma_table_info(m.name) c
      where m.type = 'table' and m.name not like 'sqlite_%'`,
    )
    .all() as { held: string }[] // The statement names its one column.
  database.close()
  return held.map(({ held }) => held)
})
