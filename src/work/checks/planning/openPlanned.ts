import { fractionOf } from '../../../people/chance.ts'
import type { Opening, ToLookBackAt } from '../../../ports/checks.ts'
import { type Planning, planLookBack } from '../../../topics/check/planLookBack.ts'
import type { Look } from './planner.ts'

const MOST_AT_ONCE = 500

/** Written in one go: while the embedded database does that, nobody is answered. */
const ASKS_AT_ONCE = 250

/** In a round people are shared by all that is looked back at in it: what opens on its own day takes what there is. */
const laterIn = ({ round }: Planning, due: readonly ToLookBackAt[], nth: number): readonly ToLookBackAt[] =>
  round ? due.slice(nth + 1) : []

/** Each is planned when those before it were written, so that neither holds up anybody for long. */
function* portionsOf(planning: Planning, due: readonly ToLookBackAt[]): Generator<readonly Opening[]> {
  let [portion, asks]: [Opening[], number] = [[], 0]
  for (const [nth, one] of due.entries()) {
    const opening = planLookBack(planning, one, laterIn(planning, due, nth))
    if (!opening) continue
    portion.push(opening)
    asks += opening.asks.length
    if (asks < ASKS_AT_ONCE) continue
    yield portion
    ;[portion, asks] = [[], 0]
  }
  if (portion.length > 0) yield portion
}

/** Opens what can be opened of these, some at a time. Answers how many opened. */
export const openAll = async (
  { store, at, goesOn }: Look,
  planning: Planning,
  due: readonly ToLookBackAt[],
): Promise<number> => {
  let opened = 0
  for (const portion of portionsOf(planning, due)) {
    if (!goesOn()) break
    opened += await store.openLookBacks(portion, at)
  }
  return opened
}

/** Of look backs that are due those that open now. */
export type NeedNotWait = (due: readonly ToLookBackAt[]) => Promise<readonly ToLookBackAt[]>

const openFrom = async (look: Look, start: string | null, needNotWait: NeedNotWait): Promise<number> => {
  const { store, programme, today, goesOn } = look
  let [opened, after] = [0, start]
  while (goesOn()) {
    const { id, open } = programme
    const page = { programme: id, open, until: today, after, most: MOST_AT_ONCE }
    const due = await store.dueLookBacks(page)
    const now = await needNotWait(due)
    if (now.length > 0) opened += await openAll(look, await look.planning(), now)
    const last = due.at(-1)
    // One with fewer is not the last one: days of promises that are over were passed over in it.
    if (!last) break
    after = last.promise.id
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
export const openPlanned = async (look: Look, needNotWait: NeedNotWait): Promise<number> =>
  (await openFrom(look, somewhere(look), needNotWait)) + (await openFrom(look, null, needNotWait))
