import type { OwnRhythm } from '../people/rhythm.ts'
import type { ActionCard } from './actionCard/actionCard.ts'
import type { ChannelInTeam } from './actionCard/channel.ts'
import type { Writing } from './actionCard/writing.ts'
import type { Checking } from './check/checking.ts'
import type { Programme } from './programme/programme.ts'
import type { Promised } from './promise/promise.ts'
import type { Action, SharedAction } from './translation/action.ts'

/** What action cards are made of, and those that are there. */
export type Making = {
  /** Those in which this person may post now. */
  readonly channels: readonly ChannelInTeam[]
  /** Ids of the teams of the programme that a card can be for. */
  readonly teams: readonly string[]
  /** The person's own cards, newest first. */
  readonly cards: readonly ActionCard[]
  /** Open actions that a card can be made of: the person's own, and those that colleagues let their team see. */
  readonly actions: readonly SharedAction[]
  /** The zone in which the person works. */
  readonly zone: string
}

/** What a new round is chosen from: teams in which somebody has an open promise, by their ids. */
export type Rounding = { readonly teams: readonly string[] }

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
  /** Absent where a turn is about no action card. */
  readonly making?: Making
  /** Absent where a turn is about nothing that is written to a card. */
  readonly writing?: Writing
  /** Absent where a turn is about no look back. */
  readonly checking?: Checking
  /** Absent where a turn is about no round. */
  readonly rounding?: Rounding
}

/** The options that a list of the programme gives. */
export const idsOf = (things: readonly { readonly id: string }[]): readonly string[] =>
  things.map(({ id }) => id)
