import { activityOf, mentioning, type Terms } from './activity.ts'
import { deliver } from './delivery.ts'
import type { Json } from './json.ts'
import { textIn } from './json.ts'
import type { Delivery } from './ledger.ts'
import { show } from './press.ts'
import type { Seat } from './view.ts'

export type SayTerms = Terms & {
  /** Whether the text mentions the bot: in a channel or a group always, since Teams hands over nothing else. */
  readonly mention?: boolean
}

/** Types a text and sends it: everybody in the conversation sees it. */
export function say(seat: Seat, text: string, terms: SayTerms): Promise<Delivery> {
  const mention = terms.mention || seat.conversation.kind !== 'personal'
  const words = mention ? mentioning(seat, text) : { text }
  const activity = activityOf(seat, { type: 'message', textFormat: 'plain', ...words }, terms)
  keep(seat, activity, terms.thread)
  return deliver(seat.world, activity)
}

function keep({ world, person, conversation }: Seat, activity: Json, thread: string | undefined): void {
  const id = textIn(activity.id)
  const versions: [{ at: number; activity: Json }] = [{ at: world.now(), activity }]
  world.ledger.messages.set(id, {
    id,
    conversation: conversation.id,
    thread,
    from: person,
    versions,
    deleted: false,
  })
}

/** Teams hands the same activity over once more, as it does when an answer took too long. */
export async function again(seat: Seat, before: Delivery, newActivityId: boolean): Promise<Delivery> {
  const id = newActivityId ? seat.world.activityId() : before.activity.id
  const delivery = await deliver(seat.world, { ...before.activity, id })
  show(seat, delivery)
  return delivery
}
