import { localeOf } from './say.ts'
import type { Language } from './wordFiles.ts'

const formatOf = (language: Language) => new Intl.ListFormat(localeOf(language), { type: 'conjunction' })

/** Made once: making one takes far longer than writing a list with it. */
const formats = { nl: formatOf('nl'), en: formatOf('en') }

/** "Anna, Bram en 3 anderen". */
export const enumerate = (language: Language, all: readonly string[]): string => formats[language].format(all)
