import type { Someone } from '../../dialogue/value.ts'
import type { SeenBy } from '../seenBy.ts'

export const NEEDS = ['time', 'mandate', 'information', 'colleagues', 'nothing'] as const
export const PLANS = ['yearPlan', 'developmentPlan', 'both', 'neither'] as const

export type Need = (typeof NEEDS)[number]
export type Plan = (typeof PLANS)[number]

/** What a translation ends in. Texts are the person's own words, dates are `YYYY-MM-DD`. */
export type TranslatedAction = {
  readonly ambition: string
  readonly different: string
  readonly stops: string | null
  readonly situation: string
  readonly behaviour: string
  readonly from: string
  readonly withWhom: readonly Someone[]
  readonly needs: readonly Need[]
  readonly noticedBy: string
  readonly plan: Plan
  readonly seenBy: SeenBy
}

/** An action as it is kept. Instants are ISO 8601 in UTC. */
export type Action = TranslatedAction & {
  readonly id: string
  readonly run: string
  /** `closed`: its maker left the programme while it was open. */
  readonly status: 'open' | 'done' | 'withdrawn' | 'closed'
  readonly madeAt: string
  readonly changedAt: string
}

/** What others may read of an action that is shared with them: nothing of who is in it, or of what stands in the way. */
export type SharedAction = Pick<Action, 'id' | 'ambition' | 'behaviour'>
