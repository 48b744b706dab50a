import { activityOf, type Place } from './activity.ts'
import type { Block } from './conversation.ts'
import { deliver } from './delivery.ts'
import type { Json } from './json.ts'
import type { Delivery } from './ledger.ts'

/** Installs the bot in this conversation, and tells it so with the two activities that Teams sends. */
export function install(place: Place): Promise<Delivery[]> {
  place.conversation.presence.installed = true
  place.conversation.presence.block = undefined
  return announce(place, 'add', { membersAdded: [{ id: place.world.bot.id }] })
}

export function uninstall(place: Place): Promise<Delivery[]> {
  place.conversation.presence.installed = false
  place.conversation.presence.opened = false
  return announce(place, 'remove', { membersRemoved: [{ id: place.world.bot.id }] })
}

async function announce(place: Place, action: 'add' | 'remove', members: Json): Promise<Delivery[]> {
  const first = await deliver(place.world, activityOf(place, { type: 'installationUpdate', action }))
  const second = await deliver(place.world, activityOf(place, { type: 'conversationUpdate', ...members }))
  return [first, second]
}

/** From now on Teams lets no message of the bot through; the bot is not told. */
export function block({ conversation }: Place, why: Block | undefined): void {
  conversation.presence.block = why
}

/** Teams forgets the conversation: its id is not found any more, and creating it gives a new one. */
export function lose({ conversation, world }: Place): void {
  conversation.id = `${conversation.id}-${world.next()}`
}
