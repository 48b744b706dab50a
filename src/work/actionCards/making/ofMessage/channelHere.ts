import type { ChannelInTeam, TeamsTeam } from '../../../../topics/actionCard/channel.ts'
import {
  channelsOnOffer,
  type Poster,
  type TeamsLeaders,
} from '../../../../topics/actionCard/channelsOnOffer.ts'

/** What is known of teams in Teams. `channels` are the open ones of teams that the bot is in. */
export type TeamsKnown = {
  readonly channels: readonly ChannelInTeam[]
  readonly teams: readonly TeamsTeam[]
  readonly leaders: TeamsLeaders
}

/** Why a card cannot be made where it is asked for. */
export type NotHere = 'chat' | 'notHere' | 'looking' | 'notYours' | 'removed' | 'archived' | 'apart'

/** Where it is asked: ids of the channel, and of its team where Teams told. */
export type Where = { readonly channel: string; readonly team: string | null }

/** Who may post is known only once somebody looked at the team. */
const notOffered = ({ in: { lookedAt } }: ChannelInTeam): NotHere =>
  lookedAt === null ? 'looking' : 'notYours'

const notKnown = (team: TeamsTeam | undefined): NotHere => {
  if (!team) return 'notHere'
  if (team.state === 'archived') return 'archived'
  return team.state === 'present' ? 'apart' : 'removed'
}

/** The channel in which somebody asks for a card, where they may post in it; else why not. */
export const channelHere = (
  { channels, teams, leaders }: TeamsKnown,
  poster: Poster,
  where: Where,
): ChannelInTeam | NotHere => {
  const isIt = ({ id }: ChannelInTeam) => id === where.channel
  const offered = channelsOnOffer(channels, poster, leaders).find(isIt)
  if (offered) return offered
  const known = channels.find(isIt)
  return known ? notOffered(known) : notKnown(teams.find(({ id }) => id === where.team))
}
