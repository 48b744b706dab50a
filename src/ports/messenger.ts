import type { Chat } from '../people/person.ts'

/**
 * What became of one request to Teams; see the table of outcomes in the promises.
 * `activity` is the id that Teams gave. `retryAfter` is in milliseconds.
 */
export type Outcome =
  | { readonly kind: 'sent'; readonly activity: string | null }
  | { readonly kind: 'notSent'; readonly why: string; readonly retryAfter: number | null }
  | { readonly kind: 'unknown'; readonly why: string }
  | { readonly kind: 'unreachable'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string }

/** Somebody by the ids of Teams, and the bot as they are spoken to. */
export type Addressee = {
  readonly tenant: string
  readonly serviceUrl: string
  readonly bot: string
  readonly teamsId: string
}

/** Opening a chat twice gives the same one, so that what is `unknown` may be asked again, later. */
export type Opening =
  | { readonly kind: 'opened'; readonly conversation: string }
  | Exclude<Outcome, { readonly kind: 'sent' }>

/** The way out to Teams: one request each, with a deadline, never repeated by itself. */
export type Messenger = {
  post(chat: Chat, activity: unknown): Promise<Outcome>
  replace(chat: Chat, target: string, activity: unknown): Promise<Outcome>
  /** Opens the personal chat with somebody, in which nothing is said yet. */
  open(to: Addressee): Promise<Opening>
}
