/** How SQLite finds what is old: a large list of what stays would hold up every turn, a portion after the other. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { portionsOf } from '../forgetting.ts'
import { steps } from '../migrations/migrate.ts'
import { makePrivate, openFile } from './file.ts'
import { migrateSqlite } from './openSqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'forget-'))
let database: Database

beforeAll(async () => {
  makePrivate(folder)
  database = openFile(folder)
  await migrateSqlite(database, steps)
})
afterAll(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

const planOf = (sql: string): string =>
  database
    .prepare(`explain query plan ${sql.replaceAll(/\$\w+/g, `'1'`)}`)
    .all([])
    .map(row => (row as { detail: string }).detail) // The column of a plan that tells it.
    .join('\n')

const plansOf = (since: 'told' | 'ended') => portionsOf(since).map(({ keys }) => planOf(keys))

test('of what was told each promise is looked up by its key, and no list is made of all of them', () => {
  const [plan] = plansOf('told')
  expect(plan).toMatch(/SEARCH p USING PRIMARY KEY \(person=\? AND id=\?\)/)
  expect(plan).not.toMatch(/SCAN|LIST/)
})

test('of what was done with a card that card is looked up by its key', () => {
  const ofCards = plansOf('ended').filter(plan => plan.includes('SUBQUERY'))
  expect(ofCards).toHaveLength(3)
  for (const plan of ofCards) {
    expect(plan).toMatch(/SEARCH c USING INDEX \w+ \(id=\?\)/)
    expect(plan).not.toContain('LIST')
  }
})
