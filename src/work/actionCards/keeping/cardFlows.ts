import { findAnswer, type Run } from '../../../dialogue/run.ts'
import { CARD_CHANGES, type CardChange } from '../../../topics/actionCard/changeCard.ts'
import type { Outcome } from '../../../topics/flows.ts'

export const isCardChange = (flow: string): flow is CardChange =>
  (CARD_CHANGES as readonly string[]).includes(flow)

/** Whether a conversation makes a card or changes one of one's own. */
export const isOfCards = (flow: string): boolean => flow === 'actionCard' || isCardChange(flow)

/** What becomes of a card that was there. */
export type CardChanged = Extract<Outcome, { readonly kind: `card${string}` }>

export const isCardChanged = (outcome: Outcome): outcome is CardChanged => outcome.kind.startsWith('card')

/** The answer to this question, where it is words or an id. */
export const saidIn = (run: Run, name: string): string | undefined => {
  const value = findAnswer(run, { name, item: null })?.value
  return typeof value === 'string' ? value : undefined
}
