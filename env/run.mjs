// Runs one of the project's TypeScript files: `node env/run.mjs [--production] <file.ts> [arguments]`.
//
// It is plain JavaScript without packages, because it must work on a fresh clone with any Node from 20 on. It
//  1. installs the packages with `npm ci`, when they are missing or differ from package-lock.json (env/install.mjs);
//  2. finds a Node that runs TypeScript as it is: the one that runs now, or the one among the packages (env/node.mjs);
//  3. runs the file with it. Signals are passed on, and the exit code comes back.
import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { findNode } from './node.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const production = process.argv[2] === '--production'
const [file, ...args] = process.argv.slice(production ? 3 : 2)

const stop = sentence => {
  console.error(`\n${sentence}\n`)
  process.exit(1)
}

/**
 * The environment for the file: the good Node comes first on the path, so that its children use it too. What Node
 * compiled is kept beside the packages, which makes the next start a third lighter; where it cannot be written, it is not kept.
 */
function environmentWith(node) {
  const path = Object.keys(process.env).find(name => name.toUpperCase() === 'PATH') ?? 'PATH'
  const compiled = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'), ...process.env }
  const env = { ...compiled, [path]: [dirname(node), process.env[path]].filter(Boolean).join(delimiter) }
  return production ? { ...env, NODE_ENV: 'production' } : env
}

/** Becomes the file, as far as anybody outside can see: same terminal, same signals, same way of ending. */
function become(node) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, file), ...args], {
    stdio: 'inherit',
    env: environmentWith(node),
  })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  child.on('error', error => stop(`${node} could not be started: ${error.message}`))
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code)
    for (const passed of signals) process.removeAllListeners(passed)
    process.kill(process.pid, signal)
  })
}

if (!file) stop('Say which file to run: node env/run.mjs <file.ts> [arguments]')
const installed = await ensureInstalled(root, { production })
if (!installed.ok) stop(installed.sentence)
const node = findNode(root)
if (!node.ok) stop(node.sentence)
become(node.path)
