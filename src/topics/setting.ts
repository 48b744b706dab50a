import type { OwnRhythm } from '../people/rhythm.ts'
import type { Programme } from './programme/programme.ts'
import type { Promised } from './promise/promise.ts'
import type { Action } from './translation/action.ts'

/**
 * What a guided conversation is held against: the programme, the person, the day (`YYYY-MM-DD` in the person's
 * zone) and what the person made before. A flow is built from it for each turn, so that it is never out of date.
 */
export type Setting = {
  readonly programme: Programme
  readonly me: {
    readonly id: string
    readonly name: string
    readonly role: string | null
    readonly team: string | null
    /** The teams that the programme's file gives them; none for whom it does not list. */
    readonly teams: readonly string[]
    /** What they chose of when they may be sent something. */
    readonly rhythm: OwnRhythm
  }
  readonly language: 'nl' | 'en'
  readonly today: string
  readonly actions: readonly Action[]
  readonly promises: readonly Promised[]
}

/** The options that a list of the programme gives. */
export const idsOf = (things: readonly { readonly id: string }[]): readonly string[] =>
  things.map(({ id }) => id)
