import { findAnswer, type Run } from '../../dialogue/run.ts'
import type { FlowId } from '../../topics/flows.ts'

/** What can be changed of a card that was made, each in a short conversation. */
export const CARD_CHANGES = [] as const satisfies readonly FlowId[]

export type CardChange = (typeof CARD_CHANGES)[number]

const OF_CARDS: readonly string[] = ['actionCard', ...CARD_CHANGES]

/** Whether a conversation makes a card or changes one of one's own. */
export const isOfCards = (flow: string): boolean => OF_CARDS.includes(flow)

/** The answer to this question, where it is words or an id. */
export const saidIn = (run: Run, name: string): string | undefined => {
  const value = findAnswer(run, { name, item: null })?.value
  return typeof value === 'string' ? value : undefined
}
