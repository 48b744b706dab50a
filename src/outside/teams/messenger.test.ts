import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createPlainServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { openMessenger } from './messenger.ts'
import type { Token } from './token.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

const clock = { now: () => '2026-06-15T10:00:00.000Z' }
type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => unknown

async function teams(answer: Answer) {
  const server = createServer(async (request, response) => answer(request, response, await text(request)))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closing.push(
    () => server.close(),
    () => server.closeAllConnections(),
  )
  return chatAt((server.address() as AddressInfo).port)
}

const chatAt = (port: number, scheme = 'http') => ({
  tenant: 'tenant-1',
  serviceUrl: `${scheme}://127.0.0.1:${port}/emea/`,
  conversation: 'a:1/x',
  bot: '28:bot',
})

function messenger({ token = null, deadline = 2_000 }: { token?: Token | null; deadline?: number } = {}) {
  const opened = openMessenger({ token, deadline, clock, serviceHosts: ['127.0.0.1'], onThisMachine: true })
  closing.push(opened.close)
  return opened
}

const says =
  (status: number, body = '', headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    response.writeHead(status, headers).end(body)

test('a message goes to its conversation, from the bot', async () => {
  const seen: unknown[] = []
  const chat = await teams(({ method, url, headers }, response, body) => {
    seen.push({ method, url, authorization: headers.authorization, body: JSON.parse(body) })
    response.writeHead(201).end('{"id":"m1"}')
  })
  const { post, replace } = messenger({ token: async () => 'secret' })

  expect(await post(chat, { type: 'message', text: 'hé', from: 'x' })).toEqual({
    kind: 'sent',
    activity: 'm1',
  })
  expect(await replace(chat, 'm1', { type: 'message' })).toEqual({ kind: 'sent', activity: 'm1' })

  const authorization = 'Bearer secret'
  const where = { type: 'message', from: { id: '28:bot' }, conversation: { id: 'a:1/x' } }
  const url = '/emea/v3/conversations/a%3A1%2Fx/activities'
  expect(seen).toEqual([
    { method: 'POST', url, authorization, body: { ...where, text: 'hé' } },
    { method: 'PUT', url: `${url}/m1`, authorization, body: { ...where, id: 'm1' } },
  ])
})

const nested = JSON.stringify({ error: { code: 'x', message: '{"subCode":"ConversationBlockedByUser"}' } })
const rows: [string, Answer, object][] = [
  ['success without an id', says(201), { kind: 'sent', activity: null }],
  ['success with half a body', says(200, '{"id":'), { kind: 'sent', activity: null }],
  ['too many, in seconds', says(429, '', { 'retry-after': '3' }), { kind: 'notSent', retryAfter: 3000 }],
  ['too many, nonsense', says(429, '', { 'retry-after': 'soon' }), { kind: 'notSent', retryAfter: null }],
  ['too many, without a time', says(429), { kind: 'notSent', why: 'tooMany', retryAfter: null }],
  ['two at once', says(412), { kind: 'notSent', why: 'twoAtOnce', retryAfter: 250 }],
  ['time-out there', says(408), { kind: 'unknown', why: '408' }],
  ['a fault there', says(500), { kind: 'unknown', why: '500' }],
  ['a bad gateway', says(502, '<html>'), { kind: 'unknown', why: '502' }],
  ['blocked', says(403, nested), { kind: 'unreachable', why: 'ConversationBlockedByUser' }],
  ['not allowed', says(403, 'no'), { kind: 'unreachable', why: 'forbidden' }],
  ['gone', says(404), { kind: 'unreachable', why: 'gone' }],
  ['our fault', says(400, '{"error":{"message":"Anna"}}'), { kind: 'refused', why: '400' }],
  ['too large', says(413), { kind: 'refused', why: '413' }],
  ['no credentials', says(401), { kind: 'refused', why: 'credentials' }],
  ['a reset', request => request.socket.destroy(), { kind: 'unknown', why: 'ECONNRESET' }],
  ['a reset after the head', half, { kind: 'sent', activity: null }],
  ['a body without end', endless, { kind: 'sent', activity: null }],
]

function half(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(201, { 'content-length': 100 })
  response.write('{"id":"m1"', () => response.destroy())
}

function endless(_request: IncomingMessage, response: ServerResponse): void {
  const more = () => response.write('x'.repeat(10_000), error => !error && more())
  response.writeHead(201)
  more()
}

test.each(rows)('%s', async (_what, answer, outcome) => {
  const chat = await teams(answer)
  expect(await messenger().post(chat, {})).toMatchObject(outcome)
})

test('a redirect is not followed', async () => {
  let asked = 0
  const other = await teams(() => (asked += 1))
  const chat = await teams(says(307, '', { location: other.serviceUrl }))
  const outcome = await messenger({ token: async () => 'secret' }).post(chat, {})
  expect(outcome).toEqual({ kind: 'refused', why: '307' })
  expect(asked).toBe(0)
})

test('no answer within the deadline leaves it unknown', async () => {
  const chat = await teams(() => {})
  expect(await messenger({ deadline: 50 }).post(chat, {})).toEqual({ kind: 'unknown', why: 'ETIMEDOUT' })
})

test('a body that stalls after its head leaves what the head said', async () => {
  const stalls =
    (status: number, start = ''): Answer =>
    (_request, response) =>
      response.writeHead(status, { 'content-length': 100 }).write(start || ' ')
  // Long enough for a head to come on a busy machine.
  const { post } = messenger({ deadline: 400 })
  expect(await post(await teams(stalls(201)), {})).toEqual({ kind: 'sent', activity: null })
  expect(await post(await teams(stalls(201, '{"id":"m1"')), {})).toEqual({ kind: 'sent', activity: null })
  expect(await post(await teams(stalls(429)), {})).toMatchObject({ kind: 'notSent', why: 'tooMany' })
})

test('what nobody takes was not sent', async () => {
  const chat = await teams(says(200))
  for (const close of closing.splice(0)) close()
  const { post } = messenger()
  expect(await post(chat, {})).toEqual({ kind: 'notSent', why: 'ECONNREFUSED', retryAfter: null })
})

test('a handshake that fails, or never ends, sent nothing', async () => {
  const open = async (answer: (socket: import('node:net').Socket) => void) => {
    const server = createPlainServer(answer)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    closing.push(() => server.close())
    return chatAt((server.address() as AddressInfo).port, 'https')
  }
  const noTls = await open(socket => socket.end('HTTP/1.1 200 OK\r\n\r\n'))
  const silent = await open(socket => closing.push(() => socket.destroy()))
  expect(await messenger().post(noTls, {})).toMatchObject({ kind: 'notSent' })
  expect(await messenger({ deadline: 50 }).post(silent, {})).toMatchObject({
    kind: 'notSent',
    why: 'ETIMEDOUT',
  })
})

test('an address that is not on the list is refused, and nothing leaves', async () => {
  let asked = 0
  const chat = await teams(() => (asked += 1))
  const serviceUrl = chat.serviceUrl.replace('127.0.0.1', 'localhost')
  expect(await messenger().post({ ...chat, serviceUrl }, {})).toEqual({ kind: 'refused', why: 'serviceUrl' })
  expect(asked).toBe(0)
})

test('a token that is not taken is fetched anew, once', async () => {
  const tokens: boolean[] = []
  const token = async (fresh: boolean) => {
    tokens.push(fresh)
    return fresh ? 'new' : 'old'
  }
  const takesNew = await teams(({ headers }, response) =>
    response.writeHead(headers.authorization === 'Bearer new' ? 201 : 401).end('{"id":"m1"}'),
  )
  expect(await messenger({ token }).post(takesNew, {})).toEqual({ kind: 'sent', activity: 'm1' })
  const takesNone = await teams(says(401))
  expect(await messenger({ token }).post(takesNone, {})).toEqual({ kind: 'refused', why: 'credentials' })
  expect(tokens).toEqual([false, true, false, true])
})

test('without a token to be had nothing was sent', async () => {
  const chat = await teams(says(200))
  const token = () => Promise.reject(new Error('no such password'))
  expect(await messenger({ token }).post(chat, {})).toEqual({
    kind: 'notSent',
    why: 'token',
    retryAfter: null,
  })
})

const toAnna = (at: { serviceUrl: string }) => ({
  ...{ tenant: 'tenant-1', serviceUrl: at.serviceUrl, bot: '28:bot', teamsId: '29:anna' },
})

test('a personal chat is opened with one request that holds nothing to read', async () => {
  const seen: unknown[] = []
  const at = await teams(({ method, url }, response, body) => {
    seen.push({ method, url, body: JSON.parse(body) })
    response.writeHead(201).end('{"id":"a:1new"}')
  })
  expect(await messenger().open(toAnna(at))).toEqual({ kind: 'opened', conversation: 'a:1new' })
  const tenant = { tenantId: 'tenant-1', channelData: { tenant: { id: 'tenant-1' } } }
  const body = { bot: { id: '28:bot' }, members: [{ id: '29:anna' }], isGroup: false, ...tenant }
  expect(seen).toEqual([{ method: 'POST', url: '/emea/v3/conversations', body }])
})

test.each<[string, Answer, object]>([
  ['one without its name is of no use', says(201, '{}'), { kind: 'unknown', why: 'noName' }],
  ['a fault there', says(502), { kind: 'unknown', why: '502' }],
  ['not installed', says(403, 'ForbiddenOperationException'), { kind: 'unreachable' }],
  ['too many', says(429, '', { 'retry-after': '2' }), { kind: 'notSent', retryAfter: 2000 }],
])('opening a chat: %s', async (_what, answer, opening) => {
  let asked = 0
  const at = await teams((request, response, body) => {
    asked += 1
    answer(request, response, body)
  })
  expect(await messenger().open(toAnna(at))).toMatchObject(opening)
  expect(asked).toBe(1)
})

test('no chat is opened at an address that is not on the list, or later than the deadline', async () => {
  const silent = await teams(() => {})
  const { open } = messenger({ deadline: 50 })
  expect(await open(toAnna(silent))).toEqual({ kind: 'unknown', why: 'ETIMEDOUT' })
  const elsewhere = silent.serviceUrl.replace('127.0.0.1', 'localhost')
  expect(await open(toAnna({ serviceUrl: elsewhere }))).toEqual({ kind: 'refused', why: 'serviceUrl' })
})
