import { type Person, takesPart } from '../../../people/person.ts'
import { type Actor, may } from '../../../people/rights.ts'
import type { NotPosted } from '../../../topics/actionCard/because.ts'
import type { ChannelInTeam } from '../../../topics/actionCard/channel.ts'
import { mayPostIn, type TeamsLeaders } from '../../../topics/actionCard/channelsOnOffer.ts'
import type { LoadedProgramme } from '../../../topics/programme/loaded.ts'
import { findPerson } from '../../../topics/programme/lookup.ts'
import { standingOf } from '../../actor.ts'

/** Why nothing can be shown in a channel, as far as Teams told; undefined where it is open. */
export const closedBy = ({ state, in: team }: ChannelInTeam) => {
  if (team.state === 'removed') return 'botRemoved'
  if (team.state === 'deleted' || state === 'gone') return 'channelGone'
  return team.state === 'archived' || state === 'archived' ? 'channelArchived' : undefined
}

/** Somebody who does not speak now, as the programme file has them at this moment. */
export const actorFor = ({ programme }: Pick<LoadedProgramme, 'programme'>, person: Person): Actor => {
  const { entraId, email } = person
  const listed = findPerson(programme, { entraId, ...(email !== null && { email }) })
  const standing = standingOf({ programme, person })
  return { id: person.id, parts: listed?.parts ?? ['professional'], leads: listed?.leads ?? [], standing }
}

const leadsThere = ({ loaded, maker, channel, leaders }: Posting): boolean => {
  const actor = actorFor(loaded, maker)
  const everywhere = may(actor, 'makeCard', { teams: [] })
  return may(actor, 'makeCard') && mayPostIn(channel.team, { entraId: maker.entraId, everywhere }, leaders)
}

export type Posting = {
  readonly loaded: LoadedProgramme
  readonly maker: Person
  readonly channel: ChannelInTeam
  readonly leaders: TeamsLeaders
}

/** Why a card may not be posted now, whatever held when it was made; undefined where it may. */
export const whyNotPost = (posting: Posting): NotPosted | undefined => {
  if (!takesPart(posting.maker, posting.loaded.programme)) return 'left'
  // Of a team that the bot is out of, nobody is known to lead it.
  return closedBy(posting.channel) ?? (leadsThere(posting) ? undefined : 'notLeader')
}
