/** Whoever runs the installation reads no answers: no command of theirs says what people wrote, or who they are. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, quiet } from '../../src/outside/storage/openStore.ts'
import { anAction, answerTo, aPromise, aRoute, fatima, runWith, turnOf } from '../storage/turns.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'operator-'))
const dataDir = join(folder, 'data')
afterAll(() => rmSync(folder, { recursive: true }))

/** Stands in everything that somebody wrote, and in their name. */
const MARK = 'wilgenroosje'

beforeAll(async () => {
  const opened = await openStore({ dataDir }, quiet)
  if (!opened.ok) throw new Error(opened.why)
  const anna = { ...fatima, name: `Anna ${MARK}`, email: `${MARK}@example.org` }
  const saved = await opened.store.save(
    turnOf(anna, 'a', {
      runs: [runWith('run-1', [answerTo('different', MARK)], 'draft')],
      actions: [{ ...anAction, behaviour: MARK, situation: MARK }],
      promises: [{ ...aPromise, behaviour: MARK, why: MARK }],
      routes: [{ ...aRoute, firstStep: MARK }],
    }),
  )
  expect(saved).toBe('saved')
  await opened.store.close()
})

const file = join(root, 'env/programmes/welfare.yaml')
const never = join(folder, 'never')

/** What an operator can say to each; to a command that is not here, nothing but its name, and a call for help. */
const orders: Readonly<Record<string, readonly (readonly string[])[]>> = {
  db: [['backup', join(folder, 'backup')], ['move', join(folder, 'moved')], ['restore', never], []],
  programme: [
    ['check', file],
    ['diff', file],
    ['load', file, '--yes'],
    ['diff', file],
    ['end', 'welfare'],
    [],
  ],
}

type Script = { readonly name: string; readonly entry: string }

/** The commands that reach what is stored; the log of the product itself is held by `watched/canary.test.ts`. */
const scripts = (): readonly Script[] => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>> // npm reads nothing else there.
  }
  return Object.entries(scripts)
    .map(([name, line]) => ({ name, entry: line.split(' ').at(-1) ?? '' }))
    .filter(({ entry }) => entry.startsWith('src/') && entry !== 'src/main.ts')
}

const tries = scripts().flatMap(({ name, entry }) =>
  (orders[name] ?? [[], ['--help']]).map(words => ({ name, entry, words })),
)

test('there is something to try', () => {
  expect(scripts().map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(orders)))
})

test.each(tries)('npm run $name -- $words', ({ entry, words }) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, entry), ...words], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir },
    ...{ cwd: folder, input: '', encoding: 'utf8', timeout: 30_000 },
  })
  expect(status).not.toBeNull()
  expect(stdout + stderr).not.toBe('')
  expect(stdout + stderr).not.toContain(MARK)
})
