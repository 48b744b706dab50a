/**
 * What a card is for: a call to act, this week's focus, a good example, ideas, something to celebrate, or a
 * conversation that people are invited to.
 */
export const CARD_KINDS = ['call', 'focus', 'example', 'ideas', 'celebrate', 'invitation'] as const

export type CardKind = (typeof CARD_KINDS)[number]

/**
 * `scheduled`: it is to be posted at `postAt`. `posting`: it is on its way. `unknown`: it was tried, and nobody knows
 * whether it arrived; a press on it proves that it did. `open`: it stands in its channel. `failed`: it never went.
 * `lost`: it stood there, and its message, channel or team is gone. `closed`, `withdrawn` and `cancelled` (before it
 * went) are its maker's doing, or its last day's.
 */
export const CARD_STATUSES = [
  ...(['scheduled', 'posting', 'unknown', 'open', 'failed'] as const),
  ...(['lost', 'closed', 'withdrawn', 'cancelled'] as const),
] as const

export type CardStatus = (typeof CARD_STATUSES)[number]

/** What a conversation about a new card ends in. Texts are its maker's words; `until` is `YYYY-MM-DD`. */
export type NewCard = {
  readonly kind: CardKind
  readonly ambition: string
  readonly what: string
  readonly why: string | null
  /** The last day on which it is open. */
  readonly until: string
  /** The team of the programme that it is for; null for everybody who reads the channel. */
  readonly audience: string | null
  /** The conversation id of the channel. */
  readonly channel: string
  /** The instant to post it at; null for at once. */
  readonly postAt: string | null
  /** The action that it was made of. */
  readonly action: string | null
}

/** How many joined and finished, and how many are stuck as far as that may be told. */
export type CardCounts = { readonly joined: number; readonly done: number; readonly stuck: number | null }

/** An action card as it is kept. Instants are ISO 8601 in UTC. */
export type ActionCard = Omit<NewCard, 'postAt'> & {
  readonly id: string
  readonly programme: string
  /** The id of the person who made it. */
  readonly maker: string
  /** The conversation that it came of; null for one that was made of a message in a channel. */
  readonly run: string | null
  /** The language in which the channel reads it: its maker's, when she made it. */
  readonly language: 'nl' | 'en'
  readonly status: CardStatus
  readonly postAt: string
  /** When its last day is over. */
  readonly endsAt: string
  /** Why it failed, got lost or ended: a short word of ours. */
  readonly because: string | null
  /** What came of it, in its maker's words. */
  readonly result: string | null
  /** How it stood when it ended. */
  readonly counts: CardCounts | null
  /** The message that it is. */
  readonly activity: string | null
  readonly postedAt: string | null
  readonly editedAt: string | null
  readonly endedAt: string | null
  readonly madeAt: string
  readonly changedAt: string
}
