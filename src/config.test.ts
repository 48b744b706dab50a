import { describe, expect, test } from 'vitest'
import { type Environment, readConfig } from './config.ts'

const development = { WAARMAKER_DEVELOPMENT: '1' }
const id = '5e8d6c1a-0f47-4b8e-9a57-2c41d3b90f6e'
const tenant = '9c2b7d10-3e4f-4a5b-8c6d-7e8f90a1b2c3'
const registration = { BOT_ID: id, BOT_TENANT_ID: tenant }
const credentials = { ...registration, BOT_PASSWORD: 'secret', PUBLIC_URL: 'https://waarmaker.example.org' }

function config(env: Environment) {
  const read = readConfig(env)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return read.config
}

function problems(env: Environment) {
  const read = readConfig(env)
  return read.ok ? [] : read.problems
}

test('development needs nothing, and stays on this machine', () => {
  expect(config(development)).toEqual({
    port: 3978,
    host: '127.0.0.1',
    dataDir: 'data',
    databaseUrl: null,
    programmeFiles: ['env/programmes/welfare.yaml'],
    development: true,
    credentials: null,
    serviceHosts: ['smba.trafficmanager.net', '127.0.0.1', 'localhost', '[::1]'],
    publicUrl: null,
    language: null,
    drainSeconds: 0,
    logLevel: 'warn',
    logKey: null,
    metricsPort: null,
    tracesTo: null,
    model: null,
  })
})

test('production needs credentials, and sends to Teams only', () => {
  const { credentials: found, host, serviceHosts } = config(credentials)
  expect(found).toEqual({ id, tenant, proof: { kind: 'password', password: 'secret' } })
  expect(host).toBe('0.0.0.0')
  expect(serviceHosts).toEqual(['smba.trafficmanager.net'])
})

test('a certificate or a managed identity may stand in the place of a password', () => {
  const proofWith = (env: Environment) =>
    config({ ...registration, PUBLIC_HOST: 'bot.example.org', ...env }).credentials?.proof
  expect(proofWith({ BOT_CERTIFICATE: 'bot.pem' })).toEqual({ kind: 'certificate', file: 'bot.pem' })
  expect(proofWith({ BOT_MANAGED_IDENTITY: id.toUpperCase() })).toEqual({ kind: 'managedIdentity' })
})

test('a browser comes to the address that is given, or else to the host that Teams is told', () => {
  const { PUBLIC_URL: _, ...without } = credentials
  const urlWith = (env: Environment) => config({ ...without, ...env }).publicUrl
  expect(urlWith({ PUBLIC_URL: 'https://waarmaker.example.org/' })).toBe('https://waarmaker.example.org')
  expect(urlWith({ PUBLIC_HOST: 'bot.example.org' })).toBe('https://bot.example.org')
  expect(urlWith({ PUBLIC_URL: 'http://127.0.0.1:4000' })).toBe('http://127.0.0.1:4000')
  expect(problems(without)).toEqual([expect.stringMatching(/^PUBLIC_URL: missing/)])
  for (const url of ['http://waarmaker.example.org', 'https://waarmaker.example.org/path', 'waarmaker'])
    expect(problems({ ...without, PUBLIC_URL: url })).toContainEqual(
      expect.stringMatching(/^PUBLIC_URL: use/),
    )
})

test('ids count in lower case, as Teams writes them', () => {
  const upper = { ...credentials, BOT_ID: id.toUpperCase(), BOT_TENANT_ID: tenant.toUpperCase() }
  expect(config(upper).credentials).toMatchObject({ id, tenant })
})

test('nothing in the environment leads to another issuer', () => {
  const others = [
    'ToBotFromChannelOpenIdMetadataUrl',
    'BotOpenIdMetadata',
    'OAuthUrl',
    'ToChannelFromBotLoginUrl',
  ]
  const chosen = config({
    ...credentials,
    ...Object.fromEntries(others.map(name => [name, 'http://127.0.0.1/'])),
  })
  expect(JSON.stringify(chosen)).toBe(JSON.stringify(config(credentials)))
})

