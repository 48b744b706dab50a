import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeBackup } from './backupFile.ts'
import type { Batches } from './batch.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function* breaksOff(): Batches {
  yield { table: 'run', columns: ['id'], rows: [['run-1']] }
  throw new Error('the disk is gone')
}

test('a backup that breaks off leaves nothing of anybody behind', async () => {
  await expect(writeBackup(join(folder, 'file'), breaksOff(), '2031-01-06T09:00:00.000Z')).rejects.toThrow(
    'the disk is gone',
  )
  expect(readdirSync(folder)).toEqual([])
})
