import type { OwnRhythm } from './rhythm.ts'

/** Where a person can be answered: their personal chat with the bot, as Teams last told it. */
export type Chat = {
  readonly tenant: string
  readonly serviceUrl: string
  readonly conversation: string
  /** The bot's own id in that chat, which Teams wants as the sender. */
  readonly bot: string
}

export type Language = 'nl' | 'en'

/**
 * Why nothing can reach somebody, whatever programme it is of: they removed the app, Teams says that they do not want or
 * get messages, or the app is not there for them, whom we never met.
 */
export type OutOfReach = 'uninstalled' | 'blocked' | 'notInstalled'

/**
 * Why nothing of one programme can reach somebody. `elsewhere`: they left for another programme, where all that they say
 * is heard; they are back by themselves when they belong here again. They can be out of reach beside that.
 */
export type Unreachable = OutOfReach | 'elsewhere' | `${OutOfReach}Elsewhere`

/** Somebody who uses Waarmaker. Identity is the tenant with the Entra object id, both from a validated activity. */
export type Person = {
  readonly id: string
  readonly programme: string
  readonly tenant: string
  readonly entraId: string
  /** The `29:...` id that Teams uses in a conversation. */
  readonly teamsId: string
  readonly name: string
  readonly language: Language
  /** What the person chose in words; it outranks the language of Teams. */
  readonly chosenLanguage: Language | null
  /** IANA zone, such as `Europe/Amsterdam`. */
  readonly zone: string
  /** Ids of the programme; null until the person is known in it or has chosen. */
  readonly role: string | null
  readonly team: string | null
  /** Null for somebody who was met in a channel only: there is no private place yet to answer them. */
  readonly chat: Chat | null
  /** The version of the first explanation that this person was shown; 0 is none. */
  readonly welcomed: number
  /** When we first met, and when they were last heard: instants; null for somebody stored before that was kept. */
  readonly metAt: string | null
  readonly spokeAt: string | null
  /**
   * The address under which the programme lists them, matched once, when we met. Of somebody whom it does not list, one
   * that was theirs before, or that somebody else had already when they came.
   */
  readonly email: string | null
  /** Whether the programme's file lists them, as of when they were last heard or the file was last loaded. */
  readonly listed: boolean
  /** Whether they are a guest in this tenant, as the roster told. */
  readonly guest: boolean
  /** When they left the programme, an instant; null for somebody who takes part. */
  readonly leftAt: string | null
  readonly unreachable: Unreachable | null
  /** What they chose of when they may be sent something. Null where it cannot be read: then they are left alone. */
  readonly rhythm: OwnRhythm | null
  /** Counts this person's turns, so that two at once cannot both be saved. 0 is not stored yet. */
  readonly revision: number
}

/**
 * Whether somebody takes part now. A programme that is not open is for whom it lists: for others who were met before it
 * was closed, it is as if they had left, until it opens again.
 */
export const takesPart = (
  { leftAt, listed }: Pick<Person, 'leftAt' | 'listed'>,
  { open }: { readonly open: boolean },
): boolean => leftAt === null && (listed || open)
