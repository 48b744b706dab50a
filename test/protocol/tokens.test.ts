/** Real tokens, signed with RS256 and checked against keys that are published over HTTP. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askWithin } from '../../src/outside/teams/ask.ts'
import { openGate } from '../../src/outside/teams/gate.ts'
import { type Keys, openKeys } from '../../src/outside/teams/keys.ts'
import { bytesInUse } from '../collected.ts'
import { type FakeTeams, openFakeTeams } from '../fakeTeams/fakeTeams.ts'
import { type Issuer, openIssuer } from '../standIns/issuer.ts'
import { type Claims, forged, newKey, signed } from '../standIns/tokens.ts'
import { badTokens } from './badTokens.ts'
import { openEdgeFor, type Terms } from './openEdgeFor.ts'

const bot = '5e8d6c1a-0f47-4b8e-9a57-2c41d3b90f6e'
const hour = 3_600_000

let teams: FakeTeams
let issuer: Issuer
let keys: Keys
/** How many milliseconds the clock of the bot is ahead. */
let ahead: number
let failures: unknown[]
/** Where the bot listens. */
let address: string
beforeEach(async () => {
  ahead = 0
  failures = []
  teams = await openFakeTeams()
  issuer = await openIssuer({ bot, serviceUrl: teams.url })
  keys = openKeys({
    ask: askWithin(2_000, issuer.reroute),
    ...clock,
    failed: error => void failures.push(error),
  })
})
afterEach(async () => {
  keys.close()
  await Promise.all([teams.close(), issuer.close()])
})

const clock = { now: () => Date.now() + ahead, retryAfter: 20 }
const seconds = () => Math.floor(Date.now() / 1000)

/** The real way in, which takes people of the tenant of the fake Teams. */
async function open(more: Terms = {}) {
  const gate = openGate({ id: bot, keys, ...clock })
  const edge = await openEdgeFor(teams, { gate, tenants: [teams.tenant], ...more })
  address = `${edge.url}/api/messages`
  return edge
}

/** What somebody who says something gets, when this stands in the head of the request. */
async function statusWith(authorization: string | undefined, more: Claims = {}): Promise<number> {
  const headers: Record<string, string> = authorization === undefined ? {} : { authorization }
  teams.talksTo(address, () => headers)
  const { chat } = teams.person({ name: 'Anna Bos', tenant: `${more.tenant ?? teams.tenant}` })
  const { status, body } = await chat.send({ type: 'message', text: 'hoi', ...more })
  if (status === 401) expect(body).toEqual({ error: 'unauthorized' })
  return status
}

test('a good token is let in, and again', async () => {
  await using edge = await open()
  expect(await statusWith(`Bearer ${issuer.token()}`)).toBe(200)
  const same = `Bearer ${issuer.token()}`
  expect([await statusWith(same), await statusWith(same)]).toEqual([200, 200])
  expect(edge.heard).toHaveLength(3)
  expect(issuer.askedFor('/keys')).toBe(1)
})

test.each(Object.entries(badTokens))('%s is turned away', async (_what, [why, authorization]) => {
  await using edge = await open()
  expect(await statusWith(authorization({ issuer, bot, tenant: teams.tenant }))).toBe(401)
  expect(edge.heard).toEqual([])
  expect(edge.logged).toEqual([`refused ${why}`])
})

test('two clocks may be five minutes apart', async () => {
  await using _ = await open()
  expect(await statusWith(`Bearer ${issuer.token({ exp: seconds() - 280 })}`)).toBe(200)
  expect(await statusWith(`Bearer ${issuer.token({ nbf: seconds() + 280 })}`)).toBe(200)
})

test('a token that was good is not good for ever', async () => {
  await using _ = await open()
  const token = `Bearer ${issuer.token()}`
  expect(await statusWith(token)).toBe(200)
  ahead = 2 * hour
  expect(await statusWith(token)).toBe(401)
})

test('the activity must be that of its token', async () => {
  await using edge = await open()
  const token = `Bearer ${issuer.token()}`
  expect(await statusWith(token, { serviceUrl: `${teams.url}x/` })).toBe(401)
  expect(await statusWith(token, { serviceUrl: teams.url.replace(/\/$/, '') })).toBe(401)
  expect(await statusWith(token, { channelId: 'webchat' })).toBe(401)
  expect(await statusWith(token, { channelId: 'emulator' })).toBe(401)
  expect(edge.logged.filter(line => line.startsWith('refused otherServiceUrl'))).toHaveLength(2)
  expect(edge.heard).toEqual([])
})

test('another tenant is told that it is not ours', async () => {
  await using edge = await open()
  expect(await statusWith(`Bearer ${issuer.token()}`, { tenant: 'other' })).toBe(403)
  expect(edge.heard).toEqual([])
})

test('in production a service url must be on the list, to the letter', async () => {
  await using edge = await open({ onThisMachine: false, serviceHosts: ['smba.example'] })
  const from = (serviceUrl: string) =>
    statusWith(`Bearer ${issuer.token({ serviceurl: serviceUrl })}`, { serviceUrl })

  expect(await from('https://smba.example/emea/')).toBe(200)
  for (const url of [
    teams.url,
    'http://smba.example/',
    'https://x.smba.example/',
    'https://smba.example:8443/',
    'https://smba.example@evil.example/',
  ])
    expect(await from(url)).toBe(403)
  expect(edge.heard).toHaveLength(1)
})

