import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { carryContract } from '../storage/carryContract.ts'
import { startPostgres } from './startPostgres.ts'

const postgres = await startPostgres()
const folder = mkdtempSync(join(tmpdir(), 'carry-'))
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await postgres.stop()
})

const newFolder = async () => ({ dataDir: mkdtempSync(join(folder, 'data-')) })
const newDatabase = async () => ({ databaseUrl: await postgres.prepared() })

carryContract('from SQLite to Postgres', newFolder, newDatabase)
carryContract('from Postgres to SQLite', newDatabase, newFolder)
