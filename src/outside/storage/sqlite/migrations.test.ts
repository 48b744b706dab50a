import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { migrationContract } from '../../../../test/storage/migrationContract.ts'
import { quietLog } from '../../../../test/storage/quietLog.ts'
import { anAction, fatima, knockOf, turnOf } from '../../../../test/storage/turns.ts'
import { conversations } from '../migrations/001-conversations.ts'
import { insertInto } from '../statements.ts'
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
  first.prepare(insertInto('person')).run(turnRows(turnOf(fatima, 'a')).person[0])
  first.close()
  const opened = await openSqlite(folder, quietLog)
  if (!opened.ok) throw new Error(opened.why)
  const { person = fatima } = await opened.store.know(knockOf(fatima))
  expect(person).toEqual({ ...fatima, revision: 1 })
  await opened.store.save(turnOf(person, 'b', { actions: [anAction] }))
  expect((await opened.store.recordsOf('welfare', fatima.id)).actions).toEqual([anAction])
  await opened.store.close()
})
