/** What can be wrong with a request before anybody reads what it says. */
import { connect, type Socket } from 'node:net'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FakeTeams, openFakeTeams } from '../fakeTeams/fakeTeams.ts'
import { badLengths, badMethods, badTransfers, oddHosts, oddPaths, otherTypes } from './badHeads.ts'
import { openEdgeFor, type Terms } from './openEdgeFor.ts'
import { headOf, raw, statusIn } from './raw.ts'

let teams: FakeTeams
/** Where the bot listens. */
let address: string
beforeEach(async () => {
  teams = await openFakeTeams()
})
afterEach(() => teams.close())

async function open(terms: Terms = {}) {
  const edge = await openEdgeFor(teams, terms)
  address = `${edge.url}/api/messages`
  return edge
}

const message = () => ({
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: teams.url,
  from: { id: '29:1', aadObjectId: 'entra-1', name: 'Anna' },
  recipient: { id: '28:1' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'tenant-1' },
  text: 'hoi',
  value: {},
})

/** What a body gets that is sent as it should be. */
async function statusOf(body: string | Uint8Array, type = 'application/json'): Promise<number> {
  const { status } = await fetch(address, { method: 'POST', headers: { 'content-type': type }, body })
  return status
}

const withValue = (json: string): string => JSON.stringify(message()).replace('"value":{}', `"value":${json}`)

test('a key that is there twice is refused: two readers could read two things', async () => {
  await using edge = await open()
  const twice = [
    withValue('{"a":1,"a":2}'),
    withValue('{"a":1,"\\u0061":2}'),
    JSON.stringify(message()).replace('{', '{"serviceUrl":"https://evil.example/",'),
  ]
  for (const body of twice) expect(await statusOf(body)).toBe(400)
  expect(await statusOf(withValue('{"a":{"a":1},"b":"\\"a\\":1,\\"a\\":2"}'))).toBe(200)
  expect(edge.heard).toHaveLength(1)
})

test('as many keys as Teams sends are taken, and many more are not', async () => {
  await using edge = await open()
  const keys = (count: number) =>
    withValue(JSON.stringify(Object.fromEntries(Array(count).fill(0).entries())))
  const items = (count: number) => withValue(JSON.stringify(Array(count).fill(0)))
  expect([await statusOf(keys(5_000)), await statusOf(items(5_000))]).toEqual([200, 200])
  expect([await statusOf(keys(11_000)), await statusOf(items(11_000))]).toEqual([400, 400])
  expect(edge.heard).toHaveLength(2)
})

test('a value may be as deep as a card is, and not deeper', async () => {
  await using _ = await open()
  const deep = (levels: number) => withValue(`${'[{"a":'.repeat(levels / 2)}1${'}]'.repeat(levels / 2)}`)
  expect([await statusOf(deep(40)), await statusOf(deep(80))]).toEqual([200, 400])
})

test('bytes that are no UTF-8 are refused', async () => {
  await using edge = await open()
  const body = Buffer.from(JSON.stringify(message()))
  body[body.indexOf('hoi')] = 0xff
  expect(await statusOf(body)).toBe(400)
  expect(await statusOf(Buffer.from(`\ufeff${JSON.stringify(message())}`))).toBe(400)
  expect(edge.heard).toEqual([])
})

test('only JSON in UTF-8 is JSON', async () => {
  await using _ = await open()
  const body = JSON.stringify(message())
  for (const type of [
    'application/json',
    'application/json; charset=utf-8',
    'application/JSON;charset="UTF-8"',
  ])
    expect(await statusOf(body, type)).toBe(200)
  for (const type of otherTypes) expect(await statusOf(body, type)).toBe(415)
})

