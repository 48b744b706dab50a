import { isDay, writeDay } from './day.ts'
import { say, type Values } from './say.ts'
import type { Said } from './screen.ts'
import type { Language } from './wordFiles.ts'

/** A reader's language and day: what a sentence needs besides its key. */
export type Hearer = { readonly language: Language; readonly today: string }

const written = (hearer: Hearer, value: string | number): string | number =>
  typeof value === 'string' && isDay(value) ? writeDay(hearer, value) : value

const spoken = (hearer: Hearer, values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(hearer, value)]))

/** The sentence with this key for this reader. Days among the values (`YYYY-MM-DD`) are written out. */
export const tell = (hearer: Hearer, key: string, values: Values = {}): string =>
  say(hearer.language, key, spoken(hearer, values))

export const tellSaid = (hearer: Hearer, { key, values }: Said): string => tell(hearer, key, values)
