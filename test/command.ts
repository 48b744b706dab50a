import { spawn } from 'node:child_process'

export type Ran = { readonly code: number; readonly output: string }

/** Runs a file with the Node that runs now. `pipe` keeps what it prints, `inherit` shows it at once. */
export function run(command: readonly string[], how: 'pipe' | 'inherit'): Promise<Ran> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', how, how] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', chunk => (output += chunk))
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', code => done({ code: code ?? 1, output }))
  })
}
