import type { Config } from './config.ts'
import { loadProgramme } from './outside/files/loadProgramme.ts'
import { tellProblems } from './outside/files/tellProgramme.ts'
import { machineClock } from './outside/machine/machine.ts'
import { openWatching, type Watching } from './outside/machine/openWatching.ts'
import { openSharpener } from './outside/model/openSharpener.ts'
import { openStore } from './outside/storage/openStore.ts'
import { openTrust } from './outside/teams/trust.ts'
import type { Log } from './ports/log.ts'
import type { Store } from './ports/store.ts'
import { type Started, serve } from './serve.ts'
import { clockOf, type StandIns, type Surroundings, type Timings } from './surroundings.ts'
import { type Filed, loadAtStart } from './work/loadAtStart.ts'
import { openProgrammes } from './work/programmes.ts'
import { startNoticing } from './work/startNoticing.ts'

const no = (why: string): Started => ({ ok: false, why })

const readFile = async (path: string): Promise<Filed | string> => {
  const loaded = await loadProgramme(path)
  if (loaded.ok) return { file: path, programme: loaded.programme }
  return tellProblems(loaded.file, loaded.problems)
}

type Files =
  | { readonly ok: true; readonly files: readonly Filed[] }
  | { readonly ok: false; readonly why: string }

const readFiles = async ({ programmeFiles }: Config): Promise<Files> => {
  const read = await Promise.all(programmeFiles.map(readFile))
  const wrong = read.filter(file => typeof file === 'string')
  if (wrong.length > 0) return { ok: false, why: wrong.join('\n') }
  return { ok: true, files: read.filter(file => typeof file !== 'string') }
}

/** What an operator looks at. Where instances share a database, its address is a secret that they share too. */
const serveWatched = async (
  around: Omit<Surroundings, 'watch' | 'sharpener'>,
  kept: Store,
  log: Log,
): Promise<Started> => {
  const { config } = around
  const secret = config.logKey ?? config.databaseUrl
  const watch = await openWatching({ ...config, secret }, kept, log).catch(cannotOpen)
  if (typeof watch === 'string') return no(watch)
  const sharpener = await sharpenerFor(around, watch)
  const started = await serve({ ...around, watch, sharpener })
  if (!started.ok) await watch.close()
  return started
}

/** Nothing of it is loaded where it was not switched on. */
const sharpenerFor = async (
  { config, timings }: Pick<Surroundings, 'config' | 'timings'>,
  watch: Watching,
) => {
  if (config.model === null) return null
  const { modelWithin: deadline } = timings
  const { log, meter } = watch
  const setting = { ...config.model, clock: clockOf({ timings }), log, meter }
  return openSharpener({ ...setting, ...(deadline !== undefined && { deadline }) })
}

const cannotOpen = ({ code, name }: NodeJS.ErrnoException): string =>
  `The port for /metrics cannot be opened (${code ?? name}). Choose another one with METRICS_PORT.`

const trustFor = async ({ credentials }: Config, log: Log, standIns: StandIns | null) =>
  credentials
    ? openTrust({ registration: credentials, log, reroute: standIns?.reroute })
    : { ok: true as const, trust: null }

/** The programmes of the files are loaded where they are not there yet; from then on, the database says what there is. */
const serveProgrammes = async (
  around: Omit<Surroundings, 'watch' | 'programmes' | 'sharpener'>,
  store: Store,
  log: Log,
  files: readonly Filed[],
): Promise<Started> => {
  const { development, credentials } = around.config
  const own = credentials?.tenant ?? null
  const clock = around.timings.clock ?? machineClock
  const begun = await loadAtStart({ store, clock, log, own, development }, files)
  if (!begun.ok) return no(begun.why)
  const noticed = startNoticing({ store, clock, log, own })
  const opened = await openProgrammes({ ...around.timings, store, log, own, changed: noticed.changed })
  const close = () => opened.close().then(noticed.end)
  const programmes = { ...opened, close }
  const started = await serveWatched({ ...around, programmes }, store, log)
  if (!started.ok) await close()
  return started
}

/** Opens everything in the order in which it is needed; what was opened before a failure is closed again. */
export const openWaarmaker = async (
  config: Config,
  log: Log,
  timings: Timings = {},
  standIns: StandIns | null = null,
): Promise<Started> => {
  const read = await readFiles(config)
  if (!read.ok) return no(read.why)
  const trusted = await trustFor(config, log, standIns)
  if (!trusted.ok) return no(trusted.why)
  const { trust } = trusted
  const { databaseUrl, dataDir } = config
  const opened = await openStore(databaseUrl === null ? { dataDir } : { databaseUrl }, log)
  const started = opened.ok
    ? await serveProgrammes({ config, timings, trust, standIns }, opened.store, log, read.files)
    : no(opened.why)
  if (!started.ok) trust?.close()
  if (!started.ok && opened.ok) await opened.store.close()
  return started
}
