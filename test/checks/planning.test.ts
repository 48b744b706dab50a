import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { open } from '../storage/within.ts'
import { planningContract } from './planningContract.ts'

const folder = mkdtempSync(join(tmpdir(), 'planning-'))
const folders = { made: 0 }
afterAll(() => rmSync(folder, { recursive: true }))

planningContract(
  'looking back is planned in SQLite, by one process at several moments at once',
  async count => {
    folders.made += 1
    const store = await open({ dataDir: join(folder, String(folders.made)) })
    return Array.from({ length: count }, () => store)
  },
)
