import { activityOf, type Terms } from './activity.ts'
import type { Filled } from './cardInputs.ts'
import { type Block, base } from './conversation.ts'
import { deliver } from './delivery.ts'
import { type Notice, newDevice } from './device.ts'
import { type Json, objectIn, textIn } from './json.ts'
import type { Delivery } from './ledger.ts'
import { picture } from './picture.ts'
import { block, install, lose, uninstall } from './presence.ts'
import { type PressTerms, press, refresh } from './press.ts'
import { again, type SayTerms, say } from './say.ts'
import { type Seat, type Shown, view } from './view.ts'
import { waitUntil } from './waiting.ts'

/** A conversation with the bot, as one person sees it on one device, and what the person does there. */
export type Chat = {
  /** The conversation's id, as it is now. */
  readonly id: () => string
  /** Oldest first, each in its latest version. */
  readonly messages: () => Shown[]
  /** The newest message that is not the person's own. */
  readonly last: () => Shown | undefined
  /** The messages with a card. */
  readonly cards: () => Shown[]
  /** Toasts and errors that followed a press on this device. */
  readonly notices: () => readonly Notice[]
  /** The chat in letters. */
  readonly picture: () => string
  /** Resolves with what the predicate gives once that is something; fails with a picture after 5 s, unless told. */
  readonly waitFor: <T>(look: (chat: Chat) => T, what?: string, ms?: number) => Promise<NonNullable<T>>
  readonly say: (text: string, terms?: SayTerms) => Promise<Delivery>
  readonly press: (called: string, filled?: Filled, terms?: PressTerms) => Promise<Delivery>
  /** Any activity of this person here; what it holds wins from what Teams would make. */
  readonly send: (activity: Json, terms?: Terms) => Promise<Delivery>
  /** The same activity once more: of this chat the last, unless told. */
  readonly again: (before?: Delivery, terms?: { readonly newActivityId?: boolean }) => Promise<Delivery>
  readonly install: () => Promise<Delivery[]>
  readonly uninstall: () => Promise<Delivery[]>
  readonly conversationUpdate: (more: Json, terms?: Terms) => Promise<Delivery>
  /** Looks, as opening the conversation does: cards that show everybody their own view are asked for it. */
  readonly look: () => Promise<Delivery[]>
  /** Deletes a message, also of the bot, as an owner of a team can; the bot is not told. */
  readonly erase: (id: string) => void
  readonly block: (why?: Block) => void
  readonly unblock: () => void
  readonly lose: () => void
  /** The same person in the same conversation on another client. */
  readonly on: (device: string) => Chat
}

/** The chats of one person in one conversation, by device. */
type Open = Map<string, Chat>

export function openChat(seat: Seat, open: Open = new Map()): Chat {
  const chat: Chat = {
    ...seen(seat, () => chat),
    ...done(seat),
    on: name => open.get(name) ?? openChat({ ...seat, device: newDevice(name) }, open),
  }
  open.set(seat.device.name, chat)
  return chat
}

type Seen = Pick<Chat, 'id' | 'messages' | 'last' | 'cards' | 'notices' | 'picture' | 'waitFor'>

function seen(seat: Seat, chat: () => Chat): Seen {
  const draw = () => picture(seat)
  return {
    id: () => seat.conversation.id,
    messages: () => view(seat),
    last: () => view(seat).findLast(message => !message.mine),
    cards: () => view(seat).filter(message => message.cards.length > 0),
    notices: () => seat.device.notices,
    picture: draw,
    waitFor: (look, what = `${look}`, ms = 5000) =>
      waitUntil(seat.world.ledger, () => look(chat()), { what, ms, picture: draw }),
  }
}

function done(seat: Seat): Omit<Chat, keyof Seen | 'on'> {
  const send = (activity: Json, terms?: Terms) => deliver(seat.world, activityOf(seat, activity, terms))
  return {
    say: (text, terms = {}) => say(seat, text, terms),
    press: (called, filled = {}, terms = {}) => press(seat, called, filled, terms),
    send,
    again: (before = lastOf(seat), terms = {}) => again(seat, before, terms.newActivityId ?? false),
    install: () => install(seat),
    uninstall: () => uninstall(seat),
    conversationUpdate: (more, terms) => send({ type: 'conversationUpdate', ...more }, terms),
    look: () => refresh(seat),
    erase: id => erase(seat, id),
    block: (why = 'MessageWritesBlocked') => block(seat, why),
    unblock: () => block(seat, undefined),
    lose: () => lose(seat),
  }
}

function erase({ world }: Seat, id: string): void {
  const message = world.ledger.messages.get(id)
  if (!message) throw new Error(`There is no message ${id}.`)
  message.deleted = true
  world.ledger.changed()
}

/** The last activity of this person in this conversation. */
function lastOf({ world, person, conversation }: Seat): Delivery {
  const found = world.ledger.delivered.findLast(
    ({ activity }) =>
      objectIn(activity.from).id === person.id &&
      base(textIn(objectIn(activity.conversation).id)) === conversation.id,
  )
  if (found === undefined) throw new Error('Nothing was handed over here yet.')
  return found
}
