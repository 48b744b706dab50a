/** Which prompt of somebody: what kind of occasion, and which one. No subject holds a name or the id of a person. */
export type PromptKey = { readonly kind: string; readonly subject: string }

/**
 * `planned`: to be looked at when it is due. `sending`: it is on its way. `sent`: Teams gave it an id.
 * `unknown`: it was tried and nobody knows whether it arrived, so it is never tried again. `suppressed`, `expired` and
 * `failed`, which is our own fault, never went, for the reason in `why`.
 */
export type PromptState = 'planned' | 'sending' | 'sent' | 'unknown' | 'suppressed' | 'expired' | 'failed'

/** Something that a person is to be told without having asked for it. Instants are ISO 8601 in UTC. */
export type Prompt = PromptKey & {
  readonly programme: string
  readonly person: string
  readonly dueAt: string
  readonly state: PromptState
  /** Why it waits, or never went: a short word of ours. */
  readonly why: string | null
  /** Whether the person chose the moment themselves, so that it takes nothing from the budget. */
  readonly asked: boolean
  /** When it was last sent, or its way began. */
  readonly sentAt: string | null
  /** The message that it became. */
  readonly activity: string | null
  /** Or the moment that its occasion moved it to: from then on it gets older. */
  readonly madeAt: string
  readonly changedAt: string
}

export const sameKey = (one: PromptKey, other: PromptKey): boolean =>
  one.kind === other.kind && one.subject === other.subject
