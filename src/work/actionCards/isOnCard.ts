import type { Press } from '../../cards/press.ts'

const ON_CARD = ['card', 'write', 'support', 'cardPage', 'pick'] as const

export type OnCard = Press & { do: (typeof ON_CARD)[number] }

/** Whether a press is about an action card. */
export const isOnCard = (press: Press): press is OnCard =>
  (ON_CARD as readonly Press['do'][]).includes(press.do)
