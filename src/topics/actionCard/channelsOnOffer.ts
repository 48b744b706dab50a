import type { ChannelInTeam, TeamsTeam } from './channel.ts'

/** Who would post: a leader in the teams of Teams where she may, or somebody for whom all are open. */
export type Poster = { readonly entraId: string; readonly everywhere: boolean }

/** Who may post in a team of Teams: Entra ids by the id of the team. */
export type TeamsLeaders = ReadonlyMap<string, readonly string[]>

export const mayPostIn = (team: string, { entraId, everywhere }: Poster, leaders: TeamsLeaders): boolean =>
  everywhere || (leaders.get(team) ?? []).some(leader => leader.toLowerCase() === entraId.toLowerCase())

const isOpen = ({ state, in: { state: ofTeam } }: ChannelInTeam): boolean =>
  state === 'open' && ofTeam === 'present'

const nameOf = ({ name, in: { name: team } }: ChannelInTeam): string => `${team} ${name ?? ''}`

/** The channels in which somebody may post a card: teams by name, and of each its first channel first. */
export const channelsOnOffer = (
  channels: readonly ChannelInTeam[],
  poster: Poster,
  leaders: TeamsLeaders,
): readonly ChannelInTeam[] =>
  channels
    .filter(channel => isOpen(channel) && mayPostIn(channel.team, poster, leaders))
    .toSorted((one, other) => nameOf(one).localeCompare(nameOf(other)))

/** Why a team of Teams is not on offer. `notKnown`: nobody has looked yet whose team it is. */
export type NotOnOffer = {
  readonly team: string
  readonly why: 'notMine' | 'notKnown' | 'removed' | 'archived' | 'noChannel'
}

const whyNot = (
  team: TeamsTeam,
  channels: readonly ChannelInTeam[],
  isHers: boolean,
): NotOnOffer['why'] | undefined => {
  if (team.state === 'removed' || team.state === 'archived') return isHers ? team.state : undefined
  if (team.state === 'deleted') return undefined
  if (!isHers) return team.lookedAt === null ? 'notKnown' : 'notMine'
  return channels.some(channel => channel.team === team.id && isOpen(channel)) ? undefined : 'noChannel'
}

/** The teams of Teams that are known and in which somebody cannot post, with the reason. */
export const notOnOffer = (
  teams: readonly TeamsTeam[],
  channels: readonly ChannelInTeam[],
  { poster, leaders }: { readonly poster: Poster; readonly leaders: TeamsLeaders },
): readonly NotOnOffer[] =>
  teams.flatMap(team => {
    const why = whyNot(team, channels, mayPostIn(team.id, poster, leaders))
    return why === undefined ? [] : [{ team: team.name, why }]
  })
