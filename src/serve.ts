import { setTimeout } from 'node:timers/promises'
import { phrasing } from './cards/phrase.ts'
import { has } from './cards/say.ts'
import type { Config } from './config.ts'
import { openTeams } from './openTeams.ts'
import type { Opened as Door } from './outside/http/listen.ts'
import { OWN_DATA } from './outside/http/ownDataDoor.ts'
import { openDoors } from './outside/http/server.ts'
import { randomIds as ids, machineClock, randomSecrets as secrets } from './outside/machine/machine.ts'
import type { OpenMeter } from './outside/machine/meter.ts'
import type { Watching } from './outside/machine/openWatching.ts'
import type { Reroute } from './outside/teams/ask.ts'
import { openDirectory } from './outside/teams/directory.ts'
import { openEdge } from './outside/teams/edge.ts'
import { openMessenger } from './outside/teams/messenger.ts'
import { tellingSometimes } from './outside/teams/refusals.ts'
import type { Trust } from './outside/teams/trust.ts'
import type { Clock } from './ports/clock.ts'
import { cardOfMessage } from './work/actionCards/ofMessage/cardOfMessage.ts'
import { type ShowTimes, startShowing } from './work/actionCards/showCards.ts'
import { wakingAfter } from './work/actionCards/wakingAfter.ts'
import { apologising } from './work/apologise.ts'
import { startDelivering, type Timings as Times } from './work/deliver.ts'
import { startForgetting } from './work/forgetOld.ts'
import { hearReply } from './work/hearReply.ts'
import { openOwnData } from './work/ownData/openOwnData.ts'
import type { Programmes } from './work/programmes.ts'
import { startPrompting } from './work/sendDuePrompts.ts'

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
 * for Teams to bring the same again, `refreshEvery` between two looks at what programmes are loaded, `promptEvery` between
 * two looks at what people are to be told, `settle` for more of the same to happen before a team of Teams is looked at.
 * `clock` is what the time is read from; the machine's, unless told.
 */
export type Timings = Partial<Times & ShowTimes> & {
  readonly deadline?: number
  readonly repeats?: number
  readonly refreshEvery?: number
  readonly promptEvery?: number
  readonly settle?: number
  readonly clock?: Clock
}

/**
 * Stand-ins for Microsoft on this machine, for tests and development: where its addresses are instead, and that Teams
 * may be on loopback. Given in code only: no environment variable leads here.
 */
export type StandIns = { readonly reroute: Reroute }

const clockOf = ({ timings }: Pick<Surroundings, 'timings'>): Clock => timings.clock ?? machineClock

const A_MINUTE = 60_000

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

/** What is open already when turns are to be taken. */
export type Surroundings = {
  readonly config: Config
  readonly programmes: Programmes
  readonly watch: Watching
  readonly timings: Timings
  /** None in development. */
  readonly trust: Trust | null
  readonly standIns: StandIns | null
}

/** In development a browser comes to where it listens. */
const onThisMachine = ({ host }: Config, port: number): string => `http://${host}:${port}`

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

/** The way out to Teams, and what is sent on it. */
const openWayOut = (around: Surroundings) => {
  const { config, programmes, watch, timings, trust, standIns } = around
  const clock = clockOf(around)
  const { store, log } = watch
  const reach = { ...reachOf(config, standIns), token: trust?.token ?? null }
  const messenger = openMessenger({ ...reach, ...timings, clock })
  const worker = ids.next()
  const delivering = startDelivering({ ...timings, store, messenger, clock, log, watch, worker })
  const teams = openTeams({ ...timings, reach, store, programmes, clock, log })
  const means = { store, messenger, clock, ids, log, watch, programmes, delivering, looking: teams.looking }
  const showing = startShowing(means, timings)
  const close = async () => {
    await Promise.all([showing.end(), delivering.drain(), teams.close()])
    messenger.close()
  }
  return { messenger, delivering, teams, directory: openDirectory(reach), showing, close }
}

type WayOut = ReturnType<typeof openWayOut>

/** What is spoken where nothing says what somebody reads. */
const languageOf = (programmes: Programmes) => programmes.now()[0]?.programme.language ?? 'nl'

/** The way in from Teams: a turn is heard, or somebody is told that it could not be. */
const openWayIn = (around: Surroundings, out: WayOut, ownDataAt: (secret: string) => string) => {
  const { config, programmes, watch, timings, trust, standIns } = around
  const clock = clockOf(around)
  const { log } = watch
  const store = wakingAfter(watch.store, out.showing.wake)
  const { language } = config
  const phrase = phrasing({ always: language, otherwise: () => languageOf(programmes) })
  const answering = hearReply({ ...out, store, clock, ids, programmes, language, watch, secrets, ownDataAt })
  const { hear, close } = apologising(answering, {
    ...{ ...timings, messenger: out.messenger, watch, canPass: watch.isOfStore },
    words: locale => phrase('sorry', locale),
  })
  const edge = openEdge({
    ...reachOf(config, standIns),
    gate: trust?.gate ?? null,
    refused: refusing(watch),
    isOurs: programmes.hold,
    ofMessage: cardOfMessage({ ...out, store, clock, ids, programmes, language, watch }),
    ...{ hear, teams: out.teams.hearing, phrase, clock, log },
  })
  return { edge, close }
}

/** What stands in the way of taking turns, in short words. */
const hindrancesOf = ({ watch, trust }: Surroundings): Promise<readonly string[]> =>
  watch.store.ready().then(
    () => [...(has('nl', 'turns.noted') ? [] : ['words']), ...(trust?.lacks() ?? [])],
    () => ['database'],
  )

/** Takes turns, with what is open already. When the address cannot be opened, nothing of its own stays open. */
export const serve = async (around: Surroundings): Promise<Started> => {
  const { config, programmes, watch, trust } = around
  const { store, log, meter } = watch
  const clock = clockOf(around)
  const out = openWayOut(around)
  const into = openWayIn(
    around,
    out,
    secret => `${config.publicUrl ?? onThisMachine(config, port)}${OWN_DATA}${secret}`,
  )
  let port = config.port
  let draining = false
  const hindrances = async () => (draining ? ['draining'] : hindrancesOf(around))
  const door = await openDoors({
    ...{ host: config.host, port: config.port, messages: into.edge, hindrances, log },
    ownData: openOwnData({ store, clock, ids, secrets }),
    ...(meter && { refused: meter.refused }),
  })
  const closeWays = async () => {
    into.close()
    await out.close()
  }
  if (door.kind === 'closed') {
    await closeWays()
    return { ok: false, why: doorIsShut(door, config) }
  }
  port = door.port
  const endForgetting = startForgetting({ store, clock, log, meter, programmes })
  const endPrompting = startPrompting(
    { ...out, store, clock, ids, log, programmes },
    around.timings.promptEvery,
  )
  const stop = doneOnce(async () => {
    draining = true
    await setTimeout(config.drainSeconds * 1_000)
    await endPrompting()
    const forgotten = endForgetting()
    await programmes.close()
    await door.close()
    await closeWays()
    await forgotten
    trust?.close()
    await watch.close()
    await store.close()
  })
  return { ok: true, waarmaker: { port: door.port, stop, meter } }
}
