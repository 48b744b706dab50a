import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Config, readConfig } from '../../src/config.ts'
import { openStore } from '../../src/outside/storage/openStore.ts'
import type { Log } from '../../src/ports/log.ts'
import type { Records } from '../../src/ports/store.ts'
import { openWaarmaker, type Waarmaker } from '../../src/waarmaker.ts'
import { type FakeTeams, openFakeTeams } from '../fakeTeams/fakeTeams.ts'

/** The whole product in this process, with a fake Teams on the other side and a database of its own. */
export type Application = {
  readonly teams: FakeTeams
  readonly log: readonly string[]
  /** Stops the product and starts it again on the same database. */
  readonly restart: () => Promise<void>
  /** What somebody has made, read from the database while the product stands still. */
  readonly recordsOf: (entraId: string) => Promise<Records>
  readonly close: () => Promise<void>
}

type Terms = {
  readonly limits?: Parameters<typeof openFakeTeams>[0]
  readonly environment?: Readonly<Record<string, string>>
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

const start = async (config: Config, log: Log, teams: FakeTeams): Promise<Waarmaker> => {
  const started = await openWaarmaker(config, log)
  if (!started.ok) throw new Error(started.why)
  teams.talksTo(`http://127.0.0.1:${started.waarmaker.port}/api/messages`)
  return started.waarmaker
}

/** The person's own records, found by their Entra id through the same port as the product uses. */
const readRecords = async (config: Config, log: Log, tenant: string, entraId: string): Promise<Records> => {
  const { databaseUrl, dataDir } = config
  const opened = await openStore(databaseUrl === null ? { dataDir } : { databaseUrl }, log)
  if (!opened.ok) throw new Error(opened.why)
  const knock = { programme: 'welfare', tenant, entraId, activity: '-', print: '-', run: null }
  const { person } = await opened.store.know(knock)
  const records = await opened.store.recordsOf('welfare', person?.id ?? '')
  await opened.store.close()
  return records
}

export const openApplication = async (terms: Terms = {}): Promise<Application> => {
  const folder = mkdtempSync(join(tmpdir(), 'waarmaker-'))
  const lines: string[] = []
  const log = remembering(lines)
  const config = configFor(folder, terms.environment)
  const teams = await openFakeTeams(terms.limits ?? { limits: 'off' })
  let running = await start(config, log, teams)
  const restart = async () => {
    await running.stop()
    running = await start(config, log, teams)
  }
  const recordsOf = async (entraId: string) => {
    await running.stop()
    const records = await readRecords(config, log, teams.tenant, entraId)
    running = await start(config, log, teams)
    return records
  }
  const close = async () => {
    await running.stop()
    await teams.close()
    rmSync(folder, { recursive: true })
  }
  return { teams, log: lines, restart, recordsOf, close }
}
