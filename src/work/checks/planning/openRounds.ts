import { takesPart } from '../../../people/person.ts'
import type { PromiseOf } from '../../../ports/checks.ts'
import { bodyOf } from '../../../topics/check/body.ts'
import { dueIn, type Round, waitingSince } from '../../../topics/check/round.ts'
import { inTurn } from './inTurn.ts'
import { type NeedNotWait, openAll } from './openPlanned.ts'
import type { Look } from './planner.ts'

/** Ids of those whose promises a round is about, as it is now. */
const ownersOf = async ({ store, programme }: Look, { of }: Round): Promise<readonly string[]> => {
  const isIn = bodyOf(programme, of)
  const people = await store.peopleIn(programme.id)
  return people.filter(person => takesPart(person, programme) && isIn(person)).map(({ id }) => id)
}

/** With the thresholds of now, which hold from here on. */
const started = ({ programme, at }: Look, round: Round): Round => ({
  ...{ ...round, status: 'open', thresholds: programme.thresholds, openedAt: at, changedAt: at },
})

const nameOf = ({ owner, promise }: PromiseOf): string => `${owner} ${promise}`

/** What was promised before it began, has a day left, and is not looked back at in it already. */
const lookBackIn = async (look: Look, round: Round): Promise<number> => {
  const { store, programme } = look
  const promises = await store.promisesOf(programme.id, await ownersOf(look, round), dueIn(round.from))
  const opened = await store.lookedBackAtIn(programme.id, round.id)
  const there = new Set(opened.map(nameOf))
  const due = promises.filter(
    ({ owner, promise }) =>
      promise.madeAt <= (round.openedAt ?? look.at) && !there.has(nameOf({ owner, promise: promise.id })),
  )
  if (due.length === 0) return 0
  return openAll(look, { ...(await look.planning()), round }, inTurn(round, due, opened))
}

/** In milliseconds. */
const A_DAY = 86_400_000

/**
 * Whether it is still looked for what an instance left that died halfway. Another one does so within minutes; later on,
 * what seems to be missing is of newcomers, whom each new process would ask, be it on the last evening, and whose own
 * look backs that would pass. So it ends after a day, which is long for a downtime and short for a round.
 */
const isFresh = ({ at }: Look, { openedAt }: Round): boolean =>
  openedAt === null || Date.parse(at) - Date.parse(openedAt) <= A_DAY

/** One whose last day went by without it, while nothing ran, asks nobody for a minute only. */
const startedNow = async (look: Look, round: Round): Promise<Round | undefined> => {
  if (round.status === 'open') return round.endedAt === null && isFresh(look, round) ? round : undefined
  if (round.status !== 'planned' || round.from > look.today) return undefined
  if (round.until < look.today) {
    await look.store.missRound({ ...round, changedAt: look.at })
    return undefined
  }
  const open = started(look, round)
  return (await look.store.openRound(open)) ? open : undefined
}

/** Of two for the same body the one that was made first opens. */
const inOrder = (rounds: readonly Round[]): readonly Round[] =>
  rounds.toSorted((one, other) => (`${one.from} ${one.madeAt}` < `${other.from} ${other.madeAt}` ? -1 : 1))

/**
 * Opens planned rounds on their first day, and the look backs of all that are open. `complete` remembers those of which
 * that was done to the end: what an instance left that died halfway, another one does within a day.
 */
export const openRounds = async (
  look: Look,
  rounds: readonly Round[],
  complete: Set<string>,
): Promise<number> => {
  let opened = 0
  for (const round of inOrder(rounds).filter(({ id }) => !complete.has(id))) {
    const open = look.goesOn() ? await startedNow(look, round) : undefined
    if (!open) continue
    opened += await lookBackIn(look, open)
    if (look.goesOn()) complete.add(open.id)
  }
  return opened
}

/** Whoever is in a round within a week is not asked apart from it: of what is due, what need not wait for one. */
export const besideRounds = (look: Look, rounds: readonly Round[]): NeedNotWait => {
  const { store, programme, today } = look
  const soon = rounds.filter(({ status, from }) => status === 'planned' && waitingSince(from) <= today)
  if (soon.length === 0) return async due => due
  const bodies = soon.map(({ of }) => bodyOf(programme, of))
  return async due => {
    const owners = [...new Set(due.map(({ owner }) => owner))]
    const people = await Promise.all(owners.map(owner => store.personWith(programme.id, owner)))
    const waiting = new Set(people.filter(one => one && bodies.some(isIn => isIn(one))).map(one => one?.id))
    return due.filter(({ owner }) => !waiting.has(owner))
  }
}