test('a body packed in transfer is refused', async () => {
  await using edge = await open()
  const body = JSON.stringify(message())
  const chunk = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`
  const statusWith = async (encoding: string) =>
    statusIn(await raw(edge.port, headOf(`transfer-encoding: ${encoding}`, 'connection: close'), chunk))
  for (const encoding of badTransfers) expect([400, 415]).toContain(await statusWith(encoding))
  expect(edge.heard).toEqual([])
})

test('a request whose length can be read in two ways is refused', async () => {
  await using edge = await open()
  for (const head of badLengths) expect(statusIn(await raw(edge.port, headOf(...head), '{}'))).toBe(400)
})

test.each(badMethods)('%s is no way to bring a message', async method => {
  await using edge = await open()
  const head = `${method} /api/messages HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`
  const answer = await raw(edge.port, head)
  expect(statusIn(answer) ?? 400).toBeGreaterThanOrEqual(400)
  expect(statusIn(answer) ?? 400).toBeLessThan(500)
  expect(answer.split('\r\n\r\n')[1] ?? '').toBe('')
})

test('a connection cannot be turned into another kind', async () => {
  await using edge = await open()
  const upgrade =
    'GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: upgrade, close\r\nupgrade: websocket\r\n\r\n'
  expect(statusIn(await raw(edge.port, upgrade))).toBe(200)
})

test('a head that is too large or has no host is refused', async () => {
  await using edge = await open()
  expect(statusIn(await raw(edge.port, headOf(`x: ${'a'.repeat(20_000)}`)))).toBe(431)
  const lines = Array.from({ length: 3_000 }, (_, at) => `x-${at}: 1`)
  expect(statusIn(await raw(edge.port, headOf(...lines)))).toBe(431)
  expect(statusIn(await raw(edge.port, 'GET /healthz HTTP/1.1\r\n\r\n'))).toBe(400)
})

test('a path may be anything', async () => {
  await using edge = await open()
  for (const path of oddPaths) {
    const status = statusIn(
      await raw(edge.port, `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`),
    )
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  }
})

test('the name of the host may be anything', async () => {
  await using edge = await open()
  for (const host of oddHosts) {
    const get = `GET /healthz HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`
    expect([200, 400, 404]).toContain(statusIn(await raw(edge.port, get)))
  }
  expect((await fetch(`${edge.url}/healthz`)).status).toBe(200)
})

test('who sends a head too slowly is not waited for', async () => {
  await using edge = await open({ limits: { headMs: 100 } })
  const begin = performance.now()
  expect(statusIn(await raw(edge.port, 'POST /api/messages HTTP/1.1\r\nhost: x\r\nx-slow: '))).toBe(408)
  expect(performance.now() - begin).toBeLessThan(5_000)
})

test('who sends a body byte by byte is not waited for', async () => {
  await using edge = await open()
  const socket = connect(edge.port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(headOf('content-length: 1000'))
  const begin = performance.now()
  const drip = setInterval(() => socket.write(' '), 20)
  const [answer] = await once<Buffer>(socket, 'data')
  clearInterval(drip)
  socket.destroy()
  expect(statusIn(answer.toString())).toBe(408)
  expect(performance.now() - begin).toBeLessThan(4_000)
})

const once = async <T>(socket: Socket, event: string): Promise<[T]> =>
  new Promise(resolve => socket.once(event, (value: T) => resolve([value])))

test('connections have a limit, and a place that comes free is taken again', async () => {
  await using edge = await open({ limits: { connections: 20 } })
  const sockets = Array.from({ length: 20 }, () => connect(edge.port, '127.0.0.1'))
  await Promise.all(sockets.map(socket => once(socket, 'connect')))
  const get = 'GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'
  expect(statusIn(await raw(edge.port, get))).toBe(null)
  for (const socket of sockets) socket.destroy()
  await expect.poll(() => raw(edge.port, get).then(statusIn)).toBe(200)
})

test('a sender who is gone in the middle does no harm', async () => {
  await using edge = await open()
  for (let at = 0; at < 30; at += 1) {
    const socket = connect(edge.port, '127.0.0.1')
    socket.on('error', () => {})
    socket.write(headOf('content-length: 100') + '{"type":'.slice(0, at % 9))
    await once(socket, 'connect')
    socket.resetAndDestroy()
  }
  expect(await statusOf(JSON.stringify(message()))).toBe(200)
})

// A seed that fails is printed, with the smallest request that does it.
const runs = { seed: 20_260_615, numRuns: 300 }

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat({ max: 40 })),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc
      .constantFrom(
        '\r\n',
        '\0',
        '%',
        ':',
        '"',
        '\\',
        '{',
        '}',
        ',',
        'transfer-encoding: chunked\r\n',
        '\u{1f600}',
      )
      .map(words => Buffer.from(words)),
  ),
})
type Edit = { readonly at: number; readonly cut: number; readonly put: Uint8Array }

const edited = (bytes: Buffer, { at, cut, put }: Edit): Buffer => {
  const place = Math.floor(at * bytes.length)
  return Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + cut)])
}

test('no change to the bytes of a good request makes it fall, or answer 5xx', async () => {
  await using edge = await open({ limits: { ms: 40, headMs: 40 } })
  const body = JSON.stringify(message())
  const good = Buffer.from(headOf(`content-length: ${body.length}`, 'connection: close') + body)
  const property = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async edits => {
    const status = statusIn(await raw(edge.port, edits.reduce(edited, good)))
    expect(status ?? 400).toBeLessThan(500)
  })
  await fc.assert(property, runs)
  expect(await statusOf(body)).toBe(200)
}, 120_000)

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('', '\0', '\ud800', '__proto__', 'constructor', '{{x}}', '=1+1', '9999-12-31', 1e308, -0),
  fc.string({ unit: 'binary', maxLength: 50 }),
)
const types = [
  'message',
  'invoke',
  'conversationUpdate',
  'installationUpdate',
  'messageReaction',
  'event',
  'x',
]
const names = ['adaptiveCard/action', 'task/fetch', 'composeExtension/query', 'fileConsent/invoke', '']
const fields = [
  'id',
  'from',
  'recipient',
  'conversation',
  'text',
  'value',
  'entities',
  'channelData',
  'membersAdded',
]
const more = [
  'locale',
  'localTimezone',
  'timestamp',
  'replyToId',
  'action',
  'attachments',
  '__proto__',
  'toString',
]

test('no activity makes it fall, or answer 5xx', async () => {
  await using edge = await open()
  const changes = fc.dictionary(fc.constantFrom(...fields, ...more), odd, { maxKeys: 4 })
  const kind = fc.record({ type: fc.constantFrom(...types), name: fc.constantFrom(...names) })
  const property = fc.asyncProperty(kind, changes, async (what, change) => {
    expect(await statusOf(JSON.stringify({ ...message(), ...what, ...change }))).toBeLessThan(500)
  })
  await fc.assert(property, runs)
  expect(edge.logged.filter(line => line.startsWith('a turn failed'))).toEqual([])
}, 120_000)
