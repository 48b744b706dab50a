import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { eraseContract } from './eraseContract.ts'

const folder = mkdtempSync(join(tmpdir(), 'erase-'))
afterAll(() => rmSync(folder, { recursive: true }))

eraseContract('SQLite', async () => ({ dataDir: mkdtempSync(join(folder, 'data-')) }))
