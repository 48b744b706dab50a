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

export function guid(number: number): string {
  return `00000000-0000-4000-8000-${`${number}`.padStart(12, '0')}`
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

export function addRoom(world: World, conversation: Conversation): Room {
  world.conversations.push(conversation)
  const chats = new Map<string, Chat>()
  const open = (person: Person): Chat => {
    const chat = openChat({ world, conversation, person, device: newDevice('desktop') })
    chats.set(person.id, chat)
    return chat
  }
  return { id: conversation.id, as: person => chats.get(person.id) ?? open(person) }
}
