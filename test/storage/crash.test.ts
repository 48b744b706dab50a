import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openFile } from '../../src/outside/storage/sqlite/file.ts'
import { openSqlite } from '../../src/outside/storage/sqlite/openSqlite.ts'
import { quietLog } from './quietLog.ts'
import { fatima, knockOf } from './turns.ts'

const folder = mkdtempSync(join(tmpdir(), 'crash-'))
const script = join(import.meta.dirname, 'saveForever.ts')
afterAll(() => rmSync(folder, { recursive: true }))

/** Kills a process in the middle of its saves, after at least so many. Answers the last that it acknowledged. */
const killAfter = async (least: number): Promise<number> => {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const acknowledged: number[] = []
  for await (const chunk of child.stdout) {
    acknowledged.push(...String(chunk).split('\n').filter(Boolean).map(Number))
    if (acknowledged.length >= least) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return acknowledged.at(-1) ?? 0
}

const openAgain = async () => {
  const opened = await openSqlite(folder, quietLog)
  if (!opened.ok) throw new Error(opened.why)
  return opened.store
}

test('what was acknowledged before a kill -9 is there, whole, and the folder can be opened at once', async () => {
  for (const least of [20, 35, 50]) {
    const last = await killAfter(least)
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
