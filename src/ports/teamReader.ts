import type { Channel, TeamsTeam } from '../topics/actionCard/channel.ts'
import type { TeamsMember } from '../topics/actionCard/whoMayPost.ts'

/** A team of Teams as Teams tells it when it is asked. What it does not tell is null. */
export type TeamRead = {
  readonly name: string | null
  readonly group: string | null
  readonly channels: readonly ReadChannel[]
  readonly members: readonly TeamsMember[]
}

export type ReadChannel = Pick<Channel, 'id' | 'name'> & { readonly kind: Channel['kind'] | null }

/**
 * `later`: nothing was learned; `retryAfter` is in milliseconds. `removed`: the bot is in it no more. `deleted`: there
 * is no such team.
 */
export type Reading =
  | { readonly kind: 'read'; readonly team: TeamRead }
  | { readonly kind: 'later'; readonly why: string; readonly retryAfter: number | null }
  | { readonly kind: 'removed' | 'deleted' }

/** Reads the whole of a team, page by page and not faster than Teams lets it; each request once, with a deadline. */
export type TeamReader = {
  read(team: Pick<TeamsTeam, 'id' | 'serviceUrl' | 'tenant'>): Promise<Reading>
}
