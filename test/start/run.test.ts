/** The launcher's own decisions: which Node is good, and whether the packages are there. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isInstalled } from '../../env/install.mjs'
import { inTurn } from '../../env/lock.mjs'
import { findNode, runsTypeScript } from '../../env/node.mjs'

function project(lock: object, installed?: object): string {
  const root = mkdtempSync(join(tmpdir(), 'waarmaker-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'node_modules'))
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: lock }))
  if (installed) {
    writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }))
  }
  return root
}

test.each([
  ['v20.20.2', false],
  ['v22.17.1', false],
  ['v22.18.0', true],
  ['v23.5.0', false],
  ['v24.0.0', true],
  ['v26.1.0', true],
])('%s runs TypeScript: %s', (version, answer) => expect(runsTypeScript(version)).toBe(answer))

test('an old Node without a good one among the packages is explained', () => {
  const found = findNode(project({}), { path: '/old/node', version: 'v20.0.0' })
  expect(found).toMatchObject({ ok: false, sentence: expect.stringContaining('install Node 24') })
})

test('packages that were never installed, or only half, are missing', () => {
  expect(isInstalled(project({ 'node_modules/a': { version: '1.0.0' } }))).toBe(false)
})

test('another version than the lock file says is not installed', () => {
  const root = project({ 'node_modules/a': { version: '2.0.0' } }, { 'node_modules/a': { version: '1.0.0' } })
  expect(isInstalled(root)).toBe(false)
})

test('what is optional may be absent, and so may what production does not need', () => {
  const lock = {
    'node_modules/a': { version: '1.0.0', optional: true },
    'node_modules/b': { version: '1.0.0', dev: true },
  }
  expect(isInstalled(project(lock, {}), { production: true })).toBe(true)
  expect(isInstalled(project(lock, {}))).toBe(false)
})

test('two that install at once take turns', async () => {
  const lock = join(project({}), 'lock')
  const order: string[] = []
  const first = inTurn(lock, async () => {
    order.push('first begins')
    await new Promise(setImmediate)
    order.push('first ends')
  })
  await Promise.all([first, inTurn(lock, async () => order.push('second'))])
  expect(order).toEqual(['first begins', 'first ends', 'second'])
  expect(existsSync(lock)).toBe(false)
})

test('the lock of a process that died is no lock', async () => {
  const lock = join(project({}), 'lock')
  writeFileSync(lock, String(2 ** 30)) // Above the highest process number that there can be.
  expect(await inTurn(lock, async () => 'mine')).toBe('mine')
})
