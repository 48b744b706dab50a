import { setTimeout } from 'node:timers/promises'
import { bodySvg } from './cards/bodyPicture.ts'
import { has } from './cards/say.ts'
import type { Config } from './config.ts'
import type { Opened as Door } from './outside/http/listen.ts'
import { OWN_DATA } from './outside/http/ownDataDoor.ts'
import { PICTURE } from './outside/http/pictureDoor.ts'
import { openDoors } from './outside/http/server.ts'
import { randomIds as ids, randomSecrets as secrets } from './outside/machine/machine.ts'
import type { OpenMeter } from './outside/machine/meter.ts'
import { openPainter } from './outside/pictures/openPainter.ts'
import { clockOf, type Surroundings } from './surroundings.ts'
import { openWayIn, openWayOut, type WayOut } from './ways.ts'
import { startPlanning } from './work/checks/planning/planChecks.ts'
import { type OpenPicture, openPicture } from './work/checks/showing/openPicture.ts'
import { startForgetting } from './work/forgetOld.ts'
import { openOwnData } from './work/ownData/openOwnData.ts'
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

/** In development a browser comes to where it listens. */
const onThisMachine = ({ host }: Config, port: number): string => `http://${host}:${port}`

/** What stands in the way of taking turns, in short words. */
const hindrancesOf = ({ watch, trust }: Surroundings): Promise<readonly string[]> =>
  watch.store.ready().then(
    () => [...(has('nl', 'turns.noted') ? [] : ['words']), ...(trust?.lacks() ?? [])],
    () => ['database'],
  )

/** What goes on by itself beside the turns. */
const startBeside = (around: Surroundings, out: WayOut) => {
  const { store, log, meter } = around.watch
  const means = { store, log, clock: clockOf(around), programmes: around.programmes }
  return {
    endForgetting: startForgetting({ ...means, meter }),
    endPlanning: startPlanning({ ...means, ids }, around.timings.planEvery),
    endPrompting: startPrompting(
      { ...out, messenger: out.inLanes, ...means, ids },
      around.timings.promptEvery,
    ),
  }
}

type Running = ReturnType<typeof startBeside> & {
  readonly closeDoor: () => Promise<void>
  readonly closeWays: () => Promise<void>
}

/** Ends all of it, in an order in which nothing that was taken up is lost. */
const end = async ({ programmes, trust, watch }: Surroundings, running: Running): Promise<void> => {
  await Promise.all([running.endPlanning(), running.endPrompting()])
  const forgotten = running.endForgetting()
  await programmes.close()
  await running.closeDoor()
  await running.closeWays()
  await forgotten
  trust?.close()
  await watch.close()
  await watch.store.close()
}

/** The ways to Teams and back; `port` is where it listens, as soon as that is known. */
const openWays = (around: Surroundings, port: () => number) => {
  const { config } = around
  const out = openWayOut(around)
  const address = () => config.publicUrl ?? onThisMachine(config, port())
  const into = openWayIn(around, out, {
    ownDataAt: secret => `${address()}${OWN_DATA}${secret}`,
    pictureAt: which => `${address()}${PICTURE}${which}`,
  })
  const closeWays = async () => {
    into.close()
    await out.close()
  }
  return { out, edge: into.edge, closeWays }
}

/** What is told of a body, as a picture: nothing of that is loaded before the first one is asked for. */
const picturesOf = (around: Surroundings): OpenPicture => {
  const painter = openPainter()
  return openPicture({
    ...{ store: around.watch.store, clock: clockOf(around), secrets, programmes: around.programmes },
    draw: (reader, body) => painter.png(bodySvg(reader, body)),
  })
}

/** Takes turns, with what is open already. When the address cannot be opened, nothing of its own stays open. */
export const serve = async (around: Surroundings): Promise<Started> => {
  const { config } = around
  const { store, log, meter } = around.watch
  let port = config.port
  let draining = false
  const { out, edge, closeWays } = openWays(around, () => port)
  const door = await openDoors({
    ...{ host: config.host, port, messages: edge, log },
    hindrances: async () => (draining ? ['draining'] : hindrancesOf(around)),
    ownData: openOwnData({ store, clock: clockOf(around), ids, secrets }),
    pictures: picturesOf(around),
    ...(meter && { refused: meter.refused }),
  })
  if (door.kind === 'closed') {
    await closeWays()
    return { ok: false, why: doorIsShut(door, config) }
  }
  port = door.port
  const running = { ...startBeside(around, out), closeDoor: door.close, closeWays }
  const stop = doneOnce(async () => {
    draining = true
    await setTimeout(config.drainSeconds * 1_000)
    await end(around, running)
  })
  return { ok: true, waarmaker: { port, stop, meter } }
}
