import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** The product as a process of its own, on a port and a folder that are told. */
export type Process = {
  /** Resolves when it says that it is ready; rejects, with what it said, when it ends before. */
  readonly ready: Promise<void>
  /** Resolves with its exit code when it is gone; null for one that was killed. */
  readonly gone: Promise<number | null>
  /** All that it has written. */
  readonly said: () => string
  readonly kill: (signal: 'SIGKILL' | 'SIGTERM') => void
}

const root = join(import.meta.dirname, '../..')

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise(done => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}

/** A module that is loaded before it, and more of its environment. */
type How = { readonly preload?: string; readonly environment?: Readonly<Record<string, string>> }

export const startProcess = (port: number, dataDir: string, { preload, environment }: How = {}): Process => {
  const told = { WAARMAKER_DEVELOPMENT: '1', PORT: `${port}`, DATA_DIR: dataDir, PATH: process.env.PATH }
  const run = [...(preload === undefined ? [] : ['--import', preload]), 'src/main.ts']
  const child: ChildProcess = spawn(process.execPath, run, { cwd: root, env: { ...told, ...environment } })
  let said = ''
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: unknown) => {
      said += String(chunk)
      if (said.includes('ready on')) resolve()
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', () => reject(new Error(`It ended before it was ready.\n${said}`)))
  })
  ready.catch(() => undefined) // Who does not wait for it need not hear that it ended.
  const gone = once(child, 'close').then(([code]): number | null => code)
  return { ready, gone, said: () => said, kill: signal => void child.kill(signal) }
}
