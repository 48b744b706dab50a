import type { JsonObject } from './json.ts'
import type { Reader } from './screen.ts'
import { tell } from './voice.ts'

/** That there are more than a list shows, where there are. */
export const andMore = (reader: Reader, count: number, most: number): readonly JsonObject[] =>
  count > most ? [{ text: tell(reader, 'records.andMore', { more: count - most }) }] : []
