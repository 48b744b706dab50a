import type { Noticed } from '../topics/check/checks.ts'

/** A group of which something was told. Whoever was erased since is not in `persons`, and is still counted in `people`. */
export type Told = { readonly people: number; readonly persons: readonly string[] }

/** `person` is an id of ours. */
export type Given<Answer> = { readonly person: string; readonly answer: Answer }

/** What may be told is decided from this: answers since the last time, the last answer of everybody ever, and what was told. */
export type Pool<Answer> = {
  readonly fresh: readonly Given<Answer>[]
  readonly latest: readonly Given<Answer>[]
  readonly earlier: readonly Told[]
}

/** What somebody who is only counted noticed. */
export type Counted = { readonly noticed: Noticed; readonly hasExample: boolean }

/** The promises of one pillar in a round: who made them, what they say is done (1 to 10), and what others noticed. */
export type PillarPool = {
  readonly ambition: string
  /** The owner of each promise. */
  readonly owners: readonly string[]
  readonly done: Pool<number>
  readonly noticed: Pool<Counted>
}