test('a key for another channel is no key for Teams', async () => {
  const key = newKey('key-2', ['webchat'])
  issuer.publishes(issuer.key, key)
  await using edge = await open()
  expect(await statusWith(`Bearer ${signed(issuer.claims(), key)}`)).toBe(401)
  expect(edge.logged).toContain('refused endorsement')
})

test('who has no token does not have the body read', async () => {
  await using edge = await open()
  const answer = await fetch(`${edge.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"half',
  })
  expect(answer.status).toBe(401)
})

test('thousands of unknown keys make it fetch once an hour, and leave nothing behind', async () => {
  const gate = openGate({ id: bot, keys, ...clock })
  await keys.renew()
  const knock = async (name: string) => {
    const judged = await gate(`Bearer ${forged(issuer.claims(), name)}`)
    expect(judged).toEqual({ kind: 'turnedAway', why: 'unknownKey' })
  }
  const round = async (count: number, name: string) => {
    for (let at = 0; at < count; at += 1) await knock(`${name}-${at}`)
  }
  await round(500, 'first')
  expect(issuer.askedFor('/keys')).toBe(2)
  const before = bytesInUse()
  await round(3000, 'second')
  ahead = 59 * 60_000
  await round(100, 'third')
  expect(issuer.askedFor('/keys')).toBe(2)
  expect(bytesInUse() - before).toBeLessThan(500_000)
  ahead = hour + 60_000
  await round(100, 'fourth')
  expect(issuer.askedFor('/keys')).toBe(3)
}, 60_000)

test('of good tokens too only so many are remembered', async () => {
  const gate = openGate({ id: bot, keys, ...clock, remembers: 10 })
  const round = async (count: number) => {
    for (let at = 0; at < count; at += 1) {
      const judged = await gate(`Bearer ${issuer.token({ jti: `${at}-${count}` })}`)
      expect(judged.kind).toBe('letIn')
    }
  }
  await round(200)
  const before = bytesInUse()
  await round(1_500)
  expect(bytesInUse() - before).toBeLessThan(400_000)
}, 60_000)

test('a new key is known at its first token, and the old one until it is withdrawn', async () => {
  await using _ = await open()
  const next = newKey('key-2')
  const old = `Bearer ${issuer.token()}`
  expect(await statusWith(old)).toBe(200)
  ahead = hour
  issuer.publishes(issuer.key, next)
  const soon = { exp: seconds() + 3 * 3600 }
  expect(await statusWith(`Bearer ${signed(issuer.claims(soon), next)}`)).toBe(200)
  expect(await statusWith(`Bearer ${issuer.token(soon)}`)).toBe(200)
  issuer.publishes(next)
  await keys.renew()
  expect(await statusWith(`Bearer ${issuer.token(soon)}`)).toBe(401)
})

test('a token that was found good is checked again when its key was replaced', async () => {
  await using _ = await open()
  const token = `Bearer ${issuer.token()}`
  expect(await statusWith(token)).toBe(200)
  issuer.publishes(newKey('key-1'))
  await keys.renew()
  expect(await statusWith(token)).toBe(401)
})

test('while the keys cannot be fetched Teams is asked to bring it again; then it is let in', async () => {
  issuer.fails('/keys', 500)
  await using edge = await open()
  const token = `Bearer ${issuer.token()}`
  expect(await statusWith(token)).toBe(503)
  expect(edge.logged).toContain('refused keysUnavailable')
  expect(await statusWith(undefined)).toBe(401)
  expect(keys.areThere()).toBe(false)
  issuer.fails('/keys', null)
  await expect.poll(() => keys.areThere()).toBe(true)
  expect(await statusWith(token)).toBe(200)
})

test.each([
  ['silence', 'openidconfiguration', 'silence'],
  ['a redirect', 'openidconfiguration', 302],
] as const)('an issuer that answers with %s does not hold anything up', async (_what, part, how) => {
  issuer.fails(part, how)
  await using _ = await open()
  const begin = performance.now()
  expect(await statusWith(`Bearer ${issuer.token()}`)).toBe(503)
  expect(performance.now() - begin).toBeLessThan(5_000)
  expect(failures.length).toBeGreaterThan(0)
})

test('many at once wait for one fetch', async () => {
  const gate = openGate({ id: bot, keys, ...clock })
  const token = `Bearer ${issuer.token()}`
  const judged = await Promise.all(Array.from({ length: 50 }, () => gate(token)))
  expect(judged.map(one => one.kind)).toEqual(Array(50).fill('letIn'))
  expect(issuer.askedFor('/keys')).toBe(1)
})

test('keys that were fetched stay good while new ones cannot be had', async () => {
  await using _ = await open()
  await keys.renew()
  issuer.fails('/keys', 500)
  await keys.renew()
  expect(await statusWith(`Bearer ${issuer.token()}`)).toBe(200)
})
