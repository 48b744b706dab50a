import type { JsonObject } from './json.ts'
import type { Reader } from './screen.ts'
import { shorten } from './shorten.ts'
import { tell } from './voice.ts'

/** The strategy's own words, behind a mark that shows that they are. */
export const quoteOf = (reader: Reader, text: string): JsonObject => ({
  sign: tell(reader, 'common.quoteMark'),
  text: shorten(text, 1500),
})
