import type { Advice } from '../../dialogue/question.ts'

// A first simple rule: a sentence of intending or becoming, without an occasion, is not yet something to see.

type Language = 'nl' | 'en'

const fog: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:beter|meer|vaker|streven|proberen|probeer|inzetten|aandacht|verbeteren|verbeter|samenhang|verbinding|zichtbaarder|opener|transparanter|proactiever|bewuster)\b(?:\s+\p{L}+){0,2}/iu,
  en: /\b(?:better|more|strive|try|improve|attention|focus|awareness|open|transparent|proactive|alignment)\b(?:\s+\p{L}+){0,2}/iu,
}

const occasion: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:elke|iedere|dagelijks|wekelijks|maandag|dinsdag|woensdag|donderdag|vrijdag|tijdens|voordat|nadat|zodra|wanneer|als|binnen|minuten|uur|week|maand|\d+)\b/iu,
  en: /\b(?:every|each|daily|weekly|monday|tuesday|wednesday|thursday|friday|during|before|after|when|whenever|within|minutes|hours?|week|month|\d+)\b/iu,
}

/** What a vague text lacks, with the words that led to it; undefined for one that somebody could see happen. */
export const sharpen = (text: string, language: Language): Advice | undefined => {
  const words = fog[language].exec(text)?.[0]
  return words === undefined || occasion[language].test(text) ? undefined : { id: 'act', words }
}

export const sharpenFor = (language: Language) => (text: string) => sharpen(text, language)
