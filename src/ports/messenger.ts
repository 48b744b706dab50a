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

/** The way out to Teams: one request each, with a deadline, never repeated by itself. */
export type Messenger = {
  post(chat: Chat, activity: unknown): Promise<Outcome>
  replace(chat: Chat, target: string, activity: unknown): Promise<Outcome>
}
