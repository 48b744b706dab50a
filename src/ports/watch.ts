import type { Outcome } from './messenger.ts'

/**
 * Looks on while the product works, and tells an operator: one line, one count and one span for each turn and each
 * send. It is told what happened to which object, and never a name or a word of somebody.
 */
export type Watch = {
  /** Has a turn taken, in a trace of its own. Whatever is logged, asked of the database or sent within belongs to it. */
  turn<T>(work: () => Promise<T>): Promise<T>
  /** Has a send tried, in the trace of the turn that it comes from. */
  send(about: SendWatched, work: () => Promise<Outcome>): Promise<Outcome>
  /** A part of a turn that the database has no hand in. */
  part<T>(name: string, work: () => T): T
  /** Says more about the turn that is under way. What is said last counts. */
  note(more: Noted): void
  /** The trace of the turn that is under way; null outside of one. */
  trace(): string | null
}

/** `person` is our own id, and becomes a hash. */
export type Noted = {
  readonly person?: string
  readonly run?: string
  /** `saved`, unless noted otherwise. */
  readonly result?: 'repeated'
}

export type SendWatched = {
  /** Null for one that was never kept. */
  readonly id: string | null
  readonly person: string | null
  readonly trace: string | null
}
