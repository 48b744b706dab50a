import type { Clock } from '../ports/clock.ts'
import type { Opening, Outcome } from '../ports/messenger.ts'
import { LONGEST_HOLD } from '../ports/pace.ts'
import type { Send } from '../ports/sends.ts'
import type { InHand } from './attempt.ts'

/** What must wait: behind a send that is to be tried again, or because a tenant asks us to slow down. */
export type Holds = {
  /** Until when a send must wait, which can be over already; null when it can go. */
  on(inHand: InHand, now: string): string | null
  /** Whatever comes in this conversation waits for what was put back. */
  hold(send: Send, until: string): void
  /** Of what is asked twice the longer holds. */
  holdTenant(tenant: string, until: string): void
  /** Until when nothing goes to this tenant; null when it may. */
  onTenant(tenant: string, now: string): string | null
  /** Nothing was due at that instant, so nothing that was put back until then is left to wait for. */
  nothingDue(at: string): void
}

/** Nobody asks for longer: what holds until later than that was told by a clock that was wrong and has been put right. */
const isOfNow = (until: string, now: string): boolean =>
  Date.parse(until) - Date.parse(now) <= LONGEST_HOLD + 1_000

/** `told` hears what a tenant asks, for all others who write to it. */
export function openHolds(told: (tenant: string, until: string) => void = () => {}): Holds {
  const conversations = new Map<string, string>()
  const tenants = new Map<string, string>()
  const onTenant = (tenant: string, now: string): string | null => {
    const until = tenants.get(tenant)
    if (until === undefined || until <= now) return null
    if (isOfNow(until, now)) return until
    tenants.delete(tenant)
    return null
  }
  return {
    onTenant,
    on: ({ send, claimed }, now) => {
      const held = onTenant(send.chat.tenant, now)
      // What the store gave is the first in its conversation: it is what the others wait for.
      return held ?? (claimed ? null : (conversations.get(laneOf(send)) ?? null))
    },
    hold: (send, until) => conversations.set(laneOf(send), until),
    holdTenant: (tenant, until) => {
      if (until > (tenants.get(tenant) ?? '')) tenants.set(tenant, until)
      told(tenant, until)
    },
    nothingDue: at => {
      for (const [lane, until] of conversations) if (until < at) conversations.delete(lane)
    },
  }
}

/** What Teams asks for in its answer holds at once for all that goes to that tenant. */
export const heedWait = (
  { holds, clock }: { readonly holds: Pick<Holds, 'holdTenant'>; readonly clock: Clock },
  tenant: string,
  said: Outcome | Opening,
): void => {
  if (said.kind === 'notSent' && said.why === 'tooMany' && said.retryAfter !== null)
    holds.holdTenant(tenant, new Date(Date.parse(clock.now()) + said.retryAfter).toISOString())
}

/** A conversation, as one name. */
export const laneOf = ({ chat }: Pick<Send, 'chat'>): string =>
  JSON.stringify([chat.tenant, chat.conversation])

/** The tenant of a conversation, by its name. */
export const tenantOf = (lane: string): string => String(JSON.parse(lane)[0])
