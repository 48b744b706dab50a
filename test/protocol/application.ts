import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Config, readConfig } from '../../src/config.ts'
import { openStore } from '../../src/outside/storage/openStore.ts'
import type { Log } from '../../src/ports/log.ts'
import type { Knock, Known, Records, Store } from '../../src/ports/store.ts'
import type { Waarmaker } from '../../src/serve.ts'
import type { Timings } from '../../src/surroundings.ts'
import { openWaarmaker } from '../../src/waarmaker.ts'
import { type FakeTeams, openFakeTeams } from '../fakeTeams/fakeTeams.ts'
import { readRows, type StoredRow } from './storedRows.ts'

/** The whole product in this process, with a fake Teams on the other side and a database of its own. */
export type Application = {
  readonly teams: FakeTeams
  readonly log: readonly string[]
  /** Writes another programme, which the product finds when it starts again. */
  readonly writes: (programme: object) => void
  /** Where each instance listens now. */
  readonly addresses: () => readonly string[]
  /** Stops the product and starts it again on the same database; with another environment, where one is given. */
  readonly restart: (environment?: Terms['environment']) => Promise<void>
  /** Does something with the database while the product stands still. */
  readonly beside: <T>(use: (store: Store) => Promise<T>) => Promise<T>
  /** What somebody has made, read from the database while the product stands still. */
  readonly recordsOf: (entraId: string) => Promise<Records>
  /** All that is stored of somebody that a turn could change, but for when and how often they spoke. */
  readonly storedOf: (entraId: string) => Promise<Stored>
  /** Every row that is stored, of everybody, while the product runs. */
  readonly rows: () => Promise<readonly StoredRow[]>
  readonly close: () => Promise<void>
}

export type Stored = Pick<Known, 'person' | 'runs'> & { readonly records: Records }

type Terms = {
  /** A programme that is written beside the database, in place of the example. */
  readonly programme?: object
  readonly limits?: Parameters<typeof openFakeTeams>[0]
  readonly environment?: Readonly<Record<string, string>>
  readonly timings?: Timings
  /** How many processes' worth of it run side by side, and get Teams' activities in turn; one, unless told. */
  readonly instances?: number
}

const remembering = (lines: string[]): Log => {
  const write = (what: string, fields: unknown) => void lines.push(`${what} ${JSON.stringify(fields ?? {})}`)
  return { info: () => undefined, warn: write, error: write }
}

const configFor = (dataDir: string, environment: Terms['environment']): Config => {
  const read = readConfig({ WAARMAKER_DEVELOPMENT: '1', DATA_DIR: dataDir, ...environment })
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return { ...read.config, port: 0 }
}

const start = async (config: Config, log: Log, timings: Timings): Promise<Waarmaker> => {
  const started = await openWaarmaker(config, log, { pace: 'off', ...timings })
  if (!started.ok) throw new Error(started.why)
  return started.waarmaker
}

/** Opens the database, has it used, and closes it again. */
export const inStore = async <T>(
  { databaseUrl, dataDir }: Pick<Config, 'databaseUrl' | 'dataDir'>,
  use: (store: Store) => Promise<T>,
): Promise<T> => {
  const silent: Log = { info: () => {}, warn: () => {}, error: () => {} }
  const opened = await openStore(databaseUrl === null ? { dataDir } : { databaseUrl }, silent)
  if (!opened.ok) throw new Error(opened.why)
  try {
    return await use(opened.store)
  } finally {
    await opened.store.close()
  }
}

export const knockBy = (tenant: string, entraId: string): Knock => ({
  ...{ programme: 'welfare', tenant, entraId },
  ...{ activity: '-', print: '-', run: null },
})

/** What is stored of somebody, found by their Entra id through the same port as the product uses. */
export const readStored = async (store: Store, tenant: string, entraId: string): Promise<Stored> => {
  const { person, runs } = await store.know(knockBy(tenant, entraId))
  const records = await store.recordsOf('welfare', person?.id ?? '')
  const lasting = runs.map(run => ({ ...run, touchedAt: '-', card: '-' }))
  return { person: person && { ...person, revision: 0, spokeAt: null }, runs: lasting, records }
}

export const openApplication = async (terms: Terms = {}): Promise<Application> => {
  const folder = mkdtempSync(join(tmpdir(), 'waarmaker-'))
  const lines: string[] = []
  const log = remembering(lines)
  const file = join(folder, 'programme.json')
  const writes = (programme: object) => writeFileSync(file, JSON.stringify(programme))
  if (terms.programme) writes(terms.programme)
  const configWith = (environment: Terms['environment']): Config =>
    configFor(join(folder, 'data'), { ...(terms.programme && { PROGRAMME: file }), ...environment })
  let config = configWith(terms.environment)
  const teams = await openFakeTeams(terms.limits ?? { limits: 'off' })
  const open = async (): Promise<readonly Waarmaker[]> => {
    const some = Array.from({ length: terms.instances ?? 1 }, () => start(config, log, terms.timings ?? {}))
    const all = await Promise.all(some)
    teams.talksTo(all.map(({ port }) => `http://127.0.0.1:${port}/api/messages`))
    return all
  }
  const stop = () => Promise.all(running.map(one => one.stop()))
  let running = await open()
  const beside = async <T>(use: (store: Store) => Promise<T>): Promise<T> => {
    await stop()
    const result = await inStore(config, use)
    running = await open()
    return result
  }
  const storedOf = (entraId: string) => beside(store => readStored(store, teams.tenant, entraId))
  const close = async () => {
    await stop()
    await teams.close()
    rmSync(folder, { recursive: true })
  }
  const addresses = () => running.map(({ port }) => `http://127.0.0.1:${port}`)
  const restart = async (environment = terms.environment) => {
    await stop()
    config = configWith(environment)
    running = await open()
  }
  const recordsOf = async (entraId: string) => (await storedOf(entraId)).records
  const { databaseUrl, dataDir } = config
  const rows = () => readRows(databaseUrl === null ? { dataDir } : { databaseUrl })
  return { teams, log: lines, writes, addresses, restart, beside, recordsOf, storedOf, rows, close }
}