test('everything can be chosen', () => {
  const chosen = config({
    ...credentials,
    PORT: '8080',
    HOST: '10.0.0.4',
    DATA_DIR: 'elsewhere',
    DATABASE_URL: 'postgres://db/waarmaker',
    PROGRAMME: 'mine.yaml, /programme/yours.yaml',
    SERVICE_HOSTS: 'smba.example.org, smba.trafficmanager.net',
    LOG_LEVEL: 'error',
    LOG_KEY: 'sixteen letters!',
    METRICS_PORT: '9464',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
  })
  expect(chosen).toMatchObject({
    port: 8080,
    host: '10.0.0.4',
    dataDir: 'elsewhere',
    programmeFiles: ['mine.yaml', '/programme/yours.yaml'],
    logLevel: 'error',
    logKey: 'sixteen letters!',
    metricsPort: 9464,
    tracesTo: 'http://collector:4318',
  })
  expect(chosen.databaseUrl).toBe('postgres://db/waarmaker')
  expect(chosen.serviceHosts).toEqual(['smba.example.org', 'smba.trafficmanager.net'])
})

test('a variable that is set to nothing is not set', () => {
  expect(config({ ...development, PORT: '', DATABASE_URL: ' ' })).toMatchObject({
    port: 3978,
    databaseUrl: null,
  })
})

