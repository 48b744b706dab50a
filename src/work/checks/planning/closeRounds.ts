import { releasePillars, strictest } from '../../../insight/releaseChecks.ts'
import type { RoundClosing } from '../../../ports/checks.ts'
import type { Round } from '../../../topics/check/round.ts'
import type { Look } from './planner.ts'

/** After its last day, or when the programme lead said so. */
const isOver = ({ today }: Look, { status, until, endedAt }: Round): boolean =>
  status === 'open' && (endedAt !== null || until < today)

const closingOf = async (look: Look, round: Round): Promise<RoundClosing> => {
  const { store, programme, at, ids } = look
  const told = await store.toldIn(programme.id)
  const answers = await store.answersIn(programme.id, round.id)
  const thresholds = strictest(round.thresholds ?? programme.thresholds, programme.thresholds)
  const endedAt = round.endedAt ?? at
  const pools = await store.roundPool(programme.id, round.id, endedAt)
  const { result, releases } = releasePillars(pools, thresholds)
  return {
    ...{ told, answers, round: { ...round, status: 'closed', thresholds, result, endedAt, changedAt: at } },
    releases: releases.map(one => ({ ...one, id: ids.next() })),
  }
}

/**
 * Closes rounds that are over, of which the look backs were all closed before. One that was asked to close since those
 * were looked for waits for the next time. Answers how many.
 */
export const closeRounds = async (look: Look, rounds: readonly Round[]): Promise<number> => {
  let closed = 0
  for (const round of rounds.filter(one => isOver(look, one)))
    if (look.goesOn() && (await look.store.closeRound(await closingOf(look, round)))) closed += 1
  return closed
}
