import type { Place } from './places.ts'
import type { Advice, Question } from './question.ts'
import type { Address, Run } from './run.ts'
import type { Problem, Value } from './value.ts'

/** What a person did in a run. Carries its own time, an instant in UTC as ISO 8601. */
export type Happening = { readonly at: string } & (
  | { readonly kind: 'look' }
  /**
   * `sharpened`: given in reply to the helpful question, so that the same words again mean "leave it". `judged`: what is
   * to be asked about the text, null for nothing; absent where the question's own rule says it.
   */
  | {
      readonly kind: 'answer'
      readonly address: Address
      readonly value: unknown
      readonly sharpened?: boolean
      readonly judged?: Advice | null
    }
  /** `kept`: what the question starts from, instead of the answer before. */
  | {
      readonly kind: 'misread'
      readonly address: Address
      readonly problem: Problem
      readonly kept?: Value | undefined
    }
  /** Leave a vague text as it is. */
  | { readonly kind: 'keep'; readonly address: Address }
  /** `from` is what the person saw, null for the summary: a press that arrives twice goes back once. */
  | { readonly kind: 'back'; readonly from: Address | null }
  | { readonly kind: 'change'; readonly address: Address }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'askStop' }
  | { readonly kind: 'stop'; readonly keep: boolean }
  /** Leave it for another conversation, as a draft. */
  | { readonly kind: 'leave' }
)

/** What brings somebody out of a conversation, and into nothing else. */
export const isLeaving = ({ kind }: Happening): boolean => kind === 'stop' || kind === 'askStop'

/** What must be told, in this order. Words and cards are made of it elsewhere. */
export type Effect<Outcome = unknown> =
  | { readonly kind: 'settled'; readonly address: Address; readonly value: Value }
  | Asking
  | { readonly kind: 'summary'; readonly places: readonly Place[] }
  | { readonly kind: 'askStop' }
  | { readonly kind: 'stopped'; readonly kept: boolean }
  | { readonly kind: 'finished'; readonly outcome: Outcome }
  | { readonly kind: 'explain'; readonly why: Why }

export type Asking = {
  readonly kind: 'ask'
  readonly address: Address
  readonly question: Question
  /** What was answered before, to start from. */
  readonly proposal: Value
  readonly nth: number
  readonly of: number
  /** There is an answer to go back to. */
  readonly canGoBack: boolean
  readonly problem?: Problem
  readonly advice?: Advice
}

/** Why a press did nothing: the conversation is over, the question went, or a newer answer stands. */
export type Why = 'finished' | 'discarded' | 'gone' | 'older' | 'notYet'

export type Advanced<Outcome> = { readonly run: Run; readonly effects: readonly Effect<Outcome>[] }
