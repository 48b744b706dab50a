import { activityOf, whereIn } from './activity.ts'
import type { Conversation, NamedChannel, NamedTeam, Presence } from './conversation.ts'
import { deliver } from './delivery.ts'
import type { Json } from './json.ts'
import type { Delivery } from './ledger.ts'
import { addRoom, guid, type Person, type Room } from './population.ts'
import type { World } from './world.ts'

export type TeamTerms = {
  readonly name: string
  /** Names; the first one is the team's general channel. Others are of this kind, where one is told. */
  readonly channels?: readonly (string | { readonly name: string; readonly kind: NamedChannel['kind'] })[]
  readonly members: readonly Person[]
  /** Nobody, unless told. */
  readonly owners?: readonly Person[]
  /** Whether the roster tells who owns the team; it does, unless told. */
  readonly tellsRoles?: boolean
  readonly installed?: boolean
}

/** Something that changes in a team, and that the bot is told by an event: who did it comes first. */
export type Team = {
  readonly id: string
  readonly name: string
  readonly aadGroupId: string
  readonly channel: (name: string) => Room
  /** Changes the roster; the bot is not told. */
  readonly joins: (person: Person) => void
  readonly leaves: (person: Person) => void
  readonly owns: (person: Person, owns?: boolean) => void
  /** The same, and the bot is told. */
  readonly enters: (person: Person) => Promise<Delivery>
  readonly exits: (person: Person) => Promise<Delivery>
  readonly rename: (by: Person, name: string) => Promise<Delivery>
  readonly archive: (by: Person, on?: boolean) => Promise<Delivery>
  readonly remove: (by: Person, more?: { readonly hard?: boolean }) => Promise<Delivery>
  readonly openChannel: (by: Person, name: string, kind?: NamedChannel['kind']) => Promise<Delivery>
  readonly renameChannel: (by: Person, name: string, to: string) => Promise<Delivery>
  readonly closeChannel: (by: Person, name: string, closed?: boolean) => Promise<Delivery>
  /** Lets the bot into a private or a shared channel, or takes it out of it. */
  readonly admit: (by: Person, name: string, admitted?: boolean) => Promise<Delivery>
}

type Own = { readonly conversation: Conversation; readonly room: Room }

/** A team while it is kept. */
type Kept = {
  readonly world: World
  readonly team: NamedTeam
  readonly members: Person[]
  readonly presence: Presence
  readonly rooms: Own[]
}

export function addTeam(world: World, terms: TeamTerms): Team {
  const number = world.next()
  const kept: Kept = {
    world,
    team: {
      ...{ id: `19:team${number}@thread.tacv2`, name: terms.name, aadGroupId: guid(number), state: 'active' },
      owners: new Set(terms.owners?.map(({ id }) => id)),
      tellsRoles: terms.tellsRoles ?? true,
    },
    members: [...terms.members],
    presence: { installed: terms.installed ?? true, block: undefined },
    rooms: [],
  }
  for (const one of terms.channels ?? ['General'])
    addChannel(kept, typeof one === 'string' ? { name: one, kind: 'standard' } : one)
  return teamOf(kept)
}

/** Standard channels share who is in them, and whether the bot is; a private or a shared one has its own. */
function addChannel(kept: Kept, { name, kind }: Pick<NamedChannel, 'name' | 'kind'>): Own {
  const { world, team, members, rooms } = kept
  const id = rooms.length === 0 ? team.id : `19:channel${world.next()}@thread.tacv2`
  const presence = kind === 'standard' ? kept.presence : { installed: false, block: undefined }
  const channel: NamedChannel = { id, name, kind, deleted: false }
  const conversation: Conversation = {
    ...{ id, kind: 'channel', tenant: world.tenant, members, presence, team, channel },
  }
  const own = { conversation, room: addRoom(world, conversation) }
  rooms.push(own)
  return own
}

