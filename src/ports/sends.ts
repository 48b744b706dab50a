import type { Chat } from '../people/person.ts'
import type { PromptKey } from '../people/prompt.ts'

/** What Teams is to be told. */
export type Send = {
  readonly id: string
  readonly programme: string
  readonly person: string
  readonly chat: Chat
  readonly what: What
  /** The trace of the turn that it comes from. */
  readonly trace?: string | null
  /** The prompt whose card it is: nobody asked for it, so it is tried once, and looked at anew before it is tried again. */
  readonly prompt?: PromptKey
}

/** `activity` is a complete activity as JSON. */
export type What =
  /** A new message; with `shows`, it becomes the card of that run. */
  | { readonly kind: 'post'; readonly activity: unknown; readonly shows: string | null }
  /** The card that shows `run` when this is sent gets new content; nothing happens when there is none. */
  | { readonly kind: 'replaceCardOf'; readonly run: string; readonly activity: unknown }
  /** This message gets new content; with `shows`, it becomes the card of that run. */
  | {
      readonly kind: 'replace'
      readonly target: string
      readonly activity: unknown
      readonly shows: string | null
    }

/** `attempts`: how often it was taken in hand, this time included. */
export type WaitingSend = Send & { readonly attempts: number; readonly dueAt: string }
