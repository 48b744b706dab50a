import { z } from 'zod/v4'

export type Environment = Readonly<Record<string, string | undefined>>

/** What the process is told from outside. `null` is "not given". */
export type Config = {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  /** Absent: the embedded database in `dataDir`. */
  readonly databaseUrl: string | null
  /** Programmes that are to be there: each is loaded when none with its id ever was. In development they are all there is. */
  readonly programmeFiles: readonly string[]
  /** Set by `npm start` only: no credentials, loopback only. */
  readonly development: boolean
  readonly credentials: Credentials | null
  /** Host names that may be sent to, exactly as they stand here, without port. */
  readonly serviceHosts: readonly string[]
  /** Where a browser reaches us, without a slash at the end. Absent in development: where it listens. */
  readonly publicUrl: string | null
  /** Development only: speaks this language whatever the client says, since a test page cannot choose one. */
  readonly language: 'nl' | 'en' | null
  /** Lines of this level and graver ones are written. */
  readonly logLevel: 'info' | 'warn' | 'error'
  /** What people's hashes in the log are made with; without it the database's address, or chance, serves. */
  readonly logKey: string | null
  /** Where `/metrics` is served: a port of its own, that is not to be open to the world. */
  readonly metricsPort: number | null
  /** How long turns are still taken after a request to stop, while /readyz says so. */
  readonly drainSeconds: number
  /** The collector of OpenTelemetry that traces go to. */
  readonly tracesTo: string | null
  /** The language model that looks at vague sentences; absent, as usual: none does. */
  readonly model: Model | null
}

/** An address that speaks as OpenAI does, up to and with its version, and how often a day it is asked for one person. */
export type Model = {
  readonly url: string
  readonly key: string
  readonly name: string
  readonly perDay: number
}

/** The bot's registration with Microsoft, and what proves that it is that bot. */
export type Credentials = { readonly id: string; readonly tenant: string; readonly proof: Proof }

export type Proof =
  | { readonly kind: 'password'; readonly password: string }
  /** `file` is the path of a PEM file with the certificate and its private key. */
  | { readonly kind: 'certificate'; readonly file: string }
  | { readonly kind: 'managedIdentity' }

export type ConfigRead =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] }

const loopback = ['127.0.0.1', 'localhost', '[::1]']
const teams = 'smba.trafficmanager.net'
const USUAL_PORT = '3978'
/** A turn takes up to ten seconds more, and within 25 all is to be over. */
const MOST_DRAIN = 12
/** Twice as long as Azure leaves between two looks at /readyz. */
const USUAL_DRAIN = 10
const USUAL_PER_DAY = 20
const example = 'env/programmes/welfare.yaml'

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const isPort = (text: string): boolean =>
  /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535
const isDrain = (text: string): boolean => /^\d{1,2}$/.test(text) && Number(text) <= MOST_DRAIN
const files = (text: string): string[] => text.split(',').map(file => file.trim())
const areFiles = (text: string): boolean => files(text).every(file => file !== '')
const hosts = (text: string): string[] => text.split(',').map(host => host.trim().toLowerCase())
const isHost = (text: string): boolean => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)
const areHosts = (text: string): boolean => hosts(text).every(isHost)

/** Only on this machine may it be read on the way. */
const isPublic = (text: string): boolean =>
  /^https:\/\/[a-z0-9.-]+(:\d{1,5})?\/?$/i.test(text) ||
  /^http:\/\/(127\.0\.0\.1|localhost)(:\d{1,5})?\/?$/.test(text)

/** With a path, and without a name, a password or a question in it. */
const isModelUrl = (text: string): boolean =>
  /^https:\/\/[a-z0-9.-]+(:\d{1,5})?(\/[\w./~-]*)?$/i.test(text) ||
  /^http:\/\/(127\.0\.0\.1|localhost)(:\d{1,5})?(\/[\w./~-]*)?$/.test(text)
const isPerDay = (text: string): boolean => /^\d{1,4}$/.test(text) && Number(text) > 0

