import type { CardView, KeptCard } from '../../ports/actionCards.ts'
import type { ActionCard } from '../../topics/actionCard/actionCard.ts'
import type { Contribution, ShownContribution } from '../../topics/actionCard/contribution.ts'
import type { Participant, Participation } from '../../topics/actionCard/participation.ts'
import type { Cell, RowOf } from './tables.ts'

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

export type ParticipantRow = Done & Pick<RowOf<'person'>, 'name' | 'entra_id' | 'teams_id'>

const participantFrom = (row: ParticipantRow): Participant =>
  ({
    ...participationFrom(row),
    name: row.name,
    entraId: row.entra_id,
    teamsId: row.teams_id,
  }) as Participant

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

/** What everything that is drawn of a card is made of. */
export type CardViewRows = {
  readonly card: MadeCardRow
  readonly participants: readonly ParticipantRow[]
  readonly contributions: readonly ShownContributionRow[]
}

export const viewFrom = ({ card, participants, contributions }: CardViewRows): CardView => ({
  card: cardFrom(card),
  changes: Number(card.changes),
  makerName: card.maker_name,
  participants: participants.map(participantFrom),
  contributions: contributions.map(shownContributionFrom),
})
