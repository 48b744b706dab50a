import { fractionOf } from '../../../people/chance.ts'
import type { ToLookBackAt } from '../../../ports/checks.ts'
import { type Planning, planLookBack } from '../../../topics/check/planLookBack.ts'
import type { Look } from './planner.ts'

const MOST_AT_ONCE = 500

/** Opens what can be opened of these, some at a time. Answers how many opened. */
export const openAll = async (
  { store, at, goesOn }: Look,
  planning: Planning,
  due: readonly ToLookBackAt[],
): Promise<number> => {
  let opened = 0
  for (let from = 0; from < due.length && goesOn(); from += MOST_AT_ONCE) {
    const openings = due.slice(from, from + MOST_AT_ONCE).flatMap(one => planLookBack(planning, one) ?? [])
    if (openings.length > 0) opened += await store.openLookBacks(openings, at)
  }
  return opened
}

type WaitsForRound = (owner: string) => boolean

const openFrom = async (look: Look, start: string | null, waits: WaitsForRound): Promise<number> => {
  const { store, programme, today, goesOn } = look
  let [opened, after] = [0, start]
  while (goesOn()) {
    const page = { programme: programme.id, until: today, after, most: MOST_AT_ONCE }
    const due = await store.dueLookBacks(page)
    const now = due.filter(({ owner }) => !waits(owner))
    if (now.length > 0) opened += await openAll(look, await look.planning(), now)
    after = due.at(-1)?.promise.id ?? null
    if (due.length < MOST_AT_ONCE) break
  }
  return opened
}

/** Somewhere among ids, another place each day: what comes first takes the room that there is, and none is always last. */
const somewhere = ({ programme, today }: Look): string =>
  Math.floor(fractionOf(`${programme.id} ${today}`) * 2 ** 32)
    .toString(16)
    .padStart(8, '0')

/**
 * Opens every look back of which the planned day has come, but for those of who is in a round soon. Several instances
 * can do so at once: of each promise one is the first. Answers how many it opened.
 */
export const openPlanned = async (look: Look, waits: WaitsForRound): Promise<number> =>
  (await openFrom(look, somewhere(look), waits)) + (await openFrom(look, null, waits))