/** Messages say what is accepted and never repeat the value, which can be a secret. */
const Settings = z.object({
  PORT: z.string().refine(isPort, 'use a number from 1 to 65535').default(USUAL_PORT),
  HOST: z.string().optional(),
  DATA_DIR: z.string().default('data'),
  PUBLIC_URL: z
    .string()
    .refine(isPublic, 'use an address such as https://waarmaker.example.org, without a path')
    .optional(),
  PUBLIC_HOST: z.string().refine(isHost, 'use the name of a host, such as waarmaker.example.org').optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'use an address that starts with postgres://')
    .optional(),
  PROGRAMME: z
    .string()
    .refine(areFiles, 'use the name of a file, or several with commas between them')
    .optional(),
  WAARMAKER_DEVELOPMENT: z.literal('1', 'use 1, or leave it out').optional(),
  WAARMAKER_LANGUAGE: z.enum(['nl', 'en'], 'use nl or en').optional(),
  BOT_ID: z
    .string()
    .regex(guid, 'use the application id, as in 01234567-89ab-cdef-0123-456789abcdef')
    .optional(),
  BOT_PASSWORD: z.string().optional(),
  BOT_CERTIFICATE: z.string().optional(),
  BOT_MANAGED_IDENTITY: z.string().optional(),
  BOT_TENANT_ID: z
    .string()
    .regex(guid, 'use the id of the tenant, as in 01234567-89ab-cdef-0123-456789abcdef')
    .optional(),
  LOG_LEVEL: z.enum(['info', 'warn', 'error'], 'use info, warn or error').optional(),
  LOG_KEY: z.string().min(16, 'use 16 characters or more').optional(),
  METRICS_PORT: z.string().refine(isPort, 'use a number from 1 to 65535').optional(),
  DRAIN_SECONDS: z.string().refine(isDrain, `use a whole number from 0 to ${MOST_DRAIN}`).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .regex(/^https?:\/\//, 'use an address that starts with http:// or https://')
    .optional(),
  MODEL_URL: z
    .string()
    .refine(isModelUrl, 'use an address with https, such as https://models.example.org/v1')
    .optional(),
  MODEL_KEY: z.string().optional(),
  MODEL_NAME: z.string().max(200, 'use 200 characters or fewer').optional(),
  MODEL_PER_DAY: z.string().refine(isPerDay, 'use a whole number from 1 to 9999').optional(),
  SERVICE_HOSTS: z.string().refine(areHosts, 'use exact host names with commas between them').optional(),
})

/** A variable that is set to nothing counts as not set. */
const given = (env: Environment): Environment =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))

const registration = ['BOT_ID', 'BOT_TENANT_ID']
const proofs = ['BOT_PASSWORD', 'BOT_CERTIFICATE', 'BOT_MANAGED_IDENTITY']
const oneProof = `one of ${proofs.join(', ')}`
const credentials = [...registration, oneProof].join(', ')

/** What is wrong with the credentials alone. */
function credentialContradictions(env: Environment): [boolean, string][] {
  const given = proofs.filter(name => env[name])
  const missing = [...registration.filter(name => !env[name]), ...(given.length === 0 ? [oneProof] : [])]
  const some = registration.some(name => env[name]) || given.length > 0
  const identity = env.BOT_MANAGED_IDENTITY
  return [
    [some && missing.length > 0, `${missing.join(', ')}: missing; give all of ${credentials}`],
    [
      !some && env.WAARMAKER_DEVELOPMENT === undefined,
      `${credentials}: missing; without them only "npm start" works`,
    ],
    [given.length > 1, `${given.join(', ')}: give only one of them`],
    [
      identity !== undefined &&
        env.BOT_ID !== undefined &&
        identity.toLowerCase() !== env.BOT_ID.toLowerCase(),
      'BOT_MANAGED_IDENTITY: use the client id of the identity, which is the BOT_ID of its bot too',
    ],
    [
      some && env.WAARMAKER_DEVELOPMENT !== undefined,
      'WAARMAKER_DEVELOPMENT: credentials are given too, and development never uses them',
    ],
  ]
}

const ofModel = ['MODEL_URL', 'MODEL_KEY', 'MODEL_NAME']

/** What is wrong with the language model alone: half of it is a mistake, and its client must not tell what it sends. */
function modelContradictions(env: Environment): [boolean, string][] {
  const missing = ofModel.filter(name => !env[name])
  const some = missing.length < ofModel.length || env.MODEL_PER_DAY !== undefined
  return [
    [
      some && missing.length > 0,
      `${missing.join(', ')}: missing; give all of ${ofModel.join(', ')}, or none for no language model`,
    ],
    [
      some && env.DEBUG === 'true',
      'DEBUG: leave it out; with a language model it writes what people say and the key',
    ],
  ]
}

