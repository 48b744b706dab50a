import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { storeContract } from '../../../../test/storage/contract.ts'
import { quietLog } from '../../../../test/storage/quietLog.ts'
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
