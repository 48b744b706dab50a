import type { Config } from './config.ts'
import { loadProgramme } from './outside/files/loadProgramme.ts'
import { openWatching } from './outside/machine/openWatching.ts'
import { openStore } from './outside/storage/openStore.ts'
import { openTrust } from './outside/teams/trust.ts'
import type { Log } from './ports/log.ts'
import type { Store } from './ports/store.ts'
import { type StandIns, type Started, type Surroundings, serve, type Timings } from './serve.ts'

const no = (why: string): Started => ({ ok: false, why })

const readProgrammeFile = async (path: string) => {
  const loaded = await loadProgramme(path)
  if (loaded.ok) return loaded
  const lines = loaded.problems.map(({ path, problem, hint }) => `  ${path}: ${problem} ${hint}`)
  return { ok: false as const, why: `The programme in ${loaded.file} cannot be used:\n${lines.join('\n')}` }
}

/** What an operator looks at. Where instances share a database, its address is a secret that they share too. */
const serveWatched = async (around: Omit<Surroundings, 'watch'>, kept: Store, log: Log): Promise<Started> => {
  const { config } = around
  const secret = config.logKey ?? config.databaseUrl
  const watch = await openWatching({ ...config, secret }, kept, log).catch(cannotOpen)
  if (typeof watch === 'string') return no(watch)
  const started = await serve({ ...around, watch })
  if (!started.ok) await watch.close()
  return started
}

const cannotOpen = ({ code, name }: NodeJS.ErrnoException): string =>
  `The port for /metrics cannot be opened (${code ?? name}). Choose another one with METRICS_PORT.`

const trustFor = async ({ credentials }: Config, log: Log, standIns: StandIns | null) =>
  credentials
    ? openTrust({ registration: credentials, log, reroute: standIns?.reroute })
    : { ok: true as const, trust: null }

/** Opens everything in the order in which it is needed; what was opened before a failure is closed again. */
export const openWaarmaker = async (
  config: Config,
  log: Log,
  timings: Timings = {},
  standIns: StandIns | null = null,
): Promise<Started> => {
  const programme = await readProgrammeFile(config.programmeFile)
  if (!programme.ok) return no(programme.why)
  const trusted = await trustFor(config, log, standIns)
  if (!trusted.ok) return no(trusted.why)
  const { trust } = trusted
  const { databaseUrl, dataDir } = config
  const opened = await openStore(databaseUrl === null ? { dataDir } : { databaseUrl }, log)
  const started = opened.ok
    ? await serveWatched(
        { config, programme: programme.programme, timings, trust, standIns },
        opened.store,
        log,
      )
    : no(opened.why)
  if (!started.ok) trust?.close()
  if (!started.ok && opened.ok) await opened.store.close()
  return started
}
