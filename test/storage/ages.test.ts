import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { agesContract } from './agesContract.ts'

const folder = mkdtempSync(join(tmpdir(), 'ages-'))
afterAll(() => rmSync(folder, { recursive: true }))

agesContract('SQLite', async () => ({ dataDir: mkdtempSync(join(folder, 'data-')) }))
