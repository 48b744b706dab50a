import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openStore, quiet } from '../../src/outside/storage/openStore.ts'
import { fatima, turnOf } from './turns.ts'

const folder = mkdtempSync(join(tmpdir(), 'db-'))
const script = join(import.meta.dirname, '../../src/db.ts')
afterAll(() => rmSync(folder, { recursive: true }))

const db = (dataDir: string, ...words: string[]) => {
  const env = { PATH: process.env.PATH, DATA_DIR: join(folder, dataDir) }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const openIn = async (dataDir: string) => {
  const opened = await openStore({ dataDir: join(folder, dataDir) }, quiet)
  if (!opened.ok) throw new Error(opened.why)
  return opened.store
}

test('the commands print counts and sums for every table, and end well', async () => {
  const store = await openIn('one')
  await store.save(turnOf(fatima, 'a'))
  const file = join(folder, 'file')
  const made = db('one', 'backup', file)
  expect(made).toMatchObject({ status: 0, stderr: '' })
  expect(made.stdout).toMatch(/^person +1 {2}[0-9a-f]{32}$/m)
  await store.close()
  const restored = db('two', 'restore', file)
  expect(restored).toMatchObject({ status: 0, stderr: '' })
  expect(restored.stdout.split('\n').slice(0, 16)).toEqual(made.stdout.split('\n').slice(0, 16))
  expect(db('two', 'move', join(folder, 'three')).status).toBe(0)
})

test('a second process on a folder in use is refused with a sentence', async () => {
  const store = await openIn('four')
  expect(db('four', 'move', join(folder, 'five'))).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('already runs on the database'),
  })
  await store.close()
})

test('without a command, or with half of one, it says how to use it', () => {
  for (const words of [[], ['backup'], ['erase', 'x']])
    expect(db('one', ...words)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('npm run db -- backup'),
    })
})
