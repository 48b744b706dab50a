/** `npm start -- --no-playground` as a developer meets it: the real processes, from the outside. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const started: ChildProcess[] = []

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGTERM')
})

function npmStart(port: number, args: string[] = ['--no-playground']) {
  const environment = { ...process.env, PORT: `${port}`, NODE_ENV: 'development' }
  const child = spawn(process.execPath, ['env/run.mjs', 'env/local.ts', ...args], {
    cwd: root,
    env: environment,
  })
  started.push(child)
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => said.push(String(chunk)))
  return { child, said: () => said.join(''), ended: once(child, 'exit').then(([code]) => Number(code)) }
}

async function occupied(port = 0): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return { server, port: typeof address === 'object' && address ? address.port : port }
}

async function freePort(): Promise<number> {
  const { server, port } = await occupied()
  await new Promise(done => server.close(done))
  return port
}

test('a port in use is said, with the way to choose another', async () => {
  const { server, port } = await occupied()
  const { said, ended } = npmStart(port)
  expect(await ended).toBe(1)
  expect(said()).toContain(`Port ${port} is in use`)
  expect(said()).toContain(`PORT=${port + 1} npm start`)
  server.close()
})

test('it gets ready, and Ctrl-C leaves nothing behind', async () => {
  const port = await freePort()
  const { child, said, ended } = npmStart(port)
  await expect.poll(said, { timeout: 20_000 }).toContain('Ctrl-C stops it')
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200)
  child.kill('SIGINT')
  expect(await ended).toBe(0)
  await expect(fetch(`http://127.0.0.1:${port}/readyz`)).rejects.toThrow()
})

test('somebody who is not there cannot be chosen', async () => {
  const { said, ended } = npmStart(await freePort(), ['--as', 'nobody'])
  expect(await ended).toBe(1)
  expect(said()).toContain('Choose from samira, bram, mieke, joost, noor, rosa.')
})
