import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDoors } from '../../src/outside/http/server.ts'
import { type FakeTeams, openFakeTeams } from '../fakeTeams/fakeTeams.ts'
import { badBodies, badEncodings, badParts, badTypes, badValues, oddParts } from './badBodies.ts'
import { openEdgeFor } from './openEdgeFor.ts'
import { headOf, raw } from './raw.ts'

let teams: FakeTeams
beforeEach(async () => {
  teams = await openFakeTeams()
})
afterEach(() => teams.close())

/** A message that is as it should be, to put something wrong in. */
const message = () => ({
  type: 'message',
  id: '1',
  channelId: 'msteams',
  timestamp: '2026-06-15T09:00:00.000Z',
  serviceUrl: teams.url,
  from: { id: '29:1', aadObjectId: 'entra-1', name: 'Anna' },
  recipient: { id: '28:1' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'tenant-1' },
  text: 'hoi',
})
const invoke = (value: unknown) => ({
  ...message(),
  type: 'invoke',
  name: 'adaptiveCard/action',
  text: undefined,
  value,
})

/** Everything wrong that this file tries must leave the bot alive, and tell nothing about itself. */
async function statusOf(body: unknown, headers: Record<string, string> = {}): Promise<number> {
  const answer = await teams.post(typeof body === 'string' ? body : JSON.stringify(body), headers)
  expect(JSON.stringify(answer.body)).not.toMatch(/secret|Error|node_modules/)
  return answer.status
}

test.each(Object.entries(badBodies))('a body that is %s is refused', async (_what, body) => {
  await using edge = await openEdgeFor(teams)
  expect(await statusOf(body)).toBe(400)
  expect(edge.heard).toEqual([])
})

test('content encodings are refused before anything is unpacked', async () => {
  await using edge = await openEdgeFor(teams)
  for (const encoding of badEncodings)
    expect(await statusOf('no gzip', { 'content-encoding': encoding })).toBe(415)
  const packed = await fetch(`${edge.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: gzipSync(Buffer.alloc(5_000_000)),
  })
  expect(packed.status).toBe(415)
})

test('other kinds of content are refused', async () => {
  await using _ = await openEdgeFor(teams)
  for (const type of badTypes) expect(await statusOf(message(), { 'Content-Type': type })).toBe(415)
})

test('a large body is refused, whether or not its length is told', async () => {
  await using edge = await openEdgeFor(teams)
  const large = JSON.stringify({ ...message(), text: 'a'.repeat(300_000) })
  expect(await statusOf(large)).toBe(413)
  const told = await raw(
    edge.port,
    headOf('transfer-encoding: chunked'),
    `${(300_000).toString(16)}\r\n${large}`,
  )
  expect(told).toMatch(/^HTTP\/1.1 413 /)
})

test('somebody who sends too slowly is not waited for', async () => {
  await using edge = await openEdgeFor(teams)
  expect(await raw(edge.port, headOf('content-length: 100'), '{"type"')).toMatch(/^HTTP\/1.1 408 /)
})

test.each(Object.entries(badParts))('an activity with %s is refused', async (_what, part) => {
  await using edge = await openEdgeFor(teams)
  expect(await statusOf({ ...message(), ...part })).toBe(400)
  expect(edge.heard).toEqual([])
})

test('fields that matter less may be of any kind', async () => {
  await using edge = await openEdgeFor(teams)
  expect(await statusOf({ ...message(), ...oddParts })).toBe(200)
  expect(edge.heard[0]?.who).toMatchObject({ locale: null, zone: null })
})

test('a press with any value is refused or heard as data, never an error', async () => {
  await using _ = await openEdgeFor(teams)
  for (const value of badValues) expect(await statusOf(invoke(value))).toBe(400)
  for (const data of [undefined, null, 5, 'x', [], {}, { do: {} }])
    expect(await statusOf(invoke({ action: { data } }))).toBe(200)
})

test('what cannot be stored is taken out of texts and values', async () => {
  await using edge = await openEdgeFor(teams)
  const dirty = '{"a\\u0000":"b\\u0000\\ud800","__proto__":{"x":1},"n":[1,"\\u0007"]}'
  await statusOf({ ...message(), text: 'hoi\u0000 \ud800 <b>dik</b> 1 &lt; 2<br>en' })
  await statusOf(JSON.stringify(invoke({ action: { data: 0 } })).replace('"data":0', `"data":${dirty}`))
  expect(edge.heard.map(one => one.what)).toEqual([
    { kind: 'said', text: 'hoi \ufffd dik 1 < 2\nen' },
    { kind: 'pressed', data: { a: 'b\ufffd', n: [1, ''] }, card: null, as: 'execute' },
  ])
})

test('an unknown path or method tells nothing', async () => {
  await using edge = await openEdgeFor(teams)
  const ask = async (path: string, method = 'GET') => {
    const answer = await fetch(edge.url + path, { method })
    expect(await answer.text()).toBe('')
    expect(answer.headers.get('server')).toBe(null)
    return answer.status
  }
  expect(await ask('/secret')).toBe(404)
  expect(await ask('/%zz')).toBeLessThan(500)
  expect(await ask('/api/messages')).toBe(405)
  expect(await ask('/healthz', 'DELETE')).toBe(405)
})

test('alive and ready are told apart', async () => {
  await using edge = await openEdgeFor(teams, { hindrances: ['database'] })
  expect((await fetch(`${edge.url}/healthz`)).status).toBe(200)
  const ready = await fetch(`${edge.url}/readyz`)
  expect(ready.status).toBe(503)
  expect(await ready.json()).toEqual({ ready: false, waitsFor: ['database'] })
})

test('a port in use is a value', async () => {
  await using edge = await openEdgeFor(teams)
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const messages = async () => ({ kind: 'refused' as const, answer: { status: 401 } })
  const second = await openDoors({
    host: '127.0.0.1',
    port: edge.port,
    messages,
    hindrances: async () => [],
    log,
  })
  expect(second).toEqual({ kind: 'closed', why: 'portInUse', code: 'EADDRINUSE' })
})
