import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { move } from '../../src/outside/storage/carry/move.ts'
import { storeFile } from '../../src/outside/storage/sqlite/file.ts'
import { fatima, turnOf } from './turns.ts'
import { open } from './within.ts'

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

const openIn = (dataDir: string) => open({ dataDir: join(folder, dataDir) })

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

test('what cannot be backed up or restored to is refused with a sentence, and can be used afterwards', async () => {
  const [empty, other] = [join(folder, 'empty'), join(folder, 'other')]
  for (const dataDir of [empty, other]) mkdirSync(dataDir)
  writeFileSync(storeFile(empty), '')
  writeFileSync(storeFile(other), 'This is no database at all. '.repeat(100))
  const file = join(folder, 'never')
  const refused = (dataDir: string, ...words: string[]) => {
    const { status, stderr } = db(dataDir, ...words)
    expect(stderr).not.toMatch(/ {4}at /)
    return { status, stderr }
  }
  expect(refused('empty', 'backup', file)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('not made its tables'),
  })
  expect(refused('other', 'backup', file)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('cannot be used'),
  })
  expect(refused('other', 'move', join(folder, 'x'))).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('cannot be used'),
  })
  expect(existsSync(file)).toBe(false)
  const target = { dataDir: join(folder, 'x') }
  const moved = { ok: false, why: expect.stringContaining('not made its tables') }
  for (let n = 0; n < 2; n += 1)
    expect(
      await move({ dataDir: empty }, { to: target, replace: false, at: '2031-01-06T09:00:00.000Z' }),
    ).toEqual(moved)
  await (await openIn('empty')).close()
})

test('a backup that cannot be written says why', async () => {
  await (await openIn('six')).close()
  const nowhere = join(folder, 'nowhere', 'file')
  expect(db('six', 'backup', nowhere)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('The backup could not be made'),
  })
})

test('somebody who cannot ask for it is erased, and stays so after a restore', async () => {
  const store = await openIn('seven')
  await store.save(turnOf({ ...fatima, metAt: '2025-01-06T09:00:00.000Z' }, 'a'))
  const version = { programme: 'welfare', number: 1, hash: 'h', loadedAt: fatima.metAt }
  await store.addProgrammeVersion({ ...version, content: 'null' })
  await store.close()
  const [file, ledger] = [join(folder, 'seven.backup'), join(folder, 'seven.ledger')]
  expect(db('seven', 'backup', file).status).toBe(0)
  const done = db('seven', 'forget', fatima.tenant, fatima.entraId)
  expect(done).toMatchObject({ status: 0, stdout: expect.stringContaining('Erased from programmes: 1.') })
  expect(db('seven', 'forget', fatima.tenant, fatima.entraId).stderr).toContain('Nothing is stored')
  expect(db('seven', 'ledger', ledger)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Erasures written: 1.'),
  })
  const restored = db('eight', 'restore', file, '--ledger', ledger)
  expect(restored).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Erased again, because they had asked for it: 1.'),
  })
})

test('without a command, or with half of one, it says how to use it', () => {
  for (const words of [[], ['backup'], ['erase', 'x'], ['forget', 'x'], ['restore', 'x', '--ledger']])
    expect(db('one', ...words)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('npm run db -- backup'),
    })
})
