import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checksFor, contentsFrom, template } from '../../manifest/contents.ts'
import { readEnvironment } from '../../manifest/environment.ts'
import { readSettings } from '../../manifest/settings.ts'
import { readConfig } from '../../src/config.ts'
import { EXAMPLES, example, filledExample, problemsWith } from './environment.ts'

const source = (file: string): string => readFileSync(join(import.meta.dirname, '../..', file), 'utf8')

const base = template()
const checks = checksFor(base)

describe.each(EXAMPLES)('env/%s.example.env', name => {
  test('filled in, it makes a valid package', () => {
    const read = readSettings(filledExample(name), name, '1.0.0')
    expect(read.ok && contentsFrom(read.settings, base, checks)).toMatchObject({ ok: true })
  })

  test('filled in, the bot starts with it', () => {
    expect(readConfig(filledExample(name))).toMatchObject({ ok: true })
  })

  test('it has no variable that nobody reads', () => {
    const readers = source('src/config.ts') + source('manifest/settings.ts')
    const unknown = Object.keys(example(name)).filter(key => !readers.includes(key))
    expect(unknown).toEqual([])
  })

  test('it holds no secret', () => {
    expect(example(name)).toMatchObject({ BOT_PASSWORD: '', BOT_TENANT_ID: '', DATABASE_URL: '' })
  })
})

test('an example of the outside world says everything that is missing, at once', () => {
  const read = readSettings(example('production'), 'production', '1.0.0')
  const names = read.ok ? [] : read.problems.map(problem => problem.split(':')[0])
  expect(names).toEqual([
    'BOT_ID',
    'PUBLIC_HOST',
    'DEVELOPER_NAME',
    'DEVELOPER_WEBSITE',
    'DEVELOPER_PRIVACY',
    'DEVELOPER_TERMS',
  ])
})

test('only what differs from the example has to be said: the id of the app is that of the bot', () => {
  const read = readSettings(filledExample('test'), 'test', '1.2.3')
  expect(read).toMatchObject({
    settings: { APP_ID: '0b0f4c1e-7d52-4f0a-8a63-5f1e2d3c4b5a', VERSION: '1.2.3' },
  })
})

test.each([
  ['BOT_ID', undefined, 'missing'],
  ['BOT_ID', '   ', 'missing'],
  ['BOT_ID', 'waarmaker', 'GUID'],
  ['BOT_ID', '{0b0f4c1e-7d52-4f0a-8a63-5f1e2d3c4b5a}', 'GUID'],
  ['BOT_ID', '00000000-0000-0000-0000-000000000000', 'GUID'],
  ['APP_ID', '0b0f4c1e7d524f0a8a635f1e2d3c4b5a', 'GUID'],
  ['APP_NAME', 'Waarmaker '.repeat(4).trim(), 'at most 30'],
  ['APP_NAME', 'Waarmaker for Teams', 'Microsoft'],
  ['APP_VERSION', '1.0.0-beta', 'three numbers'],
  ['APP_VERSION', '01.0.0', 'three numbers'],
  ['PUBLIC_HOST', 'https://waarmaker.example.org', 'one host name'],
  ['PUBLIC_HOST', 'http://waarmaker.example.org', 'one host name'],
  ['PUBLIC_HOST', '*.example.org', 'one host name'],
  ['PUBLIC_HOST', 'waarmaker.example.org:3978', 'one host name'],
  ['PUBLIC_HOST', 'localhost', 'one host name'],
  ['PUBLIC_HOST', '10.0.0.1', 'one host name'],
  ['PUBLIC_HOST', 'a1b2.devtunnels.ms', 'tunnel'],
  ['DEVELOPER_NAME', 'x'.repeat(33), 'at most 32'],
  ['DEVELOPER_WEBSITE', 'http://example.org', 'https://'],
  ['DEVELOPER_PRIVACY', 'example.org/privacy', 'https://'],
  ['DEVELOPER_TERMS', 'https://name:secret@example.org', 'https://'],
  ['DEVELOPER_TERMS', 'javascript:alert(1)', 'https://'],
  ['DEVELOPER_WEBSITE', `https://example.org/${'x'.repeat(2048)}`, 'https://'],
])('%s %s is refused', (name, value, reason) => {
  const problems = problemsWith({ [name]: value })
  expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name}: .*${reason}`))])
})

test('everything that is wrong is said at once', () => {
  const problems = problemsWith({ BOT_ID: 'x', APP_NAME: 'x'.repeat(31), PUBLIC_HOST: 'http://x' })
  expect(problems).toHaveLength(3)
})

test('a reason never repeats the value, which could be a secret in the wrong place', () => {
  expect(problemsWith({ BOT_ID: 'hunter2' }).join()).not.toContain('hunter2')
})

test('a tunnel is fine on a machine of your own', () => {
  expect(problemsWith({ PUBLIC_HOST: 'a1b2.devtunnels.ms' }, 'local')).toEqual([])
})

test.each(['../secret', '', '.example', 'a.b', 'Test', 'a/b', 'x'.repeat(40)])(
  'the environment %j is no name',
  name => {
    expect(readEnvironment(name)).toMatchObject({ ok: false })
  },
)

test('an environment that is not there says where to begin', () => {
  expect(readEnvironment('nowhere')).toEqual({
    ok: false,
    problems: [expect.stringContaining('env/test.example.env')],
  })
})
