import { Temporal } from 'temporal-polyfill'
import { has, say } from './cards/say.ts'
import type { Config } from './config.ts'
import { loadProgramme } from './outside/files/loadProgramme.ts'
import { type Opened as Door, openDoors } from './outside/http/server.ts'
import { machineClock, randomIds } from './outside/machine/machine.ts'
import { openStore } from './outside/storage/openStore.ts'
import { openEdge } from './outside/teams/edge.ts'
import { authenticationWith } from './outside/teams/framework.ts'
import { openMessenger } from './outside/teams/messenger.ts'
import { tokenOf } from './outside/teams/token.ts'
import type { Log } from './ports/log.ts'
import type { Store } from './ports/store.ts'
import type { Programme } from './topics/programme/programme.ts'
import { startDelivering, type Timings as Times } from './work/deliver.ts'
import { hearReply } from './work/hearReply.ts'

/** A Waarmaker that takes turns. `stop` takes no new ones, and ends what is under way within 25 seconds. */
export type Waarmaker = { readonly port: number; readonly stop: () => Promise<void> }

/** `why` is for whoever starts it: what is wrong, and what to do. */
export type Started =
  | { readonly ok: true; readonly waarmaker: Waarmaker }
  | { readonly ok: false; readonly why: string }

/** How long things may take, in milliseconds; as usual, unless told. `deadline` is for one request to Teams. */
export type Timings = Partial<Times> & { readonly deadline?: number }

/** How long a handled activity is remembered, to recognise it when Teams brings it again. */
const REMEMBER = { hours: 48 } as const
const EVERY_HOUR = 3_600_000
const TOKEN_WITHIN = 10_000

const no = (why: string): Started => ({ ok: false, why })

const phrase = (which: 'noted' | 'sorry', locale: string | null, language: Config['language']) =>
  say(
    language ?? (locale?.toLowerCase().startsWith('en') ? 'en' : 'nl'),
    `turns.${which === 'sorry' ? 'busy' : 'noted'}`,
  )

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

const forgetOld = (store: Store, log: Log) => {
  const before = Temporal.Instant.from(machineClock.now()).subtract(REMEMBER).toString()
  store
    .forgetHandled(before)
    .catch(error => log.error('handled activities were not forgotten', { why: String(error.name) }))
}

type Surroundings = { readonly store: Store; readonly log: Log; readonly timings: Timings }

const serve = async (
  config: Config,
  programme: Programme,
  { store, log, timings }: Surroundings,
): Promise<Started> => {
  const { credentials, serviceHosts, development, language } = config
  const clock = machineClock
  const allowed = { serviceHosts, development }
  const messenger = openMessenger({
    ...allowed,
    ...timings,
    clock,
    token: credentials && tokenOf(credentials, TOKEN_WITHIN),
  })
  const delivering = startDelivering({ ...timings, store, messenger, clock, log, worker: randomIds.next() })
  const hear = hearReply({ store, clock, ids: randomIds, programme, language, delivering })
  const edge = openEdge({
    ...allowed,
    authentication: authenticationWith(credentials),
    tenants: credentials ? [credentials.tenant] : [],
    hear,
    phrase: (which, locale) => phrase(which, locale, language),
    clock,
    log,
  })
  let draining = false
  const hindrances = async () => {
    if (draining) return ['draining']
    return store.ready().then(
      () => (has('nl', 'turns.noted') ? [] : ['words']),
      () => ['database'],
    )
  }
  const door = await openDoors({ host: config.host, port: config.port, messages: edge, hindrances, log })
  if (door.kind === 'closed') return no(doorIsShut(door, config))
  const forgetting = setInterval(() => forgetOld(store, log), EVERY_HOUR)
  const stop = async () => {
    draining = true
    clearInterval(forgetting)
    await door.close()
    await delivering.drain()
    messenger.close()
    await store.close()
  }
  return { ok: true, waarmaker: { port: door.port, stop } }
}

/** Opens everything in the order in which it is needed; what was opened before a failure is closed again. */
export const openWaarmaker = async (config: Config, log: Log, timings: Timings = {}): Promise<Started> => {
  const programme = await readProgrammeFile(config.programmeFile)
  if (!programme.ok) return no(programme.why)
  const { databaseUrl, dataDir } = config
  const opened = await openStore(databaseUrl === null ? { dataDir } : { databaseUrl }, log)
  if (!opened.ok) return no(opened.why)
  const started = await serve(config, programme.programme, { store: opened.store, log, timings })
  if (!started.ok) await opened.store.close()
  return started
}
