import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { listen } from './listen.ts'

test('a server that cannot accept for a moment says so, however often, and goes on', async () => {
  const said: string[] = []
  const note = (what: string, _fields?: object, error?: unknown) => void said.push(`${what}: ${error}`)
  const log = { info: note, warn: note, error: note }
  const server = createServer((_request, response) => response.end('here'))
  const opened = await listen(server, { host: '127.0.0.1', port: 0, log })
  if (opened.kind === 'closed') throw new Error(opened.code)
  for (const code of ['EMFILE', 'ENFILE']) server.emit('error', new Error(code))
  expect(said).toEqual([
    'connections could not be accepted: Error: EMFILE',
    'connections could not be accepted: Error: ENFILE',
  ])
  expect(await (await fetch(`http://127.0.0.1:${opened.port}`)).text()).toBe('here')
  await opened.close()
})

test('an address that is taken is closed, with its reason', async () => {
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  const first = await listen(createServer(), { host: '127.0.0.1', port: 0, log })
  if (first.kind === 'closed') throw new Error(first.code)
  const second = await listen(createServer(), { host: '127.0.0.1', port: first.port, log })
  expect(second).toEqual({ kind: 'closed', why: 'portInUse', code: 'EADDRINUSE' })
  await first.close()
})
