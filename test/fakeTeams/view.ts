import type { Place } from './activity.ts'
import { buttonsOf, cardsOf } from './card.ts'
import { cardText } from './cardText.ts'
import { type Device, ownCard } from './device.ts'
import { type Json, textIn } from './json.ts'
import { latest, type Message } from './ledger.ts'

/** Where a person sits: at one device, in one conversation. */
export type Seat = Place & { readonly device: Device }

/** A message as a person sees it now. Kept by a test, it stays as it was: an old card to press on. */
export type Shown = {
  readonly id: string
  readonly from: string
  readonly mine: boolean
  readonly text: string
  readonly cards: readonly Json[]
  /** The text and all that can be read on the cards, line by line, with the buttons in square brackets. */
  readonly words: string
  /** Titles of the buttons that can be pressed. */
  readonly buttons: readonly string[]
  readonly version: number
  /** The post that it stands under, in a channel. */
  readonly thread: string | undefined
  readonly activity: Json
}

/** The messages of a conversation, oldest first, as they show on this device. */
export function view(seat: Seat): Shown[] {
  const all = [...seat.world.ledger.messages.values()]
  return all
    .filter(message => message.conversation === seat.conversation.id && !message.deleted)
    .map(message => look(seat, message))
}

/** Worked out once for each version: a test that waits looks again after every change. */
function look(seat: Seat, message: Message): Shown {
  const { looked } = seat.device
  const own = ownCard(seat.device, message)
  const before = looked.get(message.id)
  const isSame = before?.activity === latest(message).activity && (!own || before.cards[0] === own)
  const now = before && isSame ? before : shown(seat, message, own)
  looked.set(message.id, now)
  return now
}

function shown({ person }: Seat, message: Message, own: Json | undefined): Shown {
  const { activity } = latest(message)
  const cards = own ? [own] : cardsOf(activity)
  const text = textIn(activity.text)
  return {
    id: message.id,
    from: message.from.name,
    mine: message.from.id === person.id,
    text,
    cards,
    words: [text, ...cards.map(cardText)].filter(part => part !== '').join('\n'),
    buttons: cards.flatMap(buttonsOf).map(button => textIn(button.title)),
    version: message.versions.length,
    thread: message.thread,
    activity,
  }
}
