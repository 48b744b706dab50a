import { activityOf, type Terms } from './activity.ts'
import { buttonCalled } from './card.ts'
import { dataOf, type Filled } from './cardInputs.ts'
import { deliver } from './delivery.ts'
import { receive } from './device.ts'
import { isObject, type Json, objectIn, textIn } from './json.ts'
import type { Delivery } from './ledger.ts'
import { picture } from './picture.ts'
import { type Seat, type Shown, view } from './view.ts'

export type PressTerms = Terms & {
  /** The message to press on, by id or as it was shown before. The newest with such a button, unless told. */
  readonly card?: string | Shown
  /** How the client sends it: `submit` is what old clients do with an Execute. As the button says, unless told. */
  readonly as?: 'execute' | 'submit'
  /** Put over the data that is sent, as a forger would. */
  readonly data?: Json
}

/** Presses a button, called by its title, verb or id, on a card as this device shows it. */
export async function press(
  seat: Seat,
  called: string,
  filled: Filled,
  terms: PressTerms,
): Promise<Delivery> {
  const { message, card, button } = find(seat, called, terms.card)
  const submits = terms.as === 'submit' || button.type === 'Action.Submit'
  const pressed = submits && isObject(button.fallback) ? button.fallback : button
  const data = { ...dataOf(card, pressed, filled), ...terms.data }
  const more = submits ? { type: 'message', value: data } : execute(button, data)
  const where = { thread: message.thread ?? message.id, ...terms }
  const delivery = await deliver(seat.world, activityOf(seat, { ...more, replyToId: message.id }, where))
  show(seat, delivery)
  return delivery
}

function execute(button: Json, data: Json, trigger: 'manual' | 'automatic' = 'manual'): Json {
  const { title, verb, id } = button
  const action = { type: 'Action.Execute', title, id, verb, data }
  return { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger } }
}

/** Teams asks for a person's own view at most for so many of a message. */
const MOST_REFRESHED = 60

/**
 * Looks at the conversation, as opening it or an update does: each message whose card wants so is asked for anew, by
 * itself, for whom its list names, or for everybody of a small conversation where it has none.
 */
export async function refresh(seat: Seat): Promise<Delivery[]> {
  const deliveries: Delivery[] = []
  for (const { card, message } of view(seat).flatMap(one =>
    one.cards.map(card => ({ card, message: one })),
  )) {
    const { action, userIds } = objectIn(card.refresh)
    if (!isObject(action) || !isRefreshed(seat, userIds)) continue
    const activity = { ...execute(action, objectIn(action.data), 'automatic'), replyToId: message.id }
    const where = { thread: message.thread ?? message.id }
    const delivery = await deliver(seat.world, activityOf(seat, activity, where))
    show(seat, delivery)
    deliveries.push(delivery)
  }
  return deliveries
}

function isRefreshed({ person, conversation }: Seat, userIds: unknown): boolean {
  return Array.isArray(userIds)
    ? userIds.slice(0, MOST_REFRESHED).includes(person.id)
    : conversation.members.length <= MOST_REFRESHED
}

/** Shows the bot's answer to a press on the device that pressed, and nowhere else. */
export function show({ world, device }: Seat, delivery: Delivery): void {
  if (delivery.activity.name !== 'adaptiveCard/action') return
  receive(device, world.ledger.messages.get(textIn(delivery.activity.replyToId)), delivery)
  world.ledger.changed()
}

type Found = { readonly message: Shown; readonly card: Json; readonly button: Json }

function find(seat: Seat, called: string, on: string | Shown | undefined): Found {
  const messages = typeof on === 'object' ? [on] : view(seat).filter(one => on === undefined || one.id === on)
  const found = messages.flatMap(message => buttonsOn(message, called)).at(-1)
  if (found === undefined) throw new Error(`There is no button "${called}".\n${picture(seat)}`)
  return found
}

function buttonsOn(message: Shown, called: string): Found[] {
  return message.cards.flatMap(card => {
    const button = buttonCalled(card, called)
    return button === undefined ? [] : [{ message, card, button }]
  })
}
