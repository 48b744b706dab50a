import { plainWords } from './words.ts'

const phrases = (text: string): ReadonlySet<string> => new Set(text.split('|'))

const yes = phrases(
  'ja|jaa|j|ja graag|jazeker|zeker|zeker weten|jawel|jep|yep|prima|goed|akkoord|ok|oke|okay|okee|okidoki|doe maar|graag|klopt|' +
    'natuurlijk|uiteraard|tuurlijk|geen probleem|is goed|dat is goed|lijkt me goed|top|yes|y|yeah|sure|of course|fine|' +
    'please|do it|go ahead|agreed|correct|no problem|absolutely|mag|dat mag|mag wel|liever wel|true|ja hoor|ja prima|ja ok|ja oke|' +
    'ja is goed|ja mag|ja dat mag|ja doe maar|mag best|dat mag best|yes please|yes of course|yes that is fine|that is fine',
)
const no = phrases(
  'nee|neen|n|nee dank je|nee bedankt|nee hoor|liever niet|niet|doe maar niet|nope|nah|no|no thanks|no thank you|' +
    'rather not|i d rather not|never|not now|nu niet|niet nu|absoluut niet|zeker niet|echt niet|of course not|' +
    'certainly not|natuurlijk niet|hoeft niet|dat hoeft niet|mag niet|dat mag niet|liever van niet|laat maar|nee liever niet|' +
    'liever niet hoor|toch niet|toch maar niet|no rather not|false',
)
const opening: ReadonlyMap<string, 'yes' | 'no'> = new Map([
  ['ja', 'yes'],
  ['jazeker', 'yes'],
  ['yes', 'yes'],
  ['yep', 'yes'],
  ['nee', 'no'],
  ['no', 'no'],
  ['nope', 'no'],
])
const turning = {
  yes: /(?<!\S)(?:maar|but|niet|not|geen|nee|no)(?!\S)/,
  no: /(?<!\S)(?:maar|but|wel|ja|yes)(?!\S)/,
}

/** The yes or no that a text opens with, whatever comes after it. `said` is plain. */
export const opensWith = (said: string): 'yes' | 'no' | undefined => opening.get(said.split(' ')[0] ?? '')

/** What comes after the yes or no that a text opens with; all of it where it opens with neither. `said` is plain. */
export const afterOpening = (said: string): string =>
  opensWith(said) ? said.split(' ').slice(1).join(' ') : said

/** The same, where nothing else was said. */
export const bareYesOrNo = (text: string): 'yes' | 'no' | undefined => {
  const said = plainWords(text)
  if (yes.has(said) || /^\s*👍\p{M}*\p{Sk}?\s*$/u.test(text)) return 'yes'
  return no.has(said) || /^\s*👎\p{M}*\p{Sk}?\s*$/u.test(text) ? 'no' : undefined
}

/** Yes or no in one of its many forms, Dutch or English; undefined where it is neither, or both. */
export const yesOrNo = (text: string): 'yes' | 'no' | undefined => {
  const said = plainWords(text)
  const bare = bareYesOrNo(text)
  if (bare) return bare
  const [first = '', ...rest] = said.split(' ')
  const answer = opening.get(first)
  const others = rest.join(' ').replace(answer === 'yes' ? /^doe maar/ : /laat maar|dank je wel/, '')
  return answer && !turning[answer].test(others) ? answer : undefined
}
