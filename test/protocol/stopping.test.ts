/** Asked to stop, it says so before it takes no more turns, so that what shares the load can see it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import type { Waarmaker } from '../../src/serve.ts'
import { openWaarmaker } from '../../src/waarmaker.ts'
import { type FakeTeams, openFakeTeams } from '../fakeTeams/fakeTeams.ts'
import { quietLog } from '../storage/quietLog.ts'

let teams: FakeTeams
let dataDir: string
beforeEach(async () => {
  teams = await openFakeTeams({ limits: 'off' })
  dataDir = mkdtempSync(join(tmpdir(), 'waarmaker-'))
})
afterEach(async () => {
  await teams.close()
  rmSync(dataDir, { recursive: true })
})

const open = async (drain: string): Promise<Waarmaker> => {
  const read = readConfig({ WAARMAKER_DEVELOPMENT: '1', DATA_DIR: dataDir, DRAIN_SECONDS: drain })
  if (!read.ok) throw new Error(read.problems.join())
  const started = await openWaarmaker({ ...read.config, port: 0 }, quietLog)
  if (!started.ok) throw new Error(started.why)
  teams.talksTo(`http://127.0.0.1:${started.waarmaker.port}/api/messages`)
  return started.waarmaker
}

const readiness = async (port: number) => {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`)
  return { status: answer.status, body: await answer.json() }
}

test('while it drains it is not ready, and takes turns; then its door is closed', async () => {
  const { port, stop } = await open('3')
  const { chat } = teams.person({ name: 'Anna Verzinsel' })
  expect(await readiness(port)).toMatchObject({ status: 200 })
  const stopped = stop()
  expect(await readiness(port)).toEqual({ status: 503, body: { ready: false, waitsFor: ['draining'] } })
  expect((await chat.say('hoi')).status).toBe(200)
  await stopped
  await expect(fetch(`http://127.0.0.1:${port}/readyz`)).rejects.toThrow()
})

test('asked twice to stop, it stops once', async () => {
  const { stop } = await open('0')
  const first = stop()
  expect(stop()).toBe(first)
  await first
  await stop()
})
