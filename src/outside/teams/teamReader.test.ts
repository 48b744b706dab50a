import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { openTeamReader } from './teamReader.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

type Told = { readonly status?: number; readonly body?: unknown; readonly headers?: Record<string, string> }

/** Teams, as it answers by path; the paths that were asked for are kept. */
async function teamsThat(tells: (path: string) => Told) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const { status = 200, body = {}, headers = {} } = tells(request.url ?? '')
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closing.push(
    () => server.close(),
    () => server.closeAllConnections(),
  )
  // The address of a server that listens on TCP is never a string.
  const { port } = server.address() as AddressInfo
  return {
    asked,
    team: { id: '19:a@thread.tacv2', tenant: 'tenant-1', serviceUrl: `http://127.0.0.1:${port}/emea/` },
  }
}

const clock = { now: () => '2026-06-15T10:00:00.000Z' }

function reader(deadline = 2_000) {
  const opened = openTeamReader({
    ...{ token: null, deadline, clock, serviceHosts: ['127.0.0.1'], onThisMachine: true, between: 0 },
  })
  closing.push(opened.close)
  return opened
}

const details = { id: '19:a@thread.tacv2', name: ' Noord ', aadGroupId: 'g1' }
const conversations = [
  { id: '19:a@thread.tacv2', name: 'Algemeen', type: 'standard' },
  { id: '19:b@thread.tacv2', name: 'Nieuws' },
  { id: '19:c@thread.tacv2', name: 'Zorg', type: 'private' },
  { id: '19:d@thread.tacv2', name: null, type: 'something new' },
]
const row = (number: number, more = {}) => ({ aadObjectId: `p${number}`, email: `p${number}@x.nl`, ...more })

const whole =
  (members: unknown) =>
  (path: string): Told => {
    if (path.includes('pagedmembers')) return { body: members }
    return { body: path.endsWith('/conversations') ? { conversations } : details }
  }

test('a team is read whole, over all pages of its roster, each asked for once', async () => {
  const pages: Record<string, unknown> = {
    '': {
      members: [row(1, { userRole: 'owner' }), row(2, { userRole: 'user' })],
      continuationToken: 'a=b&c',
    },
    'a=b&c': { members: [{ objectId: 'p3', userPrincipalName: 'p3@x.nl' }, { id: '28:bot' }, 'nobody'] },
  }
  const { asked, team } = await teamsThat(path => {
    const token = new URL(path, 'http://x').searchParams.get('continuationToken') ?? ''
    return path.includes('pagedmembers') ? { body: pages[token] } : whole({})(path)
  })
  expect(await reader().read(team)).toEqual({
    kind: 'read',
    team: {
      name: 'Noord',
      group: 'g1',
      channels: [
        { id: '19:a@thread.tacv2', name: null, kind: 'standard' },
        { id: '19:b@thread.tacv2', name: 'Nieuws', kind: null },
        { id: '19:c@thread.tacv2', name: 'Zorg', kind: 'private' },
        { id: '19:d@thread.tacv2', name: null, kind: null },
      ],
      members: [
        { entraId: 'p1', email: 'p1@x.nl', owner: true },
        { entraId: 'p2', email: 'p2@x.nl', owner: false },
        { entraId: 'p3', email: 'p3@x.nl', owner: null },
      ],
    },
  })
  expect(asked.map(path => path.replace(/^\/emea\/v3/, ''))).toEqual([
    '/teams/19%3Aa%40thread.tacv2',
    '/teams/19%3Aa%40thread.tacv2/conversations',
    '/conversations/19%3Aa%40thread.tacv2/pagedmembers?pageSize=200',
    '/conversations/19%3Aa%40thread.tacv2/pagedmembers?pageSize=200&continuationToken=a%3Db%26c',
  ])
})

test('a page of a roster can be larger than any other answer', async () => {
  const long = 'x'.repeat(300)
  const members = Array.from({ length: 500 }, (_, number) => row(number, { userPrincipalName: long }))
  const { team } = await teamsThat(whole({ members }))
  const reading = await reader().read(team)
  expect(reading.kind === 'read' && reading.team.members).toHaveLength(500)
})

test('a roster that never ends is left', async () => {
  const { asked, team } = await teamsThat(whole({ members: [row(1)], continuationToken: 'again' }))
  expect(await reader().read(team)).toMatchObject({ kind: 'read' })
  expect(asked).toHaveLength(202)
})

test.each<[string, Told, object]>([
  ['taken out', { status: 403, body: 'BotNotInConversationRoster' }, { kind: 'removed' }],
  ['deleted', { status: 404 }, { kind: 'deleted' }],
  ['too many', { status: 429, headers: { 'retry-after': '7' } }, { kind: 'later', retryAfter: 7000 }],
  ['a fault there', { status: 502 }, { kind: 'later', why: '502' }],
  ['no credentials', { status: 401 }, { kind: 'later', why: 'credentials' }],
  ['no JSON', { body: '{"members":' }, { kind: 'later', why: 'otherShape' }],
  ['another shape', { body: { members: 7 } }, { kind: 'later', why: 'otherShape' }],
])('where a page of the roster cannot be had, nothing was read: %s', async (_, told, reading) => {
  const { asked, team } = await teamsThat(path => (path.includes('pagedmembers') ? told : whole({})(path)))
  expect(await reader().read(team)).toMatchObject(reading)
  expect(asked).toHaveLength(3)
})

test('nothing is asked of an address that is not on the list', async () => {
  const { asked, team } = await teamsThat(whole({ members: [] }))
  const serviceUrl = team.serviceUrl.replace('127.0.0.1', 'localhost')
  expect(await reader().read({ ...team, serviceUrl })).toMatchObject({ kind: 'later', why: 'serviceUrl' })
  expect(asked).toEqual([])
})
