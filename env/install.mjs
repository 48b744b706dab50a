// Brings the packages of package-lock.json, once, and only when something is missing.
import { spawn } from 'node:child_process'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

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

const isAlive = pid => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM' // It lives, and belongs to somebody else.
  }
}

/** Takes the lock, which appears with its owner's number inside in one step; false when somebody else has it. */
function takeLock(lock) {
  const mine = `${lock}.${process.pid}`
  writeFileSync(mine, String(process.pid))
  try {
    linkSync(mine, lock)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(mine, { force: true })
  }
}

/** The number of the process that installs; undefined when it has just finished. */
const ownerOf = lock => (existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : undefined)

/** Waits for its turn, and clears the lock of a process that died. */
async function waitForLock(lock) {
  let told = false
  while (!takeLock(lock)) {
    const owner = ownerOf(lock)
    if (owner && !isAlive(owner)) rmSync(lock, { force: true })
    if (owner && isAlive(owner) && !told)
      console.error(`Waiting for another start (process ${owner}) that is installing...`)
    told ||= Boolean(owner)
    await pause(200)
  }
}

const failure = ({ code, output }) => `${output.trim()}

The packages could not be installed: npm ended with code ${code}; what it said stands above.
Is there a connection to the npm registry, and room on the disk? Then start again, or run "npm ci" to see it all.`

async function install(root, production) {
  console.error('Installing what Waarmaker needs. This happens once, and takes about half a minute...')
  const begin = Date.now()
  const result = await runNpm(['ci', production ? '--omit=dev' : '--include=dev', '--include=optional'], root)
  if (result.code !== 0) return { ok: false, sentence: failure(result) }
  console.error(`Installed in ${Math.round((Date.now() - begin) / 1000)} seconds.`)
  return { ok: true }
}

/** Installs when needed, one start at a time. `{ ok }`, or a sentence that says what went wrong and what to do. */
export async function ensureInstalled(root, { production = false } = {}) {
  if (isInstalled(root, { production })) return { ok: true }
  const lock = join(root, '.installing')
  await waitForLock(lock)
  try {
    return isInstalled(root, { production }) ? { ok: true } : await install(root, production)
  } finally {
    rmSync(lock, { force: true })
  }
}
