/** `removed`: the bot is in it no more. */
export type TeamsTeamState = 'present' | 'removed' | 'archived' | 'deleted'

/** A team in Teams that the bot is, or was, in. Not the team of the programme: people make these themselves. */
export type TeamsTeam = {
  /** The id that Teams gives in its events, which is that of the first channel. */
  readonly id: string
  readonly programme: string
  readonly tenant: string
  /** The id of its group in Entra, where Teams told. */
  readonly group: string | null
  readonly name: string
  readonly serviceUrl: string
  /** The bot's own id there. */
  readonly bot: string
  readonly state: TeamsTeamState
  /** When its roster was last read; null for never. */
  readonly lookedAt: string | null
}

export type ChannelState = 'open' | 'archived' | 'gone'

/** A channel of such a team, by its conversation id. */
export type Channel = {
  readonly id: string
  readonly programme: string
  readonly team: string
  /** Null for the first one, which Teams names in each reader's language. */
  readonly name: string | null
  readonly kind: 'standard' | 'private' | 'shared'
  readonly state: ChannelState
}

/** A channel with what must be known to post in it. */
export type ChannelInTeam = Channel & { readonly in: TeamsTeam }