describe('what is refused', () => {
  test.each([
    [
      'neither credentials nor the switch',
      {},
      'BOT_ID, BOT_TENANT_ID, one of BOT_PASSWORD, BOT_CERTIFICATE, BOT_MANAGED_IDENTITY',
    ],
    [
      'half of the credentials',
      { BOT_ID: id },
      'BOT_TENANT_ID, one of BOT_PASSWORD, BOT_CERTIFICATE, BOT_MANAGED_IDENTITY',
    ],
    ['a registration without proof', registration, 'BOT_MANAGED_IDENTITY'],
    ['only a proof', { BOT_CERTIFICATE: 'bot.pem' }, 'BOT_ID, BOT_TENANT_ID'],
    ['two proofs', { ...credentials, BOT_CERTIFICATE: 'bot.pem' }, 'BOT_PASSWORD, BOT_CERTIFICATE'],
    ['the identity of another', { ...registration, BOT_MANAGED_IDENTITY: tenant }, 'BOT_MANAGED_IDENTITY'],
    ['a name for an id', { ...credentials, BOT_ID: 'waarmaker' }, 'BOT_ID'],
    ['the name of a tenant', { ...credentials, BOT_TENANT_ID: 'example.onmicrosoft.com' }, 'BOT_TENANT_ID'],
    ['credentials and the switch', { ...credentials, ...development }, 'WAARMAKER_DEVELOPMENT'],
    [
      'a switch that is something else',
      { ...credentials, WAARMAKER_DEVELOPMENT: 'no' },
      'WAARMAKER_DEVELOPMENT',
    ],
    ['development for the whole network', { ...development, HOST: '0.0.0.0' }, 'HOST'],
    ['a fixed language in production', { ...credentials, WAARMAKER_LANGUAGE: 'nl' }, 'WAARMAKER_LANGUAGE'],
    ['a port that is no number', { ...development, PORT: 'abc' }, 'PORT'],
    ['a port that cannot be', { ...development, PORT: '70000' }, 'PORT'],
    ['another kind of database', { ...development, DATABASE_URL: 'mysql://db' }, 'DATABASE_URL'],
    ['a level that is none', { ...credentials, LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    ['a key that can be guessed', { ...credentials, LOG_KEY: 'short' }, 'LOG_KEY'],
    ['measurements on a port that is no number', { ...credentials, METRICS_PORT: 'x' }, 'METRICS_PORT'],
    ['measurements at the front door', { ...credentials, METRICS_PORT: '3978' }, 'METRICS_PORT'],
    [
      'traces to no address',
      { ...credentials, OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' },
      'OTEL_EXPORTER_OTLP_ENDPOINT',
    ],
    ['hosts by pattern', { ...credentials, SERVICE_HOSTS: '*.trafficmanager.net' }, 'SERVICE_HOSTS'],
  ])('%s', (_what, env, variable) => {
    expect(problems(env).join('\n')).toContain(`${variable}: `)
  })

  test('all of it at once', () => {
    expect(problems({ PORT: 'abc', DATABASE_URL: 'x', BOT_ID: id })).toHaveLength(4)
  })

  test('and a secret is not repeated', () => {
    const said = problems({ BOT_PASSWORD: 'hush', DATABASE_URL: 'mysql://me:hush@db' }).join('\n')
    expect(said).not.toContain('hush')
  })
})

test('in production there is time to see that it is ending, and never too much', () => {
  expect(config(credentials).drainSeconds).toBe(10)
  expect(config({ ...credentials, DRAIN_SECONDS: '0' }).drainSeconds).toBe(0)
  for (const wrong of ['13', '-1', '1.5', 'soon'])
    expect(problems({ ...credentials, DRAIN_SECONDS: wrong })).toEqual([
      'DRAIN_SECONDS: use a whole number from 0 to 12',
    ])
})

describe('a language model', () => {
  const model = { MODEL_URL: 'https://models.example.org/v1/', MODEL_KEY: 'very secret', MODEL_NAME: 'small' }

  test('is there where all of it is given, and asked so often a day', () => {
    const found = { url: 'https://models.example.org/v1', key: 'very secret', name: 'small', perDay: 20 }
    expect(config({ ...development, ...model }).model).toEqual(found)
    expect(config({ ...development, ...model, MODEL_PER_DAY: '3' }).model).toEqual({ ...found, perDay: 3 })
  })

  test.each(Object.keys(model))('is none of which %s is missing, and whoever starts it is told', name => {
    const [problem = '', ...more] = problems({ ...development, ...model, [name]: '' })
    expect(problem).toBe(
      `${name}: missing; give all of MODEL_URL, MODEL_KEY, MODEL_NAME, or none for no language model`,
    )
    expect(more).toEqual([])
    expect(problem).not.toContain('secret')
  })

  test('is meant by a number a day alone', () => {
    expect(problems({ ...development, MODEL_PER_DAY: '3' })).toHaveLength(1)
  })

  test.each([
    'http://models.example.org/v1',
    'https://user:password@models.example.org/v1',
    'https://models.example.org/v1?key=1',
    'models.example.org',
    'ftp://models.example.org',
  ])('has no such address: %s', MODEL_URL => {
    const [problem = '', ...more] = problems({ ...development, ...model, MODEL_URL })
    expect(problem).toMatch(/^MODEL_URL: use an address with https/)
    expect(more).toEqual([])
  })

  test.each(['http://127.0.0.1:1234/v1', 'http://localhost:11434/v1'])(
    'may be on this machine: %s',
    MODEL_URL => {
      expect(config({ ...development, ...model, MODEL_URL }).model?.url).toBe(MODEL_URL)
    },
  )

  test.each(['0', '-1', 'many', '1.5', '10000'])('is not asked %s times a day', MODEL_PER_DAY => {
    expect(problems({ ...development, ...model, MODEL_PER_DAY })).toEqual([
      'MODEL_PER_DAY: use a whole number from 1 to 9999',
    ])
  })

  test('is not spoken with where its client would write down what is said', () => {
    expect(problems({ ...development, ...model, DEBUG: 'true' })[0]).toMatch(/^DEBUG: leave it out/)
    expect(problems({ ...development, DEBUG: 'true' })).toEqual([])
  })
})
