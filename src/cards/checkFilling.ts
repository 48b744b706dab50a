import type { CheckScreen } from './checkScreen.ts'
import type { JsonObject } from './json.ts'
import type { Layout } from './layouts.ts'
import { notice } from './plainScreens.ts'
import type { Reader } from './screen.ts'
import { tell } from './voice.ts'

/** The layout of a screen about looking back, and what it is filled with. */
export const checkFilling = (reader: Reader, screen: CheckScreen): readonly [Layout, JsonObject] => [
  'notice',
  notice({ heading: tell(reader, `checks.heading.${screen.kind}`), lines: [], buttons: [] }),
]
