import type { Drawn } from './draw.ts'
import type { JsonObject } from './json.ts'

/** A message as Teams wants it. A text beside the card would make two messages of it, so there is none. */
export type CardMessage = {
  readonly type: 'message'
  /** What the notification shows: where the person is, and nothing of an answer. */
  readonly summary: string
  readonly attachments: readonly [{ readonly contentType: string; readonly content: JsonObject }]
}

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive'

export const toActivity = ({ card, summary }: Drawn): CardMessage => ({
  type: 'message',
  summary,
  attachments: [{ contentType: CARD_TYPE, content: card }],
})
