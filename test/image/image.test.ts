/** The image without an engine for images: what it would hold, started by its own command. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, rmSync } from 'node:fs'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { freePortNear } from '../../env/local/port.ts'
import { buildFolder } from './buildFolder.ts'
import { commandIn, stages } from './dockerfile.ts'

const built = buildFolder()
const { image } = stages()
afterAll(() => rmSync(built.folder, { recursive: true }))

/** The image's own command, with its data where a test may write. */
const command = commandIn(image, 'CMD')
  .slice(1)
  .map(word => word.replace('=/data', `=${built.data}`))
const environment = (more: Record<string, string>): Record<string, string> => ({
  NODE_ENV: 'production',
  DATA_DIR: built.data,
  ...more,
})

/** The answer to the image's own question whether it is well. */
const health = (env: Record<string, string>) =>
  spawnSync(process.execPath, commandIn(image, 'HEALTHCHECK').slice(1), { cwd: built.app, env }).status

const statusOf = (address: string): Promise<number> =>
  fetch(address).then(
    ({ status }) => status,
    () => 0,
  )

const holds = (): string[] => readdirSync(built.app, { recursive: true, encoding: 'utf8' }).sort()

test('it holds no package of development, no test and no map', () => {
  const held = holds()
  expect(held).toContain('node_modules/pg')
  expect(held).not.toContain('node_modules/vitest')
  expect(held.filter(path => /\.test\.ts$|\.map$/.test(path))).toEqual([])
})

test('without credentials it refuses, and says all that is wrong at once', () => {
  const options = { cwd: built.app, env: environment({ PORT: 'none' }), encoding: 'utf8' as const }
  const { status, stderr } = spawnSync(process.execPath, command, options)
  expect(status).toBe(1)
  for (const name of ['PORT', 'BOT_ID', 'BOT_PASSWORD', 'BOT_TENANT_ID']) expect(stderr).toContain(name)
})

test('it gets ready, finds itself well, ends when asked, and writes nothing beside its data', async () => {
  const before = holds()
  const port = await freePortNear(0)
  const env = environment({ PORT: `${port}`, WAARMAKER_DEVELOPMENT: '1' })
  const child = spawn(process.execPath, command, { cwd: built.app, env, stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'exit')
  const ready = () => statusOf(`http://127.0.0.1:${port}/readyz`)
  await expect.poll(ready, { timeout: 60_000 }).toBe(200)
  expect(health(env)).toBe(0)
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  expect(health(env)).toBe(1)
  expect(holds()).toEqual(before)
}, 90_000)
