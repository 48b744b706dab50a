import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { isolationContract } from './isolationContract.ts'

const folder = mkdtempSync(join(tmpdir(), 'isolation-'))
afterAll(() => rmSync(folder, { recursive: true }))

isolationContract('SQLite', async () => ({ dataDir: mkdtempSync(join(folder, 'data-')) }))
