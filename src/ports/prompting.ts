import type { Person } from '../people/person.ts'
import type { Prompt, PromptKey, PromptState } from '../people/prompt.ts'
import type { Handover, HandoverStatus } from '../topics/departure/handover.ts'
import type { Held } from './store.ts'

/** A prompt that is to be looked at when it is due. */
export type Plan = PromptKey & { readonly person: string; readonly dueAt: string }

/** Prompts on their way are planned again, to be looked at anew; or those, and all planned, are over. */
export type TakingBack = { readonly becomes: 'planned' | 'suppressed'; readonly why: string }

/** `was`: its status until now; null for a new one, of which there may be one in force for an action. */
export type KeptHandover = Handover & { readonly was: HandoverStatus | null }

/**
 * What became of the card of a prompt that a release before this one put in the outbox. With `planned`, the prompt is
 * looked at again at `due`.
 */
export type PromptSettled = {
  readonly state: Extract<PromptState, 'planned' | 'sent' | 'unknown' | 'suppressed'>
  readonly due: string | null
  readonly why: string | null
  readonly activity: string | null
  readonly at: string
}

/** What people are told without having asked, and what becomes of the actions of those who left. */
export type PromptStore = {
  personWith(programme: string, id: string): Promise<Person | undefined>
  /** All that was planned for a person, the oldest first. */
  promptsOf(programme: string, person: string): Promise<readonly Prompt[]>
  handoversIn(programme: string): Promise<readonly Handover[]>
  /** Whether a send still waits in this worker's hands: it may have been taken back. */
  isHeld(send: Held): Promise<boolean>
  /** Ends the send of a prompt, and writes down what became of the prompt; false as for `sent`. */
  settlePrompt(settled: Held & PromptSettled): Promise<boolean>
}
