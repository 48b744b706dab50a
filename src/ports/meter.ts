/** Counts and times for a dashboard. A label is one of a handful of words, never a person or a conversation. */
export type Meter = {
  turn(result: string, seconds: number): void
  send(outcome: string, seconds: number): void
  database(operation: string, seconds: number): void
  /** Something that came in and was turned away. */
  refused(why: string): void
  /** Rows that were too old, by what made them so. */
  forgot(since: string, rows: number): void
  /** A language model was asked; `judged`, or why nothing came of it. */
  modelAsked(result: string, seconds: number): void
  unhandledRejection(): void
}
