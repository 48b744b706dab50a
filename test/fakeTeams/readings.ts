import type { Conversation, NamedTeam, Participant } from './conversation.ts'
import type { Json } from './json.ts'
import type { Asking, Call, Reading } from './routes.ts'
import { memberOf, type World } from './world.ts'

/** What Teams tells when the bot asks about a conversation, or about the team that it is in. */
type Read = (conversation: Conversation, call: Call, world: World) => Json | Json[]

export const readings: Readonly<Record<Reading, Read>> = {
  members: conversation => conversation.members.map(account(conversation)),
  pagedMembers,
  member: (conversation, call) => {
    const found = memberOf(conversation, call.target)
    return found ? account(conversation)(found) : {}
  },
  team,
  channels: ({ team }, _call, world) => ({ conversations: team ? channelsIn(world, team) : [] }),
}

export function isReading(asking: Asking): asking is Reading {
  return asking in readings
}

function pagedMembers(conversation: Conversation, { query }: Call): Json {
  const { members } = conversation
  const from = Number(query.get('continuationToken') ?? 0)
  const until = from + Number(query.get('pageSize') ?? 200)
  const more = until < members.length ? { continuationToken: `${until}` } : {}
  return { members: members.slice(from, until).map(account(conversation)), ...more }
}

function team({ team, members }: Conversation, _call: Call, world: World): Json {
  if (!team) return {}
  const { id, name, aadGroupId } = team
  const channelCount = channelsIn(world, team).length
  return { id, name, aadGroupId, type: 'standard', channelCount, memberCount: members.length }
}

/** The first channel has no name here: each reader's Teams has its own word for it. */
function channelsIn(world: World, { id: team }: NamedTeam): Json[] {
  return world.conversations.flatMap(one => {
    if (one.team?.id !== team || !one.channel || one.channel.deleted) return []
    const { id, name, kind: type } = one.channel
    return [{ id, type, ...(id === team ? {} : { name }) }]
  })
}

/** A row of a roster. Of a team it tells who owns it, where Teams does so. */
const account =
  ({ team }: Conversation) =>
  ({ id, name, aadObjectId, email, guest, tenant }: Participant): Json => {
    const [givenName = '', ...rest] = name.split(' ')
    const isOwner = team?.tellsRoles && team.owners.has(id)
    return {
      id,
      name,
      givenName,
      surname: rest.join(' '),
      objectId: aadObjectId,
      aadObjectId,
      email,
      userPrincipalName: guest ? `${email.replace('@', '_')}#EXT#@organisation.example` : email,
      tenantId: tenant,
      userRole: guest ? 'guest' : isOwner ? 'owner' : 'user',
    }
  }
