import { cardType } from './card.ts'
import { isObject, type Json, objectIn, textIn } from './json.ts'
import type { Delivery, Message } from './ledger.ts'
import type { Shown } from './view.ts'

/** What Teams shows beside the messages after a press, on the client that pressed. */
export type Notice = {
  /** `message`: a toast; `error`: the bot says what went wrong; `broken`: "Something went wrong". */
  readonly kind: 'message' | 'error' | 'broken'
  readonly text: string
}

/** One client of a person: a card that answers a press shows here only, until the message is updated for all. */
export type Device = {
  readonly name: string
  readonly own: Map<string, { readonly card: Json; readonly version: number }>
  readonly notices: Notice[]
  /** By message id, as each was last looked at. */
  readonly looked: Map<string, Shown>
}

export function newDevice(name: string): Device {
  return { name, own: new Map(), notices: [], looked: new Map() }
}

/** The card that this client shows instead of the message's own. */
export function ownCard(device: Device, message: Message): Json | undefined {
  const own = device.own.get(message.id)
  return own?.version === message.versions.length ? own.card : undefined
}

/** Shows what the bot answered to a press on a message, as Teams would. */
export function receive(device: Device, message: Message | undefined, delivery: Delivery): void {
  const answer = objectIn(delivery.body)
  const good = delivery.status === 200 && typeof answer.statusCode === 'number'
  if (good && answer.type === cardType && isObject(answer.value) && message)
    device.own.set(message.id, { card: answer.value, version: message.versions.length })
  else device.notices.push(good ? notice(answer, delivery) : broken(delivery))
}

function notice(answer: Json, delivery: Delivery): Notice {
  if (answer.type === 'application/vnd.microsoft.activity.message')
    return { kind: 'message', text: textIn(answer.value) }
  return answer.type === 'application/vnd.microsoft.error'
    ? { kind: 'error', text: textIn(objectIn(answer.value).message) }
    : broken(delivery)
}

function broken({ status, body }: Delivery): Notice {
  return { kind: 'broken', text: `Something went wrong (${status}: ${JSON.stringify(body)})` }
}
