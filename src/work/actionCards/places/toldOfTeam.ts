import type { Channel, TeamsTeam } from '../../../topics/actionCard/channel.ts'

/** What Teams tells of a team that the bot is, or was, in: not by a person's turn. What it does not tell is null. */
export type ToldOfTeam = {
  /** When it was so, by the clock of Teams: an instant. */
  readonly at: string
  readonly tenant: string
  readonly serviceUrl: string
  readonly bot: string
  readonly team: TeamTold
  readonly channel: ChannelTold | null
  /** Whether other people may be in it than before. */
  readonly people: boolean
}

export type TeamTold = {
  readonly id: string
  readonly name: string | null
  readonly group: string | null
  readonly state: TeamsTeam['state'] | null
}

export type ChannelTold = {
  readonly id: string
  readonly name: string | null
  readonly kind: Channel['kind'] | null
  readonly state: Exclude<Channel['state'], 'archived'> | null
}
