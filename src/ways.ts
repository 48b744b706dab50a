import { phrasing } from './cards/phrase.ts'
import type { Config } from './config.ts'
import { openTeams } from './openTeams.ts'
import { randomIds as ids, randomSecrets as secrets } from './outside/machine/machine.ts'
import type { Watching } from './outside/machine/openWatching.ts'
import { openDirectory } from './outside/teams/directory.ts'
import { openEdge } from './outside/teams/edge.ts'
import { openMessenger } from './outside/teams/messenger.ts'
import { tellingSometimes } from './outside/teams/refusals.ts'
import { clockOf, type StandIns, type Surroundings } from './surroundings.ts'
import { cardOfMessage } from './work/actionCards/making/ofMessage/cardOfMessage.ts'
import { startShowing } from './work/actionCards/showing/showCards.ts'
import { wakingAfter } from './work/actionCards/showing/wakingAfter.ts'
import { apologising } from './work/apologise.ts'
import { startDelivering } from './work/deliver.ts'
import { hearReply } from './work/hearReply.ts'
import { pacedDirectory, pacedMessenger } from './work/pacedMessenger.ts'
import type { Programmes } from './work/programmes.ts'
import { askingModel } from './work/sharpening/askModel.ts'

const A_MINUTE = 60_000

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
export const openWayOut = (around: Surroundings) => {
  const { config, programmes, watch, timings, trust, standIns } = around
  const clock = clockOf(around)
  const { store, log } = watch
  const reach = { ...reachOf(config, standIns), token: trust?.token ?? null }
  const messenger = openMessenger({ ...reach, ...timings, clock })
  const worker = ids.next()
  const delivering = startDelivering({ ...timings, store, messenger, clock, log, watch, worker })
  const { pace, holds } = delivering
  const teams = openTeams({ ...timings, reach, store, programmes, clock, log, inTurn: pace.answer })
  const paced = pacedMessenger(messenger, { pace, holds, clock })
  const means = {
    store,
    messenger: paced,
    clock,
    ids,
    log,
    watch,
    programmes,
    delivering,
    looking: teams.looking,
  }
  const showing = startShowing(means, timings)
  const close = async () => {
    await Promise.all([showing.end(), delivering.drain(), teams.close()])
    messenger.close()
  }
  const directory = pacedDirectory(openDirectory(reach), { pace })
  return { messenger: paced, inLanes: messenger, delivering, teams, directory, showing, close, watch }
}

export type WayOut = ReturnType<typeof openWayOut>

/** What is spoken where nothing says what somebody reads. */
const languageOf = (programmes: Programmes) => programmes.now()[0]?.programme.language ?? 'nl'

/** Where a browser opens what a card leads to. */
export type Addresses = {
  readonly ownDataAt: (secret: string) => string
  readonly pictureAt: (which: string) => string
}

/** How a language model is asked; nothing where there is none. */
const modelOf = ({ config, sharpener, watch: { store } }: Surroundings) =>
  sharpener && config.model
    ? { askModel: askingModel({ sharpener, store, perDay: config.model.perDay }) }
    : {}

/** The way in from Teams: a turn is heard, or somebody is told that it could not be. */
export const openWayIn = (around: Surroundings, out: WayOut, addresses: Addresses) => {
  const { config, programmes, watch, timings, trust, standIns } = around
  const clock = clockOf(around)
  const { log } = watch
  const store = wakingAfter(watch.store, out.showing.wake)
  const { language } = config
  const phrase = phrasing({ always: language, otherwise: () => languageOf(programmes) })
  const answering = hearReply({
    ...out,
    store,
    clock,
    ids,
    programmes,
    language,
    watch,
    secrets,
    ...addresses,
    ...modelOf(around),
  })
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
