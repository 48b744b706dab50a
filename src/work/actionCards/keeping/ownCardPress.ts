import type { Press } from '../../../cards/press.ts'
import type { Deed } from '../../../people/rights.ts'
import { isFlowId } from '../../../topics/flows.ts'
import { deedOfFlow } from '../../deed.ts'
import { isOfCards } from './cardFlows.ts'

/** What the maker of a card presses in her own chat. */
export type OnOwnCard = Press & { do: 'cardPage' | 'changeCard' | 'pick' }

const ON_OWN_CARD: readonly Press['do'][] = ['cardPage', 'changeCard', 'pick']

export const isOnOwnCard = (press: Press): press is OnOwnCard => ON_OWN_CARD.includes(press.do)

/** The conversation that was chosen for a card; undefined for anything else that a press can hold. */
export const chosenFlow = (deed: string | null) =>
  deed !== null && isFlowId(deed) && isOfCards(deed) ? deed : undefined

export const deedOfOwnCard = (press: OnOwnCard): Deed => {
  if (press.do === 'pick') return 'changeCard'
  const flow = press.do === 'changeCard' ? chosenFlow(press.deed) : undefined
  return flow ? deedOfFlow[flow] : 'seeCards'
}
