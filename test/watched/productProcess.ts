import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { freePortNear } from '../../env/local/port.ts'

const root = join(import.meta.dirname, '../..')
const withoutPace = join(root, 'test/protocol/withoutPace.mjs')

/**
 * The product as a process of its own, with a file that is loaded before it; resolves when it is ready. With
 * `unread` nobody reads what it prints, as when whoever collects the log has died.
 */
export async function startProcess(
  preload: string,
  environment: Readonly<Record<string, string>> = {},
  how: 'read' | 'unread' = 'read',
) {
  const dataDir = mkdtempSync(join(tmpdir(), 'watched-'))
  const port = await freePortNear(0)
  const settings = { WAARMAKER_DEVELOPMENT: '1', DATA_DIR: dataDir, PORT: `${port}`, ...environment }
  const file = join(import.meta.dirname, preload)
  const env = { ...process.env, ...settings }
  const child = spawn(process.execPath, ['--import', withoutPace, '--import', file, 'src/main.ts'], {
    cwd: root,
    env,
  })
  const ready = Promise.withResolvers<void>()
  let printed = ''
  if (how === 'read') child.once('exit', () => ready.reject(new Error(printed)))
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => {
      printed += chunk
      if (printed.includes('Waarmaker is ready')) ready.resolve()
    })
  if (how === 'unread') child.stdout.destroy()
  const isUp = () => fetch(`http://127.0.0.1:${port}/readyz`)
  await (how === 'read' ? ready.promise : vi.waitFor(isUp, 20_000))
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
    const closed = once(child, 'close')
    child.kill('SIGTERM')
    await closed
    return child.exitCode
  }
  const close = async () => {
    await stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { dataDir, url: `http://127.0.0.1:${port}`, printed: () => printed, stop, close }
}
