import type { KeptContribution, Support } from '../../ports/actionCards.ts'
import type { Turn } from '../../ports/store.ts'
import type { Participation } from '../../topics/actionCard/participation.ts'
import { type CardRow, cardRow } from './cardRows.ts'
import type { RowOf } from './tables.ts'

type Owner = 'programme' | 'person'

const participationRow = ({ at }: Turn, one: Participation): Omit<RowOf<'participation'>, Owner> => ({
  card: one.card,
  joined_at: one.joinedAt,
  done_at: one.doneAt,
  stuck_at: one.stuckAt,
  by_name: one.byName ? 1 : 0,
  seen: one.seen ? 1 : 0,
  action: one.action,
  pressed_at: one.pressedAt,
  made_at: at,
  changed_at: at,
})

export type ContributionRow = RowOf<'contribution'> & { readonly was: string | null }

const contributionRow = (programme: string, one: KeptContribution): ContributionRow => ({
  programme,
  person: one.person,
  id: one.id,
  run: one.run,
  card: one.card,
  kind: one.kind,
  text: one.text,
  by_name: one.byName ? 1 : 0,
  status: one.status,
  made_at: one.madeAt,
  changed_at: one.changedAt,
  was: one.was,
})

export type SupportRow = RowOf<'support'> & { readonly on: boolean }

const supportRow = ({ at }: Turn, { contribution, card, on }: Support) => ({
  contribution,
  card,
  made_at: at,
  on,
})

/** What a turn changes about action cards. `touched`: cards that were there already, by id, always in the same order. */
export type OnCardsRows = {
  readonly cards: readonly CardRow[]
  readonly participations: readonly RowOf<'participation'>[]
  readonly contributions: readonly ContributionRow[]
  readonly supports: readonly SupportRow[]
  readonly touched: readonly Readonly<Record<'programme' | 'card' | 'at', string>>[]
}

const touchedIn = ({ person: { programme }, onCards = {}, at }: Turn): OnCardsRows['touched'] => {
  const { cards = [], participations = [], contributions = [], supports = [] } = onCards
  const about = [...participations, ...contributions, ...supports].map(({ card }) => card)
  const ids = new Set([...cards.map(({ id }) => id), ...about])
  for (const { id, was } of cards) if (was === null) ids.delete(id)
  return [...ids].sort().map(card => ({ programme, card, at }))
}

/** All of it is of the turn's programme; what people do is of the turn's person. */
export const onCardsRows = (turn: Turn): OnCardsRows => {
  const { cards = [], participations = [], contributions = [], supports = [] } = turn.onCards ?? {}
  const { programme, id: person } = turn.person
  const own = { programme, person }
  return {
    cards: cards.map(card => ({ ...cardRow(card), programme })),
    participations: participations.map(one => ({ ...own, ...participationRow(turn, one) })),
    contributions: contributions.map(one => contributionRow(programme, one)),
    supports: supports.map(one => ({ ...own, ...supportRow(turn, one) })),
    touched: touchedIn(turn),
  }
}
