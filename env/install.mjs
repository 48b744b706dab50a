// Brings the packages of package-lock.json, once, and only when something is missing.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inTurn } from './lock.mjs'

/** Settings of an outer npm that reach us through the environment and would change what `npm ci` brings. */
const leaks =
  /^npm_config_(dry_run|omit|include|only|also|dev|production|global|location|workspaces?|package_lock|package_lock_only|prefix|local_prefix|install_strategy|json|force)$/i

const packagesIn = file => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {})

/**
 * Whether node_modules holds what package-lock.json says. npm writes its own list there when it is done, so an
 * installation that was broken off does not count. Optional packages may be absent: they fit other machines.
 */
export function isInstalled(root, { production = false } = {}) {
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'))
  const wanted = Object.entries(packagesIn(join(root, 'package-lock.json'))).filter(([path]) => path !== '')
  return wanted.every(([path, { version, integrity, optional, dev, devOptional }]) => {
    const there = present[path]
    if (!there) return optional === true || (production && (dev ?? devOptional) === true)
    return there.version === version && there.integrity === integrity
  })
}

/** npm itself: the one that started us, or else the one on the path. */
function npm(args, root) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !leaks.test(name)))
  const own = process.env.npm_execpath
  const options = { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] }
  if (own?.endsWith('npm-cli.js')) return spawn(process.execPath, [own, ...args], options)
  return spawn('npm', args, { ...options, shell: process.platform === 'win32' })
}

/** Runs npm quietly; what it said is kept for the case that it fails. */
function runNpm(args, root) {
  return new Promise(done => {
    const child = npm(args, root)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk))
    child.on('error', error => done({ code: 1, output: error.message }))
    child.on('close', code => done({ code, output }))
  })
}

const failure = ({ code, output }) => `${output.trim()}

The packages could not be installed: npm ended with code ${code}; what it said stands above.
Is there a connection to the npm registry, and room on the disk? Then start again, or run "npm ci" to see it all.`

/**
 * `npm ci` brings exactly what the lock file says. npm 11 refuses to when the lock file leaves out an optional
 * package for another kind of machine, which npm 10 accepts; `npm install --no-save` then brings the same versions,
 * and leaves the lock file as it is.
 */
async function bring(root, production) {
  const options = [production ? '--omit=dev' : '--include=dev', '--include=optional']
  const exact = await runNpm(['ci', ...options], root)
  return exact.output.includes('EUSAGE') ? runNpm(['install', '--no-save', ...options], root) : exact
}

async function install(root, production) {
  console.error('Installing what Waarmaker needs. This happens once, and takes about a minute...')
  const begin = Date.now()
  const result = await bring(root, production)
  if (result.code !== 0) return { ok: false, sentence: failure(result) }
  console.error(`Installed in ${Math.round((Date.now() - begin) / 1000)} seconds.`)
  return { ok: true }
}

/** Installs when needed, one start at a time. `{ ok }`, or a sentence that says what went wrong and what to do. */
export async function ensureInstalled(root, { production = false } = {}) {
  if (isInstalled(root, { production })) return { ok: true }
  return inTurn(join(root, '.installing'), async () =>
    isInstalled(root, { production }) ? { ok: true } : install(root, production),
  )
}
