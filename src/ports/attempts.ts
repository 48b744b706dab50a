import type { Prompt, PromptKey, PromptState } from '../people/prompt.ts'
import type { Claim } from './store.ts'

/**
 * One try to send a prompt. `sending`: its request may leave, or has left. `takenBack`: it never left, since the
 * prompt was no longer wanted. All others are as the outcome of its request; `notSent` may be followed by another one.
 */
export type AttemptState =
  | 'sending'
  | 'sent'
  | 'notSent'
  | 'unknown'
  | 'unreachable'
  | 'refused'
  | 'takenBack'

/** What is written down of a try, without a word of what was to be said. Instants are ISO 8601 in UTC. */
export type Attempt = PromptKey & {
  readonly id: string
  readonly programme: string
  readonly person: string
  /** From 1: how often its prompt was tried, this time included. */
  readonly number: number
  readonly state: AttemptState
  readonly why: string | null
  readonly activity: string | null
  readonly startedAt: string
  readonly endedAt: string | null
}

/**
 * A prompt in a worker's hands until its lease is over. Each claim raises its `fence`, so that whoever had it before
 * can neither send it nor write down what became of it.
 */
export type ClaimedPrompt = Prompt & { readonly fence: number }

/** Of one programme, and of nobody in the tenants `besides`. */
export type PromptClaim = Claim & { readonly programme: string; readonly besides: readonly string[] }

/** The turn is a conflict unless its worker has this prompt in hand still. With `attempt`, an id, its way begins. */
export type Holding = PromptKey & { readonly fence: number; readonly attempt?: string }

export type HeldAttempt = { readonly attempt: string; readonly worker: string; readonly now: string }

/** What became of the prompt of an attempt; with `planned`, it is looked at again at `due`. */
export type Became = {
  readonly state: Exclude<PromptState, 'sending' | 'expired'>
  readonly due: string | null
  readonly why: string | null
}

/** What became of an attempt, and of its prompt; null where that was taken back, and stays as it is. */
export type AttemptSettled = HeldAttempt & {
  readonly state: Exclude<AttemptState, 'sending'>
  readonly why: string | null
  readonly activity: string | null
  readonly prompt: Became | null
}

/** Somebody whom we are to write to first, and where others of their tenant are reached. */
export type WayTo = { readonly serviceUrl: string; readonly bot: string }

export type AttemptStore = {
  /**
   * Takes planned prompts that are due and in nobody's hands, oldest first and of each person one, for this worker until
   * `leaseUntil`. Who has one in hand saves what becomes of it in a turn of its person.
   */
  claimPrompts(claim: PromptClaim): Promise<readonly ClaimedPrompt[]>
  attemptsOf(programme: string, person: string): Promise<readonly Attempt[]>
  /** Whether it is on its way still, in this worker's hands: its prompt may have been taken back, or its lease be over. */
  stands(attempt: HeldAttempt): Promise<boolean>
  /**
   * Writes down what became of an attempt and its prompt. What was taken back while it was on its way and went all the
   * same, went. False, and nothing changed: it is over, or in this worker's hands no longer.
   */
  settleAttempt(settled: AttemptSettled): Promise<boolean>
  /** Ends attempts whose lease is over: nobody knows whether they went. Answers how many. */
  endLapsed(now: string): Promise<number>
  /** Whether an answer waits to be sent in a conversation, in whoever's hands. */
  answersWait(tenant: string, conversation: string): Promise<boolean>
  /** Where Teams was last heard from about anybody of a tenant; undefined when it never was. */
  wayTo(programme: string, tenant: string): Promise<WayTo | undefined>
}
