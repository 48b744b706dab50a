const numbered = (words: string): ReadonlyMap<string, number> =>
  new Map(words.split(' ').flatMap((names, at) => names.split('|').map(name => [name, at + 1] as const)))

/** Names of months in both languages, to 1..12. */
export const months = numbered(
  'januari|january|jan februari|february|feb|febr maart|march|mrt|mar april|apr mei|may juni|june|jun juli|july|jul ' +
    'augustus|august|aug september|sept|sep oktober|october|okt|oct november|nov december|dec',
)

/** Names of weekdays in both languages, to 1..7 from Monday. */
export const weekdays = numbered(
  'maandag|monday dinsdag|tuesday woensdag|wednesday donderdag|thursday vrijdag|friday zaterdag|saturday zondag|sunday',
)

const shortWeekdays = numbered(
  'ma|mon di|tue|tues wo|wed do|thu|thur|thurs vr|vrij|fri za|zat|sat zo|zon|sun',
)

const oneOf = (names: Iterable<string>): string => [...names].join('|')

/** The same as parts of a pattern. */
export const monthNames = oneOf(months.keys())
export const weekdayNames = oneOf(weekdays.keys())

const shortAlone = new RegExp(
  `^((?:op|on|a s|as|aanstaande|komende|deze|this|volgende|next|volgende week|next week) )?(${oneOf(shortWeekdays.keys())})((?: volgende week| next week| \\d.*)?)$`,
)

/** `vr` and `zo` are weekdays only where nothing else is said: `zo snel mogelijk` is no Sunday. */
const wholeWeekday = (said: string): string =>
  said.replace(shortAlone, (_, before = '', short: string, after: string) => {
    const day = shortWeekdays.get(short)
    const whole = [...weekdays].find(([, number]) => number === day)?.[0] ?? short
    return `${before}${whole}${after}`
  })

const otherwise: readonly (readonly [RegExp, string])[] = [
  [/\b(maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|morgen|middag|avond|nacht)\b/g, '$1dag'],
  [/\b(?:na|after) (?:het|the) weekend\b/g, 'komende maandag'],
  [/\b(?:(?:in het|dit|komend|this|the coming) weekend|at the weekend)\b/g, 'komende zaterdag'],
  [/\b(?:meteen|direct|nu meteen|per direct|right away|straight away|immediately)\b/g, 'vandaag'],
  [/\b(?:overmorgen|overmorge)\b/g, 'over 2 dagen'],
  [/\bday after tomorrow\b/g, 'in 2 days'],
  [/\b(?:the )in 2 days\b/g, 'in 2 days'],
  [/\banderhalve week\b/g, '10 dagen'],
  [/\b(?:een )?half jaar\b/g, '6 maanden'],
  [/\bhalf a year\b/g, '6 months'],
  [/\bveertien\b/g, '14'],
  [/\bvijftien\b/g, '15'],
  [/\btwintig\b/g, '20'],
  [/\bdertig\b/g, '30'],
  [
    /^((?:\d{1,3}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien) (?:dag|dagen|week|weken|maand|maanden))$/,
    'over $1',
  ],
]

/** The same in words that the readers know. `said` is plain. */
export const knownWords = (said: string): string =>
  wholeWeekday(otherwise.reduce((text, [from, to]) => text.replace(from, to), said))
