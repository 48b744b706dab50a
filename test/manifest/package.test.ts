/** What `npm run package` writes, and what it says when it does not. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { contentsFrom } from '../../manifest/contents.ts'
import { readSettings, type Settings } from '../../manifest/settings.ts'
import { zipped } from '../../manifest/zip.ts'
import about from '../../package.json' with { type: 'json' }
import { example, goodSettings } from './environment.ts'

const root = join(import.meta.dirname, '../..')
const pack = (args: readonly string[], env: NodeJS.ProcessEnv = process.env) =>
  promisify(execFile)(process.execPath, ['manifest/package.ts', ...args], { cwd: root, env })

function packed(settings: Settings): Uint8Array {
  const contents = contentsFrom(settings)
  if (!contents.ok) throw new Error(contents.problems.join('\n'))
  return zipped(contents.files)
}

const names = ['manifest.json', 'color.png', 'outline.png', 'nl.json', 'en.json']
const files = unzipSync(packed(goodSettings()))

test('the zip holds the manifest, two icons and the language files, and nothing else', () => {
  expect(Object.keys(files)).toEqual(names)
})

test('every file that the manifest names is there', () => {
  const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString('utf8'))
  const { defaultLanguageFile, additionalLanguages } = manifest.localizationInfo
  const others = additionalLanguages.map(({ file }: { file: string }) => file)
  const named = [manifest.icons.color, manifest.icons.outline, defaultLanguageFile, ...others]
  expect(['manifest.json', ...named]).toEqual(names)
})

test('the command writes the zip of an environment: the same bytes at any time, in any time zone', async () => {
  const { stdout } = await pack(['--env', 'local.example'], { ...process.env, TZ: 'Pacific/Auckland' })
  expect(stdout).toMatch(/^build\/waarmaker-local\.example\.zip: /)
  const written = readFileSync(join(root, 'build/waarmaker-local.example.zip'))
  const read = readSettings(example('local'), 'local', about.version)
  expect(read.ok && Buffer.compare(packed(read.settings), written)).toBe(0)
})

test.each([
  [
    ['--env', 'production.example'],
    ['BOT_ID: missing', 'DEVELOPER_TERMS: missing', 'env/production.env'],
  ],
  [
    ['--env', 'nowhere'],
    ['env/nowhere.env', 'env/test.example.env'],
  ],
  [[], ['npm run package -- --env test']],
])('the command refuses %j with every reason, and with the way on', async (args, reasons) => {
  const stderr = await pack(args).then(
    () => '',
    error => error.stderr,
  )
  for (const reason of reasons) expect(stderr).toContain(reason)
})
