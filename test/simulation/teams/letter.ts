import type { Answered } from '../../../src/outside/teams/exchange.ts'

/** Which prompt a card is of, as its own button *later* says. */
export type Occasion = { readonly kind: string; readonly subject: string }

/** What an instance asks of Teams. `to` is the Teams id or the Entra id of whom a chat is opened with. */
export type Asking = {
  readonly instance: string
  readonly how: 'post' | 'replace' | 'open'
  readonly tenant: string
  readonly conversation: string | null
  readonly target: string | null
  readonly to: string | null
  readonly activity: unknown
}

/** A line of the ledger: one request that left an instance, and what became of it. Instants in milliseconds. */
export type Letter = Omit<Asking, 'activity'> & {
  readonly number: number
  readonly occasion: Occasion | null
  /** The activity as JSON. */
  readonly text: string
  readonly leftAt: number
  /** The message that it became at Teams, whatever was answered. */
  storedAs: string | null
  storedAt: number | null
  answer: Answered | null
  answeredAt: number | null
}
