import { fractionOf } from '../../../people/chance.ts'
import type { PromiseOf, ToLookBackAt } from '../../../ports/checks.ts'
import type { Round } from '../../../topics/check/round.ts'

/**
 * Where there are too few people for a sample for each promise, those that open first have it. So each round has an order
 * of its own, in which nobody has a second one before everybody had their first. What opened already counts: what was left
 * by an instance that died halfway opens in the order that it would have had.
 */
export const inTurn = (
  { id }: Pick<Round, 'id'>,
  due: readonly ToLookBackAt[],
  there: readonly PromiseOf[],
): readonly ToLookBackAt[] => {
  const lot = ({ owner, promise }: ToLookBackAt) => fractionOf(JSON.stringify([id, owner, promise.id]))
  const byLot = due.map(one => ({ one, lot: lot(one) })).toSorted((one, other) => one.lot - other.lot)
  const had = Map.groupBy(there, ({ owner }) => owner)
  const ofEach = [...Map.groupBy(byLot, ({ one }) => one.owner)]
  return ofEach
    .flatMap(([owner, own]) => own.map((of, nth) => ({ ...of, turn: nth + (had.get(owner)?.length ?? 0) })))
    .toSorted((one, other) => one.turn - other.turn || one.lot - other.lot)
    .map(({ one }) => one)
}
