import type { Question, ValueOf } from './question.ts'
import type { Stored } from './run.ts'

/** The same questions for each thing picked in an earlier `choices` question. */
export type Group = { readonly kind: 'each'; readonly of: string; readonly ask: Questions }

export type Questions = Readonly<Record<string, Question>>
export type Ask = Readonly<Record<string, Question | Group>>

type Answered<Q extends Questions> = { readonly [N in keyof Q]: ValueOf<Q[N]> }

type PartOf<Q> = Q extends Group ? Readonly<Record<string, Partial<Answered<Q['ask']>>>> : ValueOf<Q>
type WholeOf<Q> = Q extends Group ? Readonly<Record<string, Answered<Q['ask']>>> : ValueOf<Q>

/** The answers that count so far, by name. A question that does not apply, or is still open, is absent. */
export type SoFar<A extends Ask> = { readonly [N in keyof A]?: PartOf<A[N]> }

/** The answers at the end: all are there, except those of questions that may be skipped. */
export type Complete<A extends Ask, Skipped extends keyof A> = {
  readonly [N in Exclude<keyof A, Skipped>]: WholeOf<A[N]>
} & { readonly [N in Skipped]?: WholeOf<A[N]> }

/** A flow as the engine runs it. The order of `ask` is the order of the conversation. */
export type Flow<Outcome = unknown> = {
  readonly id: string
  readonly version: number
  readonly ask: Ask
  /** Whether the answers are shown to be confirmed, or the last answer ends it. */
  readonly ends: 'withSummary' | 'atOnce'
  readonly skip: Readonly<Record<string, (soFar: SoFar<Ask>) => boolean>>
  /**
   * Turns answers of an older version into today's, where one was renamed or got a new meaning. An answer that is
   * copied whole (`{ ...answer, name }`) keeps when it was given and whether it counts.
   */
  readonly upgrade: (answers: readonly Stored[], from: number) => readonly Stored[]
  readonly done: (answers: SoFar<Ask>) => Outcome
}

type Definition<A extends Ask, Skipped extends keyof A, Outcome> = {
  readonly id: string
  readonly version: number
  readonly ask: A
  readonly ends?: Flow['ends']
  /** For a question that does not always apply: true where it must be left out, given the answers before it. */
  readonly skip?: { readonly [N in Skipped]: (soFar: SoFar<A>) => boolean }
  readonly upgrade?: Flow['upgrade']
  /** What the conversation ends in. It is called only when every question that applies has an answer that counts. */
  readonly done: (answers: Complete<A, Skipped>) => Outcome
}

/**
 * Asks `ask` once for each thing that was picked in the `choices` question named `of`, which stands before it. No two
 * groups of a flow share a name within their `ask`.
 */
export const each = <Q extends Questions>(of: string, ask: Q) => ({ kind: 'each', of, ask }) as const

/** A guided conversation: questions with conditions, and what they end in. */
export const defineFlow = <A extends Ask, Outcome, Skipped extends keyof A = never>(
  definition: Definition<A, Skipped, Outcome>,
): Flow<Outcome> => ({
  upgrade: answers => answers,
  ends: 'withSummary',
  ...definition,
  // The engine knows a flow's answers by name only; the types above are what the author of a flow sees of them.
  skip: (definition.skip ?? {}) as Flow['skip'],
  done: definition.done as Flow<Outcome>['done'],
})
