import { say } from './say.ts'
import type { Language } from './wordFiles.ts'

/** `always` is spoken whatever the client says, where it is given; `otherwise` where the client speaks neither. */
export type Speaking = { readonly always: Language | null; readonly otherwise: () => Language }

/**
 * What is said in a moment, in the language of the client of Teams. Which language somebody chose is not known here:
 * it stands with the person, and these are said also, and above all, when the database cannot be read.
 */
export const phrasing =
  ({ always, otherwise }: Speaking) =>
  (which: keyof typeof KEYS, locale: string | null): string =>
    say(always ?? spokenBy(locale) ?? otherwise(), KEYS[which])

const KEYS = {
  noted: 'turns.noted',
  sorry: 'turns.busy',
  stranger: 'channels.stranger',
  noCard: 'fromMessage.stranger',
} as const

/** A locale is a language, with or without a country: `nl`, `nl-BE`. */
const spokenBy = (locale: string | null): Language | undefined => {
  const language = locale?.toLowerCase().split('-')[0]
  return language === 'nl' || language === 'en' ? language : undefined
}
