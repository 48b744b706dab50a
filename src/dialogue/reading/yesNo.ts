import { plainWords } from './words.ts'

const phrases = (text: string): ReadonlySet<string> => new Set(text.split('|'))

const yes = phrases(
  'ja|jaa|j|ja graag|jazeker|zeker|zeker weten|jawel|jep|yep|prima|goed|akkoord|ok|oke|okay|okee|okidoki|doe maar|graag|klopt|' +
    'natuurlijk|uiteraard|tuurlijk|geen probleem|is goed|dat is goed|lijkt me goed|top|yes|y|yeah|sure|of course|fine|' +
    'please|do it|go ahead|agreed|correct|no problem|absolutely|true',
)
const no = phrases(
  'nee|neen|n|nee dank je|nee bedankt|nee hoor|liever niet|niet|doe maar niet|nope|nah|no|no thanks|no thank you|' +
    'rather not|i d rather not|never|not now|nu niet|niet nu|absoluut niet|zeker niet|echt niet|of course not|' +
    'certainly not|natuurlijk niet|false',
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
const turning = /(?<!\S)(?:maar|but|niet|not|geen|wel|ja|nee|yes|no)(?!\S)/

/** Yes or no in one of its many forms, Dutch or English; undefined where it is neither, or both. */
export const yesOrNo = (text: string): 'yes' | 'no' | undefined => {
  const said = plainWords(text)
  if (yes.has(said) || /^\s*👍\p{M}*\p{Sk}?\s*$/u.test(text)) return 'yes'
  if (no.has(said) || /^\s*👎\p{M}*\p{Sk}?\s*$/u.test(text)) return 'no'
  const [first = '', ...rest] = said.split(' ')
  const others = rest.join(' ').replace(/^doe maar/, '')
  return turning.test(others) ? undefined : opening.get(first)
}
