import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openFile } from '../../src/outside/storage/sqlite/file.ts'
import { openSqlite } from '../../src/outside/storage/sqlite/openSqlite.ts'
import { everything } from './marked.ts'
import { quietLog } from './quietLog.ts'
import { at, fatima, knockOf } from './turns.ts'

const folder = mkdtempSync(join(tmpdir(), 'crash-'))
const script = (name: string) => join(import.meta.dirname, name)
afterAll(() => rmSync(folder, { recursive: true }))

/** Kills a process in the middle of its work, after at least so many. Answers the last that it acknowledged. */
const killAfter = async (least: number, name: string, dataDir: string): Promise<string> => {
  const child = spawn(process.execPath, [script(name), dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  const acknowledged: string[] = []
  for await (const chunk of child.stdout) {
    acknowledged.push(...String(chunk).split('\n').filter(Boolean))
    if (acknowledged.length >= least) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return acknowledged.at(-1) ?? ''
}

const openAgain = async (dataDir = folder) => {
  const opened = await openSqlite(dataDir, quietLog)
  if (!opened.ok) throw new Error(opened.why)
  return opened.store
}

test('what was acknowledged before a kill -9 is there, whole, and the folder can be opened at once', async () => {
  for (const least of [20, 35, 50]) {
    const last = Number(await killAfter(least, 'saveForever.ts', folder))
    const store = await openAgain()
    const { person, runs } = await store.know(knockOf(fatima))
    const { actions } = await store.recordsOf('welfare', fatima.id)
    await store.close()
    const revision = person?.revision ?? 0
    expect(revision === last || revision === last + 1).toBe(true)
    expect(runs[0]?.answers[0]?.value).toBe(revision)
    expect(actions).toHaveLength(revision)
  }
  const database = openFile(folder)
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(database.pragma('foreign_key_check')).toEqual([])
  const { count } = database.prepare('select count(*) as count from send').get() as { count: number }
  expect(count).toBe(database.prepare('select 1 from handled').all().length)
  database.close()
})

test('after a kill -9 in the middle of an erasure all is there or nothing, and once more ends it', async () => {
  const dataDir = join(folder, 'erased')
  for (const least of [3, 10, 21, 34]) {
    const last = await killAfter(least, 'eraseForever.ts', dataDir)
    const store = await openAgain(dataDir)
    const { person } = await store.know(knockOf(fatima))
    const { actions, promises, routes } = await store.recordsOf('welfare', fatima.id)
    const kept = person ? 1 : 0
    expect([actions, promises, routes].map(all => all.length)).toEqual([kept, kept, kept])
    expect(await store.waitingSends()).toBe(20 * kept)
    // What was acknowledged last may be followed by one more that was not.
    expect(['kept', 'erased']).toContain(last)
    if (person) expect(await store.erase({ person, names: [], at: at(9), print: null })).toBe('erased')
    await store.close()
    const { erasure, remainder, ...rest } = await everything({ dataDir })
    expect(Object.values(rest).flat()).toEqual([])
    expect(erasure?.length).toBeGreaterThan(0)
    expect(remainder?.every(({ count }) => Number(count) > 0)).toBe(true)
  }
})
