import type { Ids } from '../../../src/ports/clock.ts'
import type { Log } from '../../../src/ports/log.ts'
import type { Messenger } from '../../../src/ports/messenger.ts'
import type { Store } from '../../../src/ports/store.ts'
import { type LoadedProgramme, placesIn, type Whoever } from '../../../src/topics/programme/loaded.ts'
import type { Rhythm } from '../../../src/topics/programme/programme.ts'
import { planChecks } from '../../../src/work/checks/planning/planChecks.ts'
import { startDelivering } from '../../../src/work/deliver.ts'
import { hearReply } from '../../../src/work/hearReply.ts'
import { noticeDepartures } from '../../../src/work/noticeDepartures.ts'
import { pacedMessenger } from '../../../src/work/pacedMessenger.ts'
import { hasOthers } from '../../../src/work/programmes.ts'
import { nothingRead, readLoaded } from '../../../src/work/readLoaded.ts'
import { openPrompter } from '../../../src/work/sendDuePrompts.ts'
import { unwatched } from '../../../src/work/unwatched.ts'
import type { Instance } from '../world.ts'
import type { Dice } from './dice.ts'
import type { Life } from './life.ts'
import type { Loops } from './loops.ts'
import type { Timeline } from './timeline.ts'

/** What an instance is given: the ports as it has them, which end with it. */
export type Parts = {
  readonly life: Life
  readonly store: Store
  readonly messenger: Messenger
  readonly timeline: Timeline
  readonly dice: Dice
  readonly ids: Ids
  readonly log: Log
  readonly loops: Loops
  /** What it calls itself in the database. */
  readonly worker: string
  /** Changes the rhythm that programmes have here. */
  readonly rhythm?: (rhythm: Rhythm) => Rhythm
  /** When there is something to send next: messages, and prompts. */
  readonly due: { readonly sends: () => number; readonly prompts: () => number }
  /** Goes up whenever a version of a programme was loaded. */
  readonly loads: () => number
}

const SWEEP = 15_000
const LOOK = 30_000
const REFRESH = 3_000
const AGAIN = 10_000
const PLAN = 3 * 3_600_000

/** At once while something is so. */
const when = (is: () => boolean) => () => (is() ? 0 : Number.POSITIVE_INFINITY)

type Changing = NonNullable<Parts['rhythm']>

const withRhythm = (loaded: LoadedProgramme, change: Changing): LoadedProgramme => ({
  ...loaded,
  programme: { ...loaded.programme, rhythm: change(loaded.programme.rhythm) },
})

/** The programmes in force, as this instance read them last, and who left since. */
const readingProgrammes = ({ store, timeline, loads, log, rhythm }: Parts) => {
  let reading = nothingRead
  let seen = -1
  let places = placesIn([], null)
  let waiting: readonly string[] = []
  const refresh = async (): Promise<void> => {
    if (seen === loads()) return
    const now = loads()
    const before = reading
    reading = await readLoaded(store, before)
    places = placesIn(reading.loaded, null)
    const changed = reading.loaded.filter(one => !before.loaded.includes(one))
    waiting = [...new Set([...waiting, ...changed.map(({ programme }) => programme.id)])]
    seen = now
  }
  const notice = async (): Promise<void> => {
    for (const id of waiting) {
      const now = reading
      const isSettled = await noticeDepartures({ store, clock: timeline.clock, own: null }, now, id)
      if (isSettled && now === reading) waiting = waiting.filter(one => one !== id)
    }
  }
  return {
    isStale: () => seen !== loads(),
    hasNews: () => waiting.length > 0,
    first: refresh,
    refresh: () => refresh().catch(error => log.error('programmes', {}, error)),
    notice: () => notice().catch(error => log.error('departures', {}, error)),
    now: () => (rhythm ? reading.loaded.map(one => withRhythm(one, rhythm)) : reading.loaded),
    ids: () => [...reading.newest.keys()],
    of: (who: Whoever) => places.of(who),
    isElsewhere: (id: string, who: Whoever) => places.isElsewhere(id, who),
    hasOthers: (programme: string, tenant: string) => hasOthers(reading, null, { programme, tenant }),
  }
}

const delivering = ({ life, store, messenger, timeline, dice, worker, log, loops, due }: Parts) =>
  startDelivering({
    ...{ store, messenger, log, clock: timeline.clock, worker, pause: SWEEP },
    random: () => dice.below(1_000) / 1_000,
    wait: life.pass,
    every: (every, what) => loops.add({ life, every, due: due.sends, what }),
  })

/**
 * The product as one process runs it, put together as `src/serve.ts` does. Resolves when it takes turns; rejects, as
 * the product does, when the programmes cannot be read at the start.
 */
export const openInstance = async (parts: Parts): Promise<Instance> => {
  const { life, store, messenger, timeline, dice, ids, log, loops } = parts
  const { clock } = timeline
  const programmes = readingProgrammes(parts)
  await programmes.first()
  const sends = delivering(parts)
  const means = { store, clock, ids, log, programmes }
  const random = () => dice.below(1_000) / 1_000
  const prompter = openPrompter({ ...means, messenger, watch: unwatched, delivering: sends, random })
  const complete = new Set<string>()
  loops.add({ life, every: REFRESH, due: when(programmes.isStale), what: programmes.refresh })
  loops.add({ life, every: AGAIN, due: when(programmes.hasNews), what: programmes.notice })
  loops.add({ life, every: LOOK, due: parts.due.prompts, what: prompter.look })
  loops.add({ life, every: PLAN, due: () => 0, what: () => planChecks(means, complete) })
  const hear = hearReply({
    ...{ store, clock, ids, programmes, language: null, delivering: sends, watch: unwatched },
    // As the product itself says goodbye: beside the lanes, and heeding what Teams asks.
    messenger: pacedMessenger(messenger, { ...sends, clock }),
    directory: { memberOf: async () => ({ email: null, guest: false }) },
    teams: { looking: { anew: async () => {} } },
    secrets: { next: ids.next, hashOf: secret => `hash of ${secret}` },
    ownDataAt: secret => `https://bot.example/${secret}`,
    pictureAt: which => `https://bot.example/picture/${which}`,
  })
  return { name: life.name, hear }
}