function teamOf(kept: Kept): Team {
  const { team, members } = kept
  const leaves = (person: Person) =>
    void members.splice(members.indexOf(person), members.includes(person) ? 1 : 0)
  return {
    ...{ id: team.id, name: team.name, aadGroupId: team.aadGroupId },
    channel: called => ownCalled(kept, called).room,
    joins: person => void members.push(person),
    leaves,
    owns: ({ id }, owns = true) => void (owns ? team.owners.add(id) : team.owners.delete(id)),
    enters: person => {
      members.push(person)
      return moved(kept, person, 'membersAdded')
    },
    exits: person => {
      leaves(person)
      return moved(kept, person, 'membersRemoved')
    },
    ...lifeOf(kept),
    ...channelsOf(kept),
  }
}

type Life = Pick<Team, 'rename' | 'archive' | 'remove'>

function lifeOf(kept: Kept): Life {
  const { team } = kept
  return {
    rename: (by, name) => {
      team.name = name
      return told(kept, by, { eventType: 'teamRenamed' })
    },
    archive: (by, on = true) => {
      team.state = on ? 'archived' : 'active'
      return told(kept, by, { eventType: on ? 'teamArchived' : 'teamUnarchived' })
    },
    remove: (by, { hard = false } = {}) => {
      team.state = 'deleted'
      return told(kept, by, { eventType: hard ? 'teamHardDeleted' : 'teamDeleted' })
    },
  }
}

type Channels = Pick<Team, 'openChannel' | 'renameChannel' | 'closeChannel' | 'admit'>

function channelsOf(kept: Kept): Channels {
  const tell = (by: Person, eventType: string, { conversation }: Own) =>
    told(kept, by, { ...whereIn(conversation), eventType })
  return {
    openChannel: (by, name, kind = 'standard') =>
      tell(by, 'channelCreated', addChannel(kept, { name, kind })),
    renameChannel: (by, name, to) => {
      const own = ownCalled(kept, name)
      if (own.conversation.channel) own.conversation.channel.name = to
      return tell(by, 'channelRenamed', own)
    },
    closeChannel: (by, name, closed = true) => {
      const own = ownCalled(kept, name)
      if (own.conversation.channel) own.conversation.channel.deleted = closed
      return tell(by, closed ? 'channelDeleted' : 'channelRestored', own)
    },
    admit: (by, name, admitted = true) => {
      const { conversation } = ownCalled(kept, name)
      conversation.presence.installed = admitted
      const members = { [admitted ? 'membersAdded' : 'membersRemoved']: [{ id: kept.world.bot.id }] }
      const activity = { type: 'conversationUpdate', ...members }
      return deliver(kept.world, activityOf({ world: kept.world, person: by, conversation }, activity))
    },
  }
}

/** What happens to a team is told in its first channel, also when it is about another one. */
function told(kept: Kept, by: Person, about: Json, more: Json = {}): Promise<Delivery> {
  const { world, team } = kept
  const { conversation } = first(kept)
  const { id, name, aadGroupId } = team
  const channelData = { team: { id, name, aadGroupId }, ...about, tenant: { id: world.tenant } }
  return deliver(
    world,
    activityOf({ world, person: by, conversation }, { type: 'conversationUpdate', ...more, channelData }),
  )
}

const EVENTS = { membersAdded: 'teamMemberAdded', membersRemoved: 'teamMemberRemoved' } as const

function moved(kept: Kept, person: Person, how: keyof typeof EVENTS): Promise<Delivery> {
  const { id, aadObjectId } = person
  return told(kept, person, { eventType: EVENTS[how] }, { [how]: [{ id, aadObjectId }] })
}

function first({ rooms }: Kept): Own {
  const [own] = rooms
  if (!own) throw new Error('A team has a first channel.')
  return own
}

function ownCalled({ rooms }: Kept, name: string): Own {
  const found = rooms.find(({ conversation }) => conversation.channel?.name === name)
  if (found) return found
  throw new Error(
    `No channel ${name}: ${rooms.map(({ conversation }) => conversation.channel?.name).join(', ')}`,
  )
}
