/** The token of the bot, by Microsoft's own library, from a token endpoint on loopback. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import jwt from 'jsonwebtoken'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTrust, type Registration, type Trust } from '../../src/outside/teams/trust.ts'
import { pemOf } from '../standIns/certificate.ts'
import { type Issuer, openIssuer } from '../standIns/issuer.ts'
import { newKey } from '../standIns/tokens.ts'

const id = '5e8d6c1a-0f47-4b8e-9a57-2c41d3b90f6e'
const tenant = '9c2b7d10-3e4f-4a5b-8c6d-7e8f90a1b2c3'
const password = { kind: 'password', password: 'hush' } as const

let issuer: Issuer
let folder: string
let logged: string[]
const opened: Trust[] = []
beforeEach(async () => {
  logged = []
  folder = mkdtempSync(join(tmpdir(), 'waarmaker-'))
  issuer = await openIssuer({ bot: id, serviceUrl: 'https://smba.example/' })
})
afterEach(async () => {
  for (const trust of opened.splice(0)) trust.close()
  rmSync(folder, { recursive: true })
  await issuer.close()
})

const note = (what: string, fields: object = {}) => void logged.push(`${what} ${JSON.stringify(fields)}`)
const log = { info: note, warn: note, error: note }

async function open(proof: Registration['proof']) {
  const registration = { id, tenant, proof }
  const trusted = await openTrust({ registration, log, reroute: issuer.reroute, retryAfter: 20 })
  if (trusted.ok) opened.push(trusted.trust)
  return trusted
}

async function trustWith(proof: Registration['proof']): Promise<Trust> {
  const trusted = await open(proof)
  if (!trusted.ok) throw new Error(trusted.why)
  return trusted.trust
}

const tokenAt = `/login.microsoftonline.com/${tenant}/oauth2/v2.0/token`
const lastForm = () => issuer.asked.findLast(({ path }) => path.startsWith(tokenAt))?.form

test('a client secret gets a token of the tenant, for the Bot Framework', async () => {
  const trust = await trustWith(password)
  expect(await trust.token(false)).toBe('token-1')
  expect(Object.fromEntries(lastForm() ?? [])).toMatchObject({
    client_id: id,
    client_secret: 'hush',
    grant_type: 'client_credentials',
    scope: expect.stringContaining('https://api.botframework.com/.default'),
  })
})

const pemFile = (...parts: readonly string[]): Registration['proof'] => {
  const file = join(folder, 'bot.pem')
  writeFileSync(file, parts.join(''))
  return { kind: 'certificate', file }
}

test('a certificate signs for itself', async () => {
  const mine = newKey('mine')
  const { key, certificate } = pemOf(mine)
  const trust = await trustWith(pemFile(key, certificate))
  expect(await trust.token(false)).toBe('token-1')
  const assertion = lastForm()?.get('client_assertion') ?? ''
  expect(
    jwt.verify(assertion, mine.publicKey, { algorithms: ['PS256', 'RS256'], clockTolerance: 5 }),
  ).toMatchObject({
    iss: id,
    sub: id,
  })
})

test.each([
  ['nothing', [], 'no private key'],
  ['a certificate without its key', ['certificate'], 'no private key'],
  ['a key without its certificate', ['key'], 'no certificate'],
  ['the key of another', ['other', 'certificate'], 'not that of its certificate'],
  ['a key that is none', ['none', 'certificate'], 'not PEM'],
] as const)('a file with %s is explained', async (_what, parts, why) => {
  const { key, certificate } = pemOf(newKey('mine'))
  const none = '-----BEGIN PRIVATE KEY-----\nhush\n-----END PRIVATE KEY-----\n'
  const all = { key, certificate, other: pemOf(newKey('other')).key, none }
  const trusted = await open(pemFile(...parts.map(part => all[part])))
  expect(trusted).toEqual({ ok: false, why: expect.stringContaining(why) })
  expect(JSON.stringify(trusted)).not.toContain('hush')
})

test('a file that is not there is explained', async () => {
  const trusted = await open({ kind: 'certificate', file: join(folder, 'no.pem') })
  expect(trusted).toEqual({ ok: false, why: 'BOT_CERTIFICATE: the file cannot be read.' })
})

test('a managed identity is asked of the machine', async () => {
  const trust = await trustWith({ kind: 'managedIdentity' })
  expect(await trust.token(false)).toBe('token-1')
  const { path } = issuer.asked.find(one => one.path.includes('/169.254.169.254/metadata/identity')) ?? {}
  const query = new URLSearchParams(path?.split('?')[1])
  expect(Object.fromEntries(query)).toMatchObject({ client_id: id, resource: 'https://api.botframework.com' })
})

test('keys and token are fetched before anybody comes, and it tells what is lacking', async () => {
  issuer.fails('/keys', 500)
  issuer.fails('/token', 401)
  const trust = await trustWith(password)
  await expect.poll(() => logged.length).toBeGreaterThan(2)
  expect(trust.lacks()).toEqual(['keys', 'token'])
  await expect(trust.token(false)).rejects.toThrow('no token')
  issuer.fails('/keys', null)
  await expect.poll(trust.lacks).toEqual(['token'])
  issuer.fails('/token', null)
  await expect.poll(trust.lacks).toEqual([])
  expect(logged.join()).not.toContain('hush')
})

test('thirty-two at once fetch one token', async () => {
  const trust = await trustWith(password)
  const tokens = await Promise.all(Array.from({ length: 32 }, () => trust.token(false)))
  expect(new Set(tokens)).toEqual(new Set(['token-1']))
  expect(issuer.askedFor(tokenAt)).toBe(1)
})

test('a token that was just fetched is not fetched anew, however many sends are refused', async () => {
  const trust = await trustWith(password)
  await trust.token(false)
  for (let at = 0; at < 20; at += 1) expect(await trust.token(true)).toBe('token-1')
  expect(issuer.askedFor(tokenAt)).toBe(1)
})

test('a token is renewed before it ends, without anybody asking', async () => {
  issuer.lastFor(2)
  const trust = await trustWith(password)
  expect(await trust.token(false)).toBe('token-1')
  await expect.poll(() => issuer.askedFor(tokenAt), { timeout: 5_000 }).toBe(2)
})

test('a token endpoint that is silent is given up on', async () => {
  issuer.fails('/token', 'silence')
  const trust = await trustWith(password)
  await expect(trust.token(false)).rejects.toThrow('no token')
  expect(trust.lacks()).toContain('token')
  expect(issuer.askedFor(tokenAt)).toBe(1)
})
