/** How long something is kept: in one unit, so that it can be said in a few words. */
export type Length = { readonly hours: number } | { readonly days: number } | { readonly months: number }

/** `since` is what starts the clock; words say it as `privacy.since.<since>`. */
export type Limit = { readonly since: string; readonly keep: Length }

/**
 * How long every kind of data is kept, said here alone. A kind with several limits goes at the first that is reached.
 * What belongs to somebody goes with their account at the latest, and at once when they ask to be forgotten.
 */
export const retention = {
  /** Who somebody is, and with it everything that is theirs. */
  account: [
    { since: 'left', keep: { days: 90 } },
    { since: 'silent', keep: { months: 24 } },
  ],
  /** Runs with their answers. What they ended in is of the kind `ownWords`. */
  conversation: [
    { since: 'discarded', keep: { days: 30 } },
    { since: 'untouched', keep: { months: 12 } },
    { since: 'finished', keep: { months: 12 } },
  ],
  /** Actions, promises and learning routes. One that is open is kept until it is over. */
  ownWords: [{ since: 'ended', keep: { months: 24 } }],
  /**
   * What was told, and of whom: the next is held against it, so that nobody is known by what differs. So no programme keeps
   * it for a shorter time, and what is of a promise stays as long as that promise, also after this.
   */
  told: [{ since: 'told', keep: { months: 24 } }],
  /** What we said back, so that the same message gets the same answer. */
  technical: [{ since: 'handled', keep: { hours: 48 } }],
  /** What is sent is gone at once: only what could not be sent is kept. */
  messages: [{ since: 'givenUp', keep: { days: 30 } }],
  /** But that somebody did not say whether to go on, is known until they are heard again: else they would be asked anew. */
  prompts: [{ since: 'promptOver', keep: { months: 12 } }],
  handovers: [{ since: 'handoverOver', keep: { months: 12 } }],
  /** Teams in Teams that the bot is no longer in, with their channels. */
  channels: [{ since: 'channelGone', keep: { days: 90 } }],
  /** Whose message could not be told any more that it is gone. */
  goneCards: [{ since: 'cardGone', keep: { days: 30 } }],
  links: [{ since: 'linkMade', keep: { days: 1 } }],
  /** How often a language model was asked for somebody on a day: the next day counts anew. */
  modelUse: [{ since: 'modelAsked', keep: { days: 2 } }],
  trail: [{ since: 'looked', keep: { months: 24 } }],
  /** Longer than any backup, so that a restore cannot bring anybody back. */
  ledger: [{ since: 'erased', keep: { months: 25 } }],
  /** By its print the message with which somebody asked to be forgotten is known when it comes again. */
  lastPrint: [{ since: 'answered', keep: { hours: 48 } }],
  /** A version about which there is still an answer stays, whatever its age. */
  programme: [{ since: 'replaced', keep: { months: 24 } }],
  /** Nothing but numbers: of nobody, and so without an end. */
  totals: [],
} as const satisfies Readonly<Record<string, readonly Limit[]>>

export type Kind = keyof typeof retention

/** What starts a clock. */
export type Since = (typeof retention)[Kind][number]['since']

/** No backup may be older: what was erased or forgotten still stands in it. */
export const OLDEST_BACKUP: Length = { months: 12 }
