import type { DueCard } from '../../ports/actionCards.ts'
import type { Channel, ChannelInTeam, TeamsTeam } from '../../topics/actionCard/channel.ts'
import type { Cell, RowOf } from './tables.ts'

// Types below are claimed with `as`: only the functions beside them write these rows, and the contract suite reads them back.

export const teamsTeamRow = (team: TeamsTeam, at: string): RowOf<'teams_team'> => ({
  programme: team.programme,
  id: team.id,
  tenant: team.tenant,
  group_id: team.group,
  name: team.name,
  service_url: team.serviceUrl,
  bot: team.bot,
  state: team.state,
  looked_at: team.lookedAt,
  changed_at: at,
})

export const teamsTeamFrom = (row: RowOf<'teams_team'>): TeamsTeam =>
  ({
    programme: row.programme,
    id: row.id,
    tenant: row.tenant,
    group: row.group_id,
    name: row.name,
    serviceUrl: row.service_url,
    bot: row.bot,
    state: row.state,
    lookedAt: row.looked_at,
  }) as TeamsTeam

/** Its pace, and who has it in hand, is told by whoever posts in it. */
export const channelRow = ({ programme }: TeamsTeam, channel: Channel, at: string): RowOf<'channel'> => ({
  programme,
  id: channel.id,
  team: channel.team,
  name: channel.name,
  kind: channel.kind,
  state: channel.state,
  full_at: null,
  free_at: null,
  worker: null,
  lease_until: null,
  changed_at: at,
})

export const bareChannelFrom = (row: RowOf<'channel'>): Channel =>
  ({
    programme: row.programme,
    id: row.id,
    team: row.team,
    name: row.name,
    kind: row.kind,
    state: row.state,
  }) as Channel

/** A channel with its team, of which nothing is there where it is known no more. */
export type ChannelInTeamRow = RowOf<'channel'> & {
  readonly [C in Exclude<keyof RowOf<'teams_team'>, 'programme' | 'id'> as `team_${C}`]: Cell
}

const unknownTeam = { tenant: '', group: null, name: '', serviceUrl: '', bot: '', state: 'removed' }

const teamOf = (row: ChannelInTeamRow) => ({
  programme: row.programme,
  id: row.team,
  ...(row.team_state === null
    ? unknownTeam
    : {
        tenant: row.team_tenant,
        group: row.team_group_id,
        name: row.team_name,
        serviceUrl: row.team_service_url,
        bot: row.team_bot,
        state: row.team_state,
      }),
  lookedAt: row.team_looked_at,
})

export const channelFrom = (row: ChannelInTeamRow): ChannelInTeam =>
  ({ ...bareChannelFrom(row), in: teamOf(row) }) as ChannelInTeam

/** The oldest thing that is to be done in a channel. */
export type DueRow = ChannelInTeamRow & {
  readonly card: Cell
  readonly todo: Cell
  readonly attempts: Cell
  readonly gone_activity: Cell
  readonly gone_language: Cell
}

const goneFrom = ({ todo, gone_activity, gone_language }: DueRow) =>
  todo === 'gone' ? { activity: gone_activity, language: gone_language } : null

/** `attempts` where it was tried once more just now. */
export const dueFrom = (row: DueRow, attempts: Cell = row.attempts): DueCard =>
  ({
    card: row.card,
    programme: row.programme,
    channel: channelFrom(row),
    pace: { fullAt: row.full_at, freeAt: row.free_at },
    todo: row.todo,
    attempts,
    gone: goneFrom(row),
  }) as DueCard

export type LeaderRow = { readonly team: string; readonly entra_id: string }

export const leadersFrom = (rows: readonly LeaderRow[]): ReadonlyMap<string, readonly string[]> => {
  const leaders = new Map<string, string[]>()
  for (const { team, entra_id } of rows) leaders.set(team, [...(leaders.get(team) ?? []), entra_id])
  return leaders
}
