/** Counts and times for a dashboard. A label is one of a handful of words, never a person or a conversation. */
export type Meter = {
  turn(result: string, seconds: number): void
  send(outcome: string, seconds: number): void
  database(operation: string, seconds: number): void
  /** Something that came in and was turned away. */
  refused(why: string): void
  unhandledRejection(): void
}
