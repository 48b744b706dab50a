import type { InHand } from './attempt.ts'

/** What must wait: the conversations in which a send is to be tried again, and the tenants that ask us to slow down. */
export type Holds = {
  /** Until when a send must wait; null when it can go. */
  on(inHand: InHand, now: string): string | null
  hold(inHand: InHand, until: string, wholeTenant: boolean): void
  lift(inHand: InHand): void
}

export function openHolds(): Holds {
  const conversations = new Map<string, string>()
  const tenants = new Map<string, string>()
  return {
    on: ({ send, claimed }, now) => {
      const tenant = tenants.get(send.chat.tenant)
      if (tenant && tenant > now) return tenant
      // What the store gave is the first in its conversation: it is what the others wait for.
      return claimed ? null : (conversations.get(laneOf(send)) ?? null)
    },
    hold: ({ send }, until, wholeTenant) => {
      conversations.set(laneOf(send), until)
      if (wholeTenant) tenants.set(send.chat.tenant, until)
    },
    lift: ({ send }) => conversations.delete(laneOf(send)),
  }
}

/** A conversation, as one name. */
export const laneOf = ({ chat }: InHand['send']): string => JSON.stringify([chat.tenant, chat.conversation])
