import { toldFrom } from '../../insight/releaseChecks.ts'
import type { Thresholds } from '../../topics/check/lookBack.ts'
import type { Round } from '../../topics/check/round.ts'

const isOver = ({ status }: Pick<Round, 'status'>): boolean => status !== 'planned' && status !== 'open'

/**
 * From how many people something is told of a round: as when it opened, or as the programme raised it since. What came of
 * one that is over stays as it was told, whatever holds `now`.
 */
export const roundThresholds = (round: Pick<Round, 'status' | 'thresholds'>, now: Thresholds): Thresholds => {
  const frozen = round.thresholds ?? now
  return toldFrom(frozen, isOver(round) ? frozen : now)
}
