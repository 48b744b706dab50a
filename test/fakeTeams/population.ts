import { type Chat, openChat } from './chat.ts'
import type { Conversation, Participant } from './conversation.ts'
import { newDevice } from './device.ts'
import type { World } from './world.ts'

export type Person = Participant & {
  /** The personal chat with the bot. */
  readonly chat: Chat
}

/** Somebody to be: Dutch, in Amsterdam, with the bot installed, unless told. */
export type Someone = {
  readonly name: string
  readonly entraId?: string
  readonly email?: string
  readonly locale?: string
  readonly zone?: string
  /** For guests and people of other organisations. */
  readonly tenant?: string
  readonly guest?: boolean
  readonly installed?: boolean
}

/** A channel or a group chat. */
export type Room = {
  readonly id: string
  /** The room as one of its people sees it; the same chat each time. */
  readonly as: (person: Person) => Chat
}

export type Team = {
  readonly id: string
  readonly name: string
  readonly aadGroupId: string
  readonly channel: (name: string) => Room
  /** Changes the roster; the bot is not told, since Teams does that by a `conversationUpdate` of its own. */
  readonly joins: (person: Person) => void
  readonly leaves: (person: Person) => void
}

export function addPerson(world: World, who: Someone): Person {
  const person = participant(world, who)
  const conversation: Conversation = {
    id: `a:1${world.next()}`,
    kind: 'personal',
    tenant: person.tenant,
    members: [person],
    presence: { installed: who.installed ?? true, block: undefined },
    team: undefined,
    channel: undefined,
  }
  world.conversations.push(conversation)
  return { ...person, chat: openChat({ world, conversation, person, device: newDevice('desktop') }) }
}

function participant(world: World, who: Someone): Participant {
  const number = world.next()
  return {
    id: `29:1person${number}`,
    name: who.name,
    aadObjectId: who.entraId ?? guid(number),
    tenant: who.tenant ?? world.tenant,
    email: who.email ?? `${who.name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.org`,
    guest: who.guest ?? false,
    locale: who.locale ?? 'nl-NL',
    zone: who.zone ?? 'Europe/Amsterdam',
  }
}

function guid(number: number): string {
  return `00000000-0000-4000-8000-${`${number}`.padStart(12, '0')}`
}

export type TeamTerms = {
  readonly name: string
  /** Names; the first one is the team's general channel. */
  readonly channels?: readonly string[]
  readonly members: readonly Person[]
  readonly installed?: boolean
}

export function addTeam(world: World, terms: TeamTerms): Team {
  const number = world.next()
  const team = { id: `19:team${number}@thread.tacv2`, name: terms.name, aadGroupId: guid(number) }
  const members = [...terms.members]
  const rooms = channelsOf(world, team, terms, members)
  return {
    ...team,
    channel: called => roomCalled(rooms, called),
    joins: person => void members.push(person),
    leaves: person => void members.splice(members.indexOf(person), members.includes(person) ? 1 : 0),
  }
}

type Named = NonNullable<Conversation['team']>

/** The rooms of a team, by name: they share its roster, and the bot is in all of them or in none. */
function channelsOf(
  world: World,
  team: Named,
  terms: TeamTerms,
  members: readonly Person[],
): [string, Room][] {
  const { channels = ['General'], installed = true } = terms
  const presence = { installed, block: undefined }
  return channels.map((name, index) => {
    const id = index === 0 ? team.id : `19:channel${world.next()}@thread.tacv2`
    const shared = { id, kind: 'channel', tenant: world.tenant, members, presence, team } as const
    return [name, addRoom(world, { ...shared, channel: { id, name } })]
  })
}

function roomCalled(rooms: readonly [string, Room][], called: string): Room {
  const found = rooms.find(([name]) => name === called)
  if (found === undefined) throw new Error(`No channel ${called}: ${rooms.map(([name]) => name).join(', ')}`)
  return found[1]
}

export function addGroup(world: World, members: readonly Person[]): Room {
  const id = `19:group${world.next()}@thread.v2`
  const presence = { installed: true, block: undefined }
  const { tenant } = world
  return addRoom(world, {
    id,
    kind: 'groupChat',
    tenant,
    members,
    presence,
    team: undefined,
    channel: undefined,
  })
}

function addRoom(world: World, conversation: Conversation): Room {
  world.conversations.push(conversation)
  const chats = new Map<string, Chat>()
  const open = (person: Person): Chat => {
    const chat = openChat({ world, conversation, person, device: newDevice('desktop') })
    chats.set(person.id, chat)
    return chat
  }
  return { id: conversation.id, as: person => chats.get(person.id) ?? open(person) }
}
