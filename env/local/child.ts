import { spawn } from 'node:child_process'

export type Child = {
  readonly name: string
  /** Resolves when it has ended, with how. */
  readonly ended: Promise<string>
  /** Asks it to end, and insists when it does not. Resolves when it is gone. */
  readonly stop: () => Promise<unknown>
}

/** The longest that a turn under way may take (25 s), and a little more. */
const patience = 27_000

/**
 * Starts a file with the Node that runs now. It gets a process group of its own, so that Ctrl-C reaches it through
 * `stop` only, and nobody has to guess whether it ended by itself.
 */
export function start(
  name: string,
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  output: 'inherit' | 'ignore',
): Child {
  const child = spawn(process.execPath, [...process.execArgv, ...command], {
    env,
    stdio: ['ignore', output, 'inherit'],
    detached: process.platform !== 'win32',
  })
  const ended = new Promise<string>(done => {
    child.on('error', error => done(error.message))
    child.on('exit', (code, signal) => done(signal ?? `code ${code}`))
  })
  const stop = () => {
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), patience).unref()
    return ended
  }
  return { name, ended, stop }
}
