import type { ChannelInTeam, TeamsTeam } from './channel.ts'

/** What is known of teams in Teams, and who asks. */
export type KnownTeams = {
  readonly teams: readonly TeamsTeam[]
  /** The channels that are open. */
  readonly channels: readonly ChannelInTeam[]
  /** Entra ids of who may post, by the id of the team. */
  readonly leaders: ReadonlyMap<string, readonly string[]>
  readonly entraId: string
  /** Whoever leads the programme may know of all of its teams. Somebody else knows of those that are theirs. */
  readonly leadsProgramme: boolean
}

/**
 * Why a channel is not on offer. `nowhere`: the bot is in no team at all. `removed`, `archived`: in this one it cannot
 * post. `looking`: who owns a team is not known yet. `notYours`: there are teams with the bot, and none is theirs.
 * `apart`: to a private or a shared channel the bot must be added itself.
 */
export type Missing =
  | { readonly why: 'nowhere' | 'looking' | 'notYours' | 'apart' }
  | { readonly why: 'removed' | 'archived'; readonly team: string }

/** The channels that somebody may post in. */
export const channelsFor = ({ channels, leaders, entraId, leadsProgramme }: KnownTeams) =>
  channels.filter(({ team }) => leadsProgramme || leaders.get(team)?.includes(entraId))

/** Everything that can be a reason why a channel is not on offer to somebody, and can be mended. */
export function whatIsMissing(known: KnownTeams): readonly Missing[] {
  const { teams, leaders, entraId, leadsProgramme } = known
  const here = teams.filter(({ state }) => state === 'present')
  const own = teams.filter(({ id }) => leadsProgramme || leaders.get(id)?.includes(entraId))
  const shut = own.flatMap(({ state, name }): readonly Missing[] =>
    state === 'removed' || state === 'archived' ? [{ why: state, team: name }] : [],
  )
  if (here.length === 0) return [...shut, { why: 'nowhere' }]
  const isLooking = here.some(({ lookedAt }) => lookedAt === null)
  if (!own.some(({ state }) => state === 'present'))
    return [...shut, { why: isLooking ? 'looking' : 'notYours' }]
  return [...shut, ...(isLooking ? [{ why: 'looking' } as const] : []), { why: 'apart' }]
}
