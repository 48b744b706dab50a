/** Everything a message can say: each branch of a plural or a choice, with something likely for each placeholder. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from './finding.ts'

type Part = ReturnType<IntlMessageFormat['getAst']>[number]

const day = { nl: 'vrijdag 4 december', en: 'Friday 4 December' }
const span = { nl: '12 maanden', en: '12 months' }

const number = { nl: '12', en: '12' }

/** What is usual for these placeholders; any other is a name or a word of somebody, and counts as one word. */
const usual: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ...Object.fromEntries(
    ['day', 'until', 'from', 'before', 'date', 'next', 'moment'].map(name => [name, day]),
  ),
  ...Object.fromEntries(['length', 'silent', 'left', 'finished', 'oldestBackup'].map(name => [name, span])),
  ...Object.fromEntries(
    'count scores quotes people threshold most least total score'.split(' ').map(name => [name, number]),
  ),
}

const somebody = 'Samira'

const filledIn = (name: string, language: Language): string => usual[name]?.[language] ?? somebody

const waysOf = (part: Part, language: Language): readonly string[] => {
  if ('options' in part) return Object.values(part.options).flatMap(({ value }) => together(value, language))
  if (!('value' in part)) return ['3']
  return [part.type === 0 ? part.value : filledIn(String(part.value), language)]
}

const together = (parts: readonly Part[], language: Language): readonly string[] =>
  parts.reduce<readonly string[]>(
    (begun, part) => begun.flatMap(start => waysOf(part, language).map(end => start + end)),
    [''],
  )

/** A message without a placeholder, or a quotation of one, is what it says. */
const isPlain = (message: string): boolean => !/[{}'#]/.test(message)

/** Throws where the message cannot be read, as `test/words.test.ts` would. */
export const wordingsOf = (message: string, language: Language): readonly string[] =>
  isPlain(message)
    ? [message]
    : together(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst(), language)
