import type { ActionCard } from './actionCard.ts'
import { CONTRIBUTION_KINDS, type Contribution, type ContributionKind } from './contribution.ts'

/** What somebody can write to, by what they would write. */
export type Writable = Readonly<Record<ContributionKind, readonly ActionCard[]>>

export type Writing = {
  readonly open: Writable
  /** What of theirs stands on a card, or was sent to its maker, the newest first. */
  readonly written: readonly Contribution[]
}

/** The conversations in which something is written to a card, or taken back. */
export const WRITING_FLOWS = [...CONTRIBUTION_KINDS, 'takeBack'] as const

export type WritingFlow = (typeof WRITING_FLOWS)[number]

export const isWritingFlow = (flow: string): flow is WritingFlow =>
  (WRITING_FLOWS as readonly string[]).includes(flow)