function contradictions(env: Environment): string[] {
  const development = env.WAARMAKER_DEVELOPMENT !== undefined
  const found: [boolean, string][] = [
    ...credentialContradictions(env),
    ...modelContradictions(env),
    [
      !development && !env.PUBLIC_URL && !env.PUBLIC_HOST,
      'PUBLIC_URL: missing; give the address at which a browser reaches the bot, or its host as PUBLIC_HOST',
    ],
    [
      development && !isLoopback(env.HOST),
      `HOST: development listens on this machine only; use ${loopback[0]}`,
    ],
    [
      env.METRICS_PORT !== undefined && env.METRICS_PORT === (env.PORT ?? USUAL_PORT),
      'METRICS_PORT: use another port than PORT, since what is measured is not for the world',
    ],
    [!development && env.WAARMAKER_LANGUAGE !== undefined, 'WAARMAKER_LANGUAGE: works in development only'],
  ]
  return found.filter(([wrong]) => wrong).map(([, sentence]) => sentence)
}

const isLoopback = (host: string | undefined): boolean => host === undefined || loopback.includes(host)

type Read = z.infer<typeof Settings>

/** Microsoft writes ids in lower case, and compares them so. */
function credentialsIn(settings: Read): Credentials | null {
  const proof = proofIn(settings)
  const { BOT_ID: id, BOT_TENANT_ID: tenant } = settings
  return id && tenant && proof ? { id: id.toLowerCase(), tenant: tenant.toLowerCase(), proof } : null
}

function proofIn({
  BOT_PASSWORD: password,
  BOT_CERTIFICATE: file,
  BOT_MANAGED_IDENTITY: id,
}: Read): Proof | null {
  if (password) return { kind: 'password', password }
  if (file) return { kind: 'certificate', file }
  return id ? { kind: 'managedIdentity' } : null
}

/** Without an address, the host of which Teams is told serves browsers too. */
function publicUrlIn({ PUBLIC_URL: url, PUBLIC_HOST: host }: Read): string | null {
  if (url) return url.replace(/\/$/, '')
  return host ? `https://${host}` : null
}

function configFrom(settings: Read): Config {
  const development = settings.WAARMAKER_DEVELOPMENT === '1'
  return {
    port: Number(settings.PORT),
    host: settings.HOST ?? (development ? '127.0.0.1' : '0.0.0.0'),
    dataDir: settings.DATA_DIR,
    databaseUrl: settings.DATABASE_URL ?? null,
    programmeFiles: filesIn(settings, development),
    development,
    credentials: credentialsIn(settings),
    serviceHosts: [...hosts(settings.SERVICE_HOSTS ?? teams), ...(development ? loopback : [])],
    publicUrl: publicUrlIn(settings),
    language: settings.WAARMAKER_LANGUAGE ?? null,
    drainSeconds: Number(settings.DRAIN_SECONDS ?? (development ? 0 : USUAL_DRAIN)),
    ...watchingIn(settings, development),
    model: modelIn(settings),
  }
}

function modelIn({
  MODEL_URL: url,
  MODEL_KEY: key,
  MODEL_NAME: name,
  MODEL_PER_DAY: most,
}: Read): Model | null {
  if (!url || !key || !name) return null
  return { url: url.replace(/\/$/, ''), key, name, perDay: Number(most ?? USUAL_PER_DAY) }
}

/** Without a word, somebody who tries it out gets an example; in production nobody does. */
const filesIn = ({ PROGRAMME }: Read, development: boolean): readonly string[] =>
  PROGRAMME === undefined ? (development ? [example] : []) : files(PROGRAMME)

/** What an operator sees. In development only what is wrong is written. */
const watchingIn = (settings: z.infer<typeof Settings>, development: boolean) => ({
  logLevel: settings.LOG_LEVEL ?? (development ? ('warn' as const) : ('info' as const)),
  logKey: settings.LOG_KEY ?? null,
  metricsPort: settings.METRICS_PORT === undefined ? null : Number(settings.METRICS_PORT),
  tracesTo: settings.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
})

/** The bot's own tenant, for tools that ask what goes together in it; null where nobody says. */
export const readTenant = ({ BOT_TENANT_ID }: Environment = process.env): string | null =>
  BOT_TENANT_ID?.trim().toLowerCase() || null

/** Where the database is, for tools that need nothing else. */
export const readPlace = ({ DATA_DIR, DATABASE_URL }: Environment = process.env): ConfigRead =>
  readConfig({ DATA_DIR, DATABASE_URL, WAARMAKER_DEVELOPMENT: '1' })

/** The environment as a checked Config, or everything that is wrong with it, one sentence for each variable. */
export function readConfig(env: Environment = process.env): ConfigRead {
  const settings = Settings.safeParse(given(env))
  const shape = settings.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
  const problems = [...shape, ...contradictions(given(env))]
  return settings.success && problems.length === 0
    ? { ok: true, config: configFrom(settings.data) }
    : { ok: false, problems }
}
