import { activityOf, type Terms } from './activity.ts'
import { buttonCalled } from './card.ts'
import { dataOf, type Filled } from './cardInputs.ts'
import { deliver } from './delivery.ts'
import { receive } from './device.ts'
import { isObject, type Json, textIn } from './json.ts'
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

function execute(button: Json, data: Json): Json {
  const { title, verb, id } = button
  const action = { type: 'Action.Execute', title, id, verb, data }
  return { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' } }
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
