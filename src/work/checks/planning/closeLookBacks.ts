import { releaseNoticed, strictest } from '../../../insight/releaseChecks.ts'
import type { Closing, ClosingNow, ToClose } from '../../../ports/checks.ts'
import type { Thresholds } from '../../../topics/check/lookBack.ts'
import type { Look } from './planner.ts'
import { plansOfThanks } from './thanks.ts'

const MOST_AT_ONCE = 100

/** Another instance was before us with all of them, or each was answered just then: it is looked anew so often. */
const MOST_TRIES = 3

/** Whoever answers last can still change it: so long nothing is told of it, in milliseconds. */
const GRACE = 3_600_000

const closingNow = ({ programme, at }: Look): ClosingNow => {
  const settledBy = new Date(Date.parse(at) - GRACE).toISOString()
  return { programme: programme.id, now: at, settledBy, most: MOST_AT_ONCE }
}

/** What is told of it is worked out now, and stays as it is. */
const releaseOf = ({ ids }: Look, pool: ToClose['pool'], thresholds: Thresholds): Closing['release'] => {
  const told = releaseNoticed(pool, thresholds)
  if (!told) return null
  const { result, people, persons, quotes } = told
  return { id: ids.next(), result, people, persons, quotes }
}

/** Who looked along hears what was done with it, where something was. */
const isNews = ({ next, isLast }: ToClose): boolean => isLast || next === 'sharpen' || next === 'renew'

const closingOf = (look: Look, due: ToClose): Closing => {
  const { lookBack, pool, witnesses, told, answers } = due
  const thresholds = strictest(lookBack.thresholds, look.programme.thresholds)
  return {
    ...{ programme: look.programme.id, lookBack: lookBack.id, at: look.at, thresholds, told, answers },
    release: releaseOf(look, pool, thresholds),
    plans: isNews(due) ? plansOfThanks(witnesses, lookBack.id, look.at) : [],
  }
}

/** What somebody is told of one counts for the next of all their promises, so of each owner one is closed at a time. */
const oneOfEach = (due: readonly ToClose[]): readonly ToClose[] => [
  ...new Map(due.toReversed().map(one => [one.lookBack.owner, one])).values(),
]

/** Closes all that is over. Answers whether nothing of it is left. */
export const closeLookBacks = async (look: Look): Promise<boolean> => {
  const { store, goesOn } = look
  for (let tries = 0; goesOn() && tries < MOST_TRIES; ) {
    const due = await store.lookBacksToClose(closingNow(look))
    if (due.length === 0) return true
    let closed = 0
    for (const one of oneOfEach(due)) if (await store.closeLookBack(closingOf(look, one))) closed += 1
    tries = closed === 0 ? tries + 1 : 0
  }
  return false
}
