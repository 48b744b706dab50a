import { plainButton } from './button.ts'
import type { Begin } from './checkScreen.ts'
import type { JsonObject } from './json.ts'
import type { Reader } from './screen.ts'

const NAME_OF = {
  sharpen: 'sharpen',
  withdraw: 'withdraw',
  'check-self': 'lookBack',
  'check-noticed': 'reply',
} as const satisfies Readonly<Record<Begin['flow'], string>>

/** Begins a conversation about one thing. */
export const beginButton = (reader: Reader, { flow, subject }: Begin): JsonObject =>
  plainButton(reader, NAME_OF[flow], { do: 'start', flow, subject })
