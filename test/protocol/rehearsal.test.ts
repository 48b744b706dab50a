/** The path of production, with real tokens in both directions: the signer signs, and MSAL fetches. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Log } from '../../src/ports/log.ts'
import { type FakeTeams, openFakeTeams } from '../fakeTeams/fakeTeams.ts'
import type { Issuer } from '../standIns/issuer.ts'
import { openProduction, type Production } from '../standIns/production.ts'
import { asks, sees } from './talk.ts'

const tenant = '9c2b7d10-3e4f-4a5b-8c6d-7e8f90a1b2c3'

let teams: FakeTeams
let production: Production | undefined
let dataDir: string
let logged: string[]
beforeEach(async () => {
  logged = []
  dataDir = mkdtempSync(join(tmpdir(), 'waarmaker-'))
  teams = await openFakeTeams({ tenant })
})
afterEach(async () => {
  await production?.close()
  await teams.close()
  rmSync(dataDir, { recursive: true })
})

const note = (what: string, fields: object = {}) => void logged.push(`${what} ${JSON.stringify(fields)}`)
const log: Log = { info: note, warn: note, error: note }

async function open(before: (issuer: Issuer) => void = () => {}): Promise<Production> {
  production = await openProduction({ tenant, port: 0, dataDir, log, before })
  return production
}

const readiness = async ({ port }: Production): Promise<unknown> => {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`)
  return [answer.status, Object(await answer.json()).waitsFor]
}

test('a conversation through the signer: let in by its tokens, answered with one of its own', async () => {
  const { signer } = await open()
  teams.talksTo(`http://127.0.0.1:${signer.port}/api/messages`)
  const { chat } = teams.person({ name: 'Sanne Verzinsel', locale: 'nl-NL' })

  expect((await chat.say('hoi')).status).toBe(200)
  await sees(chat, asks('nl', 'introduce', 'role'))

  expect(new Set(teams.ledger.accepted.map(({ authorization }) => authorization))).toEqual(
    new Set(['Bearer token-1']),
  )
})

test('without the signer nobody is let in', async () => {
  const { port } = await open()
  teams.talksTo(`http://127.0.0.1:${port}/api/messages`)
  const { chat } = teams.person({ name: 'Sanne Verzinsel' })

  const statuses = await Promise.all(Array.from({ length: 20 }, () => chat.say('hoi')))

  expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([401]))
  expect(teams.ledger.accepted).toEqual([])
  expect(logged.filter(line => line.startsWith('callers were refused'))).toHaveLength(1)
})

test('people of another tenant are not taken, signed or not', async () => {
  const { signer } = await open()
  teams.talksTo(`http://127.0.0.1:${signer.port}/api/messages`)
  const { chat } = teams.person({ name: 'Sanne Verzinsel', tenant: '9c2b7d10-3e4f-4a5b-8c6d-000000000000' })

  expect((await chat.say('hoi')).status).toBe(403)
})

test('it is ready when keys and token are there, and says what it waits for', async () => {
  const opened = await open(issuer => {
    issuer.fails('/keys', 500)
    issuer.fails('/oauth2', 401)
  })
  await expect.poll(() => readiness(opened)).toEqual([503, ['keys', 'token']])
  opened.issuer.fails('/keys', null)
  opened.issuer.fails('/oauth2', null)
  await expect.poll(() => readiness(opened), { timeout: 15_000 }).toEqual([200, []])
})
