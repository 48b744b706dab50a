import type { CardKind } from './actionCard.ts'

/** The steps of the method that a ready card can help with. */
export const CARD_STEPS = ['share', 'translate', 'practise', 'learn', 'stories', 'chain'] as const

export type CardStep = (typeof CARD_STEPS)[number]

/** A card to start from: its title and text stand in the word files, under its id. */
export type ReadyCard = { readonly id: string; readonly kind: CardKind; readonly step: CardStep }

export const READY_CARDS = [
  { id: 'oneLine', kind: 'call', step: 'translate' },
  { id: 'lookAlong', kind: 'call', step: 'learn' },
  { id: 'callPartner', kind: 'call', step: 'chain' },
  { id: 'oneStep', kind: 'focus', step: 'practise' },
  { id: 'sameQuestion', kind: 'focus', step: 'practise' },
  { id: 'oneHabit', kind: 'focus', step: 'learn' },
  { id: 'itWorked', kind: 'example', step: 'stories' },
  { id: 'hardMoment', kind: 'example', step: 'stories' },
  { id: 'whatIsNeeded', kind: 'ideas', step: 'share' },
  { id: 'lessPaper', kind: 'ideas', step: 'translate' },
  { id: 'betweenUs', kind: 'ideas', step: 'chain' },
  { id: 'proud', kind: 'celebrate', step: 'stories' },
  { id: 'stepTaken', kind: 'celebrate', step: 'practise' },
  { id: 'whatItMeans', kind: 'invitation', step: 'share' },
  { id: 'whatToLearn', kind: 'invitation', step: 'learn' },
  { id: 'withPartners', kind: 'invitation', step: 'chain' },
] as const satisfies readonly ReadyCard[]

/** What a card can start from beside a ready one: an action that is there, or words of one's own. */
export const OF_AN_ACTION = 'action'
export const OWN_WORDS = 'own'

export const readyCard = (id: string): ReadyCard | undefined => READY_CARDS.find(card => card.id === id)

export const readyFor = (kind: string): readonly ReadyCard[] => READY_CARDS.filter(card => card.kind === kind)
