import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { carryContract } from './carryContract.ts'

const folder = mkdtempSync(join(tmpdir(), 'carry-'))
afterAll(() => rmSync(folder, { recursive: true }))

const newFolder = async () => ({ dataDir: mkdtempSync(join(folder, 'data-')) })

carryContract('from SQLite to SQLite', newFolder, newFolder)
