import type { CardLook, CardView, KeptCard, Seen } from '../../ports/actionCards.ts'
import type { ActionCard } from '../../topics/actionCard/actionCard.ts'
import type { Contribution, ShownContribution } from '../../topics/actionCard/contribution.ts'
import type { Participation } from '../../topics/actionCard/participation.ts'
import type { CardTally } from '../../topics/actionCard/tally.ts'
import { actionFrom } from './recordsFrom.ts'
import type { Cell, RowOf, Rows } from './tables.ts'

// Types below are claimed with `as`: only the functions beside them write these rows, and the contract suite reads them back.

/** With the status that it had, for the statement that changes it. */
export type CardRow = RowOf<'action_card'> & { readonly was: string | null }

const countCells = ({ counts }: ActionCard) => ({
  joined: counts?.joined ?? null,
  done: counts?.done ?? null,
  stuck: counts?.stuck ?? null,
})

const wordCells = (card: ActionCard) => ({
  kind: card.kind,
  ambition: card.ambition,
  what: card.what,
  why: card.why,
  until_day: card.until,
  audience: card.audience,
  channel: card.channel,
  action: card.action,
  language: card.language,
})

/** As it is when it is new: how often it changed, and how often it was tried, is the database's own. */
export const cardRow = ({ was, ...card }: KeptCard): CardRow => ({
  programme: card.programme,
  person: card.maker,
  id: card.id,
  run: card.run,
  ...wordCells(card),
  status: card.status,
  post_at: card.postAt,
  ends_at: card.endsAt,
  because: card.because,
  result: card.result,
  ...countCells(card),
  activity: card.activity,
  posted_at: card.postedAt,
  edited_at: card.editedAt,
  ended_at: card.endedAt,
  changes: 1,
  behind_since: null,
  attempts: 0,
  made_at: card.madeAt,
  changed_at: card.changedAt,
  was,
})

const countsFrom = ({ joined, done, stuck }: RowOf<'action_card'>) =>
  joined === null ? null : { joined, done, stuck }

export const cardFrom = (row: RowOf<'action_card'>): ActionCard =>
  ({
    programme: row.programme,
    maker: row.person,
    id: row.id,
    run: row.run,
    kind: row.kind,
    ambition: row.ambition,
    what: row.what,
    why: row.why,
    until: row.until_day,
    audience: row.audience,
    channel: row.channel,
    action: row.action,
    language: row.language,
    status: row.status,
    postAt: row.post_at,
    endsAt: row.ends_at,
    because: row.because,
    result: row.result,
    counts: countsFrom(row),
    activity: row.activity,
    postedAt: row.posted_at,
    editedAt: row.edited_at,
    endedAt: row.ended_at,
    madeAt: row.made_at,
    changedAt: row.changed_at,
  }) as ActionCard

type Done = Omit<RowOf<'participation'>, 'programme' | 'made_at' | 'changed_at'>

export const participationFrom = (row: Done): Participation =>
  ({
    card: row.card,
    person: row.person,
    joinedAt: row.joined_at,
    doneAt: row.done_at,
    stuckAt: row.stuck_at,
    byName: row.by_name === 1,
    seen: row.seen === 1,
    action: row.action,
    pressedAt: row.pressed_at,
  }) as Participation

export const contributionFrom = (row: RowOf<'contribution'>): Contribution =>
  ({
    id: row.id,
    card: row.card,
    person: row.person,
    run: row.run,
    kind: row.kind,
    text: row.text,
    byName: row.by_name === 1,
    status: row.status,
    madeAt: row.made_at,
    changedAt: row.changed_at,
  }) as Contribution

export type ShownContributionRow = RowOf<'contribution'> & {
  readonly name: Cell
  readonly supporters: Cell
}

export const shownContributionFrom = (row: ShownContributionRow): ShownContribution =>
  ({ ...contributionFrom(row), name: row.name, supporters: row.supporters }) as ShownContribution

/** With the name of who made it. */
export type MadeCardRow = RowOf<'action_card'> & { readonly maker_name: string }

type TallyRow = {
  readonly joined: number
  readonly done: number
  readonly stuck_by_name: number
  readonly stuck_unnamed: number
  readonly joined_last: string | null
  readonly done_last: string | null
}

/** What everything that is drawn of a card is made of. */
export type CardViewRows = {
  readonly card: MadeCardRow
  readonly tally: readonly TallyRow[]
  readonly joined: readonly Seen[]
  readonly done: readonly Seen[]
  readonly contributions: readonly ShownContributionRow[]
  readonly written: readonly { readonly written: number }[]
}

const tallyFrom = (row: TallyRow): CardTally => {
  const [movedAt = null] = [row.joined_last, row.done_last]
    .filter(one => one !== null)
    .toSorted()
    .reverse()
  return {
    ...{ joined: row.joined, done: row.done, movedAt },
    ...{ stuckByName: row.stuck_by_name, stuckUnnamed: row.stuck_unnamed },
  }
}

const only = <T>([row]: readonly T[]): T => {
  if (row === undefined) throw new Error('A count always comes back.')
  return row
}

export const viewFrom = (rows: CardViewRows): CardView => ({
  card: cardFrom(rows.card),
  changes: Number(rows.card.changes),
  makerName: rows.card.maker_name,
  tally: tallyFrom(only(rows.tally)),
  seen: { joined: rows.joined, done: rows.done },
  contributions: rows.contributions.map(shownContributionFrom),
  written: only(rows.written).written,
})

/** The same with what one person did; the tables of actions as they are read of them. */
export type CardLookRows = CardViewRows &
  Rows<'participation' | 'action' | 'action_companion' | 'action_need'> & {
    readonly own: readonly RowOf<'contribution'>[]
    readonly supports: readonly { readonly contribution: string }[]
  }

export const lookFrom = (rows: CardLookRows): CardLook => ({
  view: viewFrom(rows),
  participation: rows.participation.map(participationFrom)[0],
  contributions: rows.own.map(contributionFrom),
  supports: rows.supports.map(({ contribution }) => contribution),
  action: rows.action.map(row => actionFrom(rows, row))[0],
})
