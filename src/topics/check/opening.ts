import type { Person } from '../../people/person.ts'
import type { PromptKey } from '../../people/prompt.ts'
import type { Promised } from '../promise/promise.ts'
import type { Ask, LookBack } from './lookBack.ts'

/** Somebody who can be asked something, as planning looks at everybody at once. Whoever left is not among them. */
export type Member = {
  readonly id: string
  readonly tenant: string
  readonly entraId: string
  readonly team: string | null
  /** Whether a prompt could reach them, as far as is known: there is a chat, nothing says that it is closed, and they are not left alone. */
  readonly reachable: boolean
  /** What they chose of when they may be sent something, as with a person. */
  readonly rhythm: Person['rhythm']
  /** How many prompts they got since that instant, and have planned, also those that they put off themselves. */
  readonly asked: number
  /** When the last of those went, an instant; null where there is none. */
  readonly lastAt: string | null
  /** When the first of those that are planned is due, an instant, be it months ahead; null where there is none. */
  readonly nextAt: string | null
}

/** A promise to look back at. `declined`: whoever does not want to be asked about it again, by the ids of people. */
export type ToLookBackAt = {
  /** The id of the owner. */
  readonly owner: string
  readonly promise: Promised
  readonly day: string
  readonly declined: readonly string[]
}

/**
 * A look back that opens. Nothing happens where its promise is no longer open, its day is no longer planned, or its
 * round has one of it already: so that several instances can plan at once. All planned days until `passed` are done with.
 */
export type Opening = {
  readonly lookBack: LookBack
  readonly passed: string
  readonly asks: readonly Ask[]
  /** Witnesses of whom nothing is stored yet: revision 0. Nothing happens where they are by now. */
  readonly unmet: readonly Person[]
  /** As `Plan` of the ports. */
  readonly plans: readonly (PromptKey & { readonly person: string; readonly dueAt: string })[]
}
