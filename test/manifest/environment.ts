/** Environments for the tests of the package: an example that comes with the project, with its gaps filled in. */
import { readEnvironment } from '../../manifest/environment.ts'
import { readSettings, type Settings } from '../../manifest/settings.ts'

export type Variables = Readonly<Record<string, string | undefined>>

export const EXAMPLES = ['local', 'test', 'production'] as const

const filled: Variables = {
  BOT_ID: '0b0f4c1e-7d52-4f0a-8a63-5f1e2d3c4b5a',
  BOT_PASSWORD: 'not a secret',
  BOT_TENANT_ID: '9c2b7d10-3e4f-4a5b-8c6d-7e8f90a1b2c3',
  PUBLIC_HOST: 'waarmaker.example.org',
  DEVELOPER_NAME: 'Welzijn Voorbeeld',
  DEVELOPER_WEBSITE: 'https://example.org/waarmaker',
  DEVELOPER_PRIVACY: 'https://example.org/privacy',
  DEVELOPER_TERMS: 'https://example.org/terms',
}

/** An example as it stands. */
export function example(name: (typeof EXAMPLES)[number]): Variables {
  const read = readEnvironment(`${name}.example`)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return read.variables
}

/** An example in which somebody has filled in what is empty and needed. */
export function filledExample(name: (typeof EXAMPLES)[number]): Variables {
  const gaps = Object.entries(example(name)).map(([key, value]) => [key, value || filled[key]])
  return Object.fromEntries(gaps)
}

/** The problems of the test environment with these variables changed. */
export function problemsWith(changed: Variables, environment = 'test'): readonly string[] {
  const read = readSettings({ ...filledExample('test'), ...changed }, environment, '1.0.0')
  return read.ok ? [] : read.problems
}

/** Good settings. */
export function goodSettings(): Settings {
  const read = readSettings(filledExample('test'), 'test', '1.0.0')
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return read.settings
}
