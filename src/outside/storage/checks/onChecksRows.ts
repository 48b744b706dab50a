import type { EndsEarly } from '../../../ports/checks.ts'
import type { Turn } from '../../../ports/store.ts'
import type { RowOf } from '../tables.ts'
import { type AskRow, keptAskRow, keptRoundRow, noticedRow, type RoundRow, selfRow } from './rows.ts'

type Ended = Readonly<Record<'programme' | 'person' | 'promise' | 'at', string>>
type Cancelled = Readonly<Record<'programme' | 'round' | 'at', string>>
type PlannedAgain = EndsEarly & { readonly programme: string }

/** What a turn changes about looking back, as rows. */
export type OnChecksRows = {
  readonly asks: readonly AskRow[]
  readonly self: readonly RowOf<'self_check'>[]
  readonly noticed: readonly RowOf<'noticed_check'>[]
  readonly rounds: readonly RoundRow[]
  readonly cancelled: readonly Cancelled[]
  readonly plannedAgain: readonly PlannedAgain[]
  readonly ends: readonly Ended[]
}

/** All of it is of the turn's programme; asks and checks are of the turn's person. */
export const onChecksRows = ({
  person: { programme, id: person },
  onChecks = {},
  at,
}: Turn): OnChecksRows => {
  const { asks = [], self = [], noticed = [], rounds = [], endsEarly = [], ends = [] } = onChecks
  const own = { programme, person }
  return {
    asks: asks.map(ask => ({ ...keptAskRow(ask), ...own })),
    self: self.map(check => ({ ...selfRow(programme, check), ...own })),
    noticed: noticed.map(check => ({ ...noticedRow(programme, check), ...own })),
    rounds: rounds.map(round => ({ ...keptRoundRow(round), programme })),
    cancelled: rounds
      .filter(({ was, status }) => status === 'cancelled' && was !== null)
      .map(({ id }) => ({ programme, round: id, at })),
    plannedAgain: endsEarly.map(({ round, day }) => ({ programme, round, day })),
    ends: ends.map(promise => ({ ...own, promise, at })),
  }
}
