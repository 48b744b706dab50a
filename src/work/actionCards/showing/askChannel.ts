import type { Chat } from '../../../people/person.ts'
import type { Pace } from '../../../ports/actionCards.ts'
import type { Outcome } from '../../../ports/messenger.ts'
import { holdUntil, spend } from './pace.ts'
import { type CardInHand, instantOf, msNow, type Showing } from './showing.ts'

/** What must be left of a lease to begin, in milliseconds: longer than a request to Teams can take. */
const MARGIN = 25_000

/** What is waited with after a 429 that does not say how long. */
const A_MINUTE = 60_000

/** What became of a request in a channel, and the pace of the channel after it. */
export type Asked = { readonly outcome: Outcome; readonly pace: Pace }

export const chatOf = ({ channel }: CardInHand): Chat => ({
  tenant: channel.in.tenant,
  serviceUrl: channel.in.serviceUrl,
  conversation: channel.id,
  bot: channel.in.bot,
})

/** What was not asked at all, since it must wait until an instant. */
const waiting = (
  { pace }: CardInHand,
  why: string,
  { from, until }: { from: number; until: number },
): Asked => ({
  outcome: { kind: 'notSent', why, retryAfter: Math.max(0, until - from) },
  pace: holdUntil(pace, until),
})

const afterRequest = (
  { delivering }: Showing,
  { pace, channel }: CardInHand,
  outcome: Outcome,
  spent: { began: number; ended: number },
): Asked => {
  const after = spend(pace, spent)
  if (outcome.kind !== 'notSent') return { outcome, pace: after }
  const isTooMany = outcome.why === 'tooMany'
  const until = spent.ended + (outcome.retryAfter ?? (isTooMany ? A_MINUTE : 0))
  if (isTooMany) delivering.holds.holdTenant(channel.in.tenant, instantOf(until))
  return { outcome, pace: holdUntil(after, until) }
}

/** Asks Teams something about a card, once: not while its tenant must wait, nor when our lease is nearly over. */
export async function askChannel(
  showing: Showing,
  inHand: CardInHand,
  request: (chat: Chat) => Promise<Outcome>,
): Promise<Asked> {
  const { clock, delivering, watch } = showing
  const began = msNow(showing)
  const held = delivering.holds.onTenant(inHand.channel.in.tenant, clock.now())
  if (held !== null) return waiting(inHand, 'tooMany', { from: began, until: Date.parse(held) })
  if (Date.parse(inHand.leaseUntil) < began + MARGIN)
    return waiting(inHand, 'lease', { from: began, until: began })
  const about = { id: inHand.card, person: null, trace: null }
  const outcome = await watch.send(about, () => request(chatOf(inHand)))
  return afterRequest(showing, inHand, outcome, { began, ended: msNow(showing) })
}
