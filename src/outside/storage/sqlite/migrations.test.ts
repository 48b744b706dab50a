import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { migrationContract } from '../../../../test/storage/migrationContract.ts'
import { quietLog } from '../../../../test/storage/quietLog.ts'
import { anAction, fatima, knockOf, turnOf } from '../../../../test/storage/turns.ts'
import { conversations } from '../migrations/001-conversations.ts'
import { turnRows } from '../turnRows.ts'
import { makePrivate, openFile } from './file.ts'
import { migrateSqlite, openSqlite } from './openSqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'store-'))
afterAll(() => rmSync(folder, { recursive: true }))

migrationContract('SQLite', async () => {
  const dataDir = mkdtempSync(join(folder, 'data-'))
  return todo => openSqlite(dataDir, quietLog, todo)
})

test('a database of the very first step, with a person in it, gets everything that came later', async () => {
  makePrivate(folder)
  const first = openFile(folder)
  await migrateSqlite(first, { '001-conversations': conversations })
  const columns = (first.pragma('table_info(person)') as { name: string }[]).map(({ name }) => name)
  const sql = `insert into person (${columns}) values (${columns.map(name => `$${name}`)})`
  first.prepare(sql).run(turnRows(turnOf(fatima, 'a')).person[0])
  first.close()
  const opened = await openSqlite(folder, quietLog)
  if (!opened.ok) throw new Error(opened.why)
  const { person = fatima } = await opened.store.know(knockOf(fatima))
  const unknown = { metAt: null, spokeAt: expect.stringMatching(/^20..-.*Z$/), listed: false }
  expect(person).toEqual({ ...fatima, ...unknown, revision: 1 })
  await opened.store.save(turnOf(person, 'b', { actions: [anAction] }))
  expect((await opened.store.recordsOf('welfare', fatima.id)).actions).toEqual([anAction])
  await opened.store.close()
})
