import type { ShownCard } from './actionCard.ts'
import { type Sent, withoutGaps } from './button.ts'
import type { JsonObject } from './json.ts'
import type { CardAct, Press } from './press.ts'
import { type Hearer, tell } from './voice.ts'

const pressing = (hearer: Hearer, name: string, press: Sent): JsonObject => ({
  title: tell(hearer, `channelCard.button.${name}`),
  verb: press.do,
  data: withoutGaps(press),
  inputs: 'none',
})

export const actButton = (hearer: Hearer, { id }: ShownCard, act: CardAct, name: string = act): JsonObject =>
  pressing(hearer, name, { do: 'card', card: id, act })

type Writing = (Press & { do: 'write' })['kind']

export const writeButton = (hearer: Hearer, { id }: ShownCard, kind: Writing): JsonObject =>
  pressing(hearer, kind, { do: 'write', card: id, kind })

/** With what is picked in the input `contribution`. */
export const supportButton = (hearer: Hearer, { id }: ShownCard, on: boolean): JsonObject => ({
  ...pressing(hearer, on ? 'support' : 'noSupport', { do: 'support', card: id, on }),
  inputs: 'auto',
})

/** Ends the conversation that a card is made in. */
export const postButton = (hearer: Hearer, run: string): JsonObject =>
  pressing(hearer, 'post', { do: 'confirm', run })

/** Opens the moment at which a card is posted for change. */
export const laterButton = (hearer: Hearer, run: string): JsonObject =>
  pressing(hearer, 'later', { do: 'change', run, question: 'when' })
