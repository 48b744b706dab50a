import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { storeContract } from '../../../../test/storage/contract.ts'
import { quietLog } from '../../../../test/storage/quietLog.ts'
import { aCard, claimOf, fatima, turnOf } from '../../../../test/storage/turns.ts'
import { within } from '../../../../test/storage/within.ts'
import { openSqlite } from './openSqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'store-'))
const folders = { made: 0 }
afterAll(() => rmSync(folder, { recursive: true }))

storeContract('SQLite', async () => {
  folders.made += 1
  const opened = await openSqlite(join(folder, String(folders.made)), quietLog)
  if (!opened.ok) throw new Error(opened.why)
  return opened.store
})

test('who opens a folder finds no channel in the hands of a process that ended', async () => {
  const dataDir = join(folder, 'again')
  await within({ dataDir }, async store => {
    await store.save(turnOf(fatima, 'a', { onCards: { cards: [{ ...aCard, was: null }] } }))
    expect(await store.claimCards(claimOf('ended', 5))).toMatchObject([{ todo: 'post' }])
  })
  await within({ dataDir }, async store => {
    expect(await store.claimCards(claimOf('new', 6))).toMatchObject([{ todo: 'lost' }])
  })
})
