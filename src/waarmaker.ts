import { setTimeout } from 'node:timers/promises'
import { phrasing } from './cards/phrase.ts'
import { has } from './cards/say.ts'
import type { Config } from './config.ts'
import { loadProgramme } from './outside/files/loadProgramme.ts'
import type { Opened as Door } from './outside/http/listen.ts'
import { openDoors } from './outside/http/server.ts'
import { machineClock, randomIds } from './outside/machine/machine.ts'
import type { OpenMeter } from './outside/machine/meter.ts'
import { openWatching, type Watching } from './outside/machine/openWatching.ts'
import { openStore } from './outside/storage/openStore.ts'
import type { Reroute } from './outside/teams/ask.ts'
import { openDirectory } from './outside/teams/directory.ts'
import { openEdge } from './outside/teams/edge.ts'
import { openMessenger } from './outside/teams/messenger.ts'
import { tellingSometimes } from './outside/teams/refusals.ts'
import { openTrust, type Trust } from './outside/teams/trust.ts'
import type { Log } from './ports/log.ts'
import type { Store } from './ports/store.ts'
import type { Programme } from './topics/programme/programme.ts'
import { apologising } from './work/apologise.ts'
import { startDelivering, type Timings as Times } from './work/deliver.ts'
import { startForgetting } from './work/forgetOld.ts'
import { hearReply } from './work/hearReply.ts'

/**
 * A Waarmaker that takes turns. `stop` says on /readyz that it is ending, takes turns for as long as whoever shares the
 * load needs to see that, then takes no new ones, and ends what is under way: within 25 seconds in all. Asked again, it
 * is the same stop.
 */
export type Waarmaker = {
  readonly port: number
  readonly stop: () => Promise<void>
  /** None where nobody reads it. */
  readonly meter: OpenMeter | null
}

/** `why` is for whoever starts it: what is wrong, and what to do. */
export type Started =
  | { readonly ok: true; readonly waarmaker: Waarmaker }
  | { readonly ok: false; readonly why: string }

/**
 * How long things may take, in milliseconds; as usual, unless told. `deadline` is for one request to Teams, `repeats`
 * for Teams to bring the same again.
 */
export type Timings = Partial<Times> & { readonly deadline?: number; readonly repeats?: number }

/**
 * Stand-ins for Microsoft on this machine, for tests and development: where its addresses are instead, and that Teams
 * may be on loopback. Given in code only: no environment variable leads here.
 */
export type StandIns = { readonly reroute: Reroute }

const A_MINUTE = 60_000

const no = (why: string): Started => ({ ok: false, why })

const readProgrammeFile = async (path: string) => {
  const loaded = await loadProgramme(path)
  if (loaded.ok) return loaded
  const lines = loaded.problems.map(({ path, problem, hint }) => `  ${path}: ${problem} ${hint}`)
  return { ok: false as const, why: `The programme in ${loaded.file} cannot be used:\n${lines.join('\n')}` }
}

const doorIsShut = (door: Door & { kind: 'closed' }, { port }: Config) =>
  door.why === 'portInUse'
    ? `Port ${port} is in use by another program. Stop that program, or choose another port with PORT.`
    : `The address cannot be opened (${door.code}).`

const doneOnce = (work: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | undefined
  return () => {
    done ??= work()
    return done
  }
}

type Surroundings = {
  readonly watch: Watching
  readonly timings: Timings
  /** None in development. */
  readonly trust: Trust | null
  readonly standIns: StandIns | null
}

const loopback = ['127.0.0.1', 'localhost', '[::1]']

/** Whom we speak with. */
const reachOf = ({ serviceHosts, development }: Config, standIns: StandIns | null) =>
  standIns
    ? { serviceHosts: [...serviceHosts, ...loopback], onThisMachine: true }
    : { serviceHosts, onThisMachine: development }

/** Every refusal is counted; the log tells of them now and then. */
const refusing = ({ log, meter }: Watching) => {
  const tell = (why: string, times: number) => log.warn('callers were refused', { why, times })
  const sometimes = tellingSometimes(tell, { now: Date.now, ms: A_MINUTE })
  return (why: string) => {
    meter?.refused(why)
    sometimes(why)
  }
}

const serve = async (
  config: Config,
  programme: Programme,
  { watch, timings, trust, standIns }: Surroundings,
): Promise<Started> => {
  const { store, log, meter } = watch
  const { credentials, language } = config
  const clock = machineClock
  const phrase = phrasing({ always: language, otherwise: programme.language })
  const allowed = reachOf(config, standIns)
  const messenger = openMessenger({
    ...allowed,
    ...timings,
    clock,
    token: trust?.token ?? null,
  })
  const delivering = startDelivering({
    ...{ ...timings, store, messenger, clock, log, watch },
    worker: randomIds.next(),
  })
  const answering = hearReply({
    ...{ store, clock, ids: randomIds, programme, language, delivering, watch },
    directory: openDirectory({ ...allowed, token: trust?.token ?? null }),
  })
  const { hear, close: stopApologising } = apologising(answering, {
    ...{ ...timings, messenger, watch, canPass: watch.isOfStore },
    words: locale => phrase('sorry', locale),
  })
  const edge = openEdge({
    ...allowed,
    gate: trust?.gate ?? null,
    refused: refusing(watch),
    tenants: credentials ? [credentials.tenant] : [],
    hear,
    phrase,
    clock,
    log,
  })
  let draining = false
  const hindrances = async () => {
    if (draining) return ['draining']
    return store.ready().then(
      () => [...(has('nl', 'turns.noted') ? [] : ['words']), ...(trust?.lacks() ?? [])],
      () => ['database'],
    )
  }
  const door = await openDoors({
    ...{ host: config.host, port: config.port, messages: edge, hindrances, log },
    ...(meter && { refused: meter.refused }),
  })
  if (door.kind === 'closed') return no(doorIsShut(door, config))
  const endForgetting = startForgetting({ store, clock, log, programme: programme.id })
  const stop = doneOnce(async () => {
    draining = true
    await setTimeout(config.drainSeconds * 1_000)
    const forgotten = endForgetting()
    await door.close()
    stopApologising()
    await delivering.drain()
    await forgotten
    messenger.close()
    trust?.close()
    await watch.close()
    await store.close()
  })
  return { ok: true, waarmaker: { port: door.port, stop, meter } }
}

/** What an operator looks at. Where instances share a database, its address is a secret that they share too. */
const serveWatched = async (
  config: Config,
  programme: Programme,
  kept: Store,
  { log, ...around }: Omit<Surroundings, 'watch'> & { readonly log: Log },
): Promise<Started> => {
  const secret = config.logKey ?? config.databaseUrl
  const watch = await openWatching({ ...config, secret }, kept, log).catch(cannotOpen)
  if (typeof watch === 'string') return no(watch)
  const started = await serve(config, programme, { ...around, watch })
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
    ? await serveWatched(config, programme.programme, opened.store, { log, timings, trust, standIns })
    : no(opened.why)
  if (!started.ok) trust?.close()
  if (!started.ok && opened.ok) await opened.store.close()
  return started
}
