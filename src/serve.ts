import { setTimeout } from 'node:timers/promises'
import { has } from './cards/say.ts'
import type { Config } from './config.ts'
import type { Opened as Door } from './outside/http/listen.ts'
import { OWN_DATA } from './outside/http/ownDataDoor.ts'
import { openDoors } from './outside/http/server.ts'
import { randomIds as ids, randomSecrets as secrets } from './outside/machine/machine.ts'
import type { OpenMeter } from './outside/machine/meter.ts'
import { clockOf, type Surroundings } from './surroundings.ts'
import { openWayIn, openWayOut } from './ways.ts'
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
