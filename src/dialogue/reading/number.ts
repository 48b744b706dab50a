import type { NumberQuestion } from '../question.ts'
import { type Checked, good, wrong } from '../value.ts'
import { comparesOrCounts } from './counted.ts'
import { markSaid } from './counting.ts'
import { type Reply, saidIn, type Vocabulary } from './vocabulary.ts'
import { isBlank, plainWords, saysNothing } from './words.ts'

/** A whole number in digits or words, or null; half marks, several numbers at once and counts are refused. */
export const readNumber = (question: NumberQuestion, reply: Reply, _: Vocabulary): Checked<number | null> => {
  const text = saidIn(reply)
  if (isBlank(text) || (question.optional && saysNothing(text))) return good(null)
  const said = withoutScale(text, question.to)
  const value = !question.isHour && comparesOrCounts(said) ? undefined : (inDigits(said) ?? inWords(said))
  return value === undefined || Number.isNaN(value)
    ? wrong('notANumber', { from: question.from, to: question.to })
    : good(value)
}

/** `7/10` and `7 van de 10` say 7. */
const withoutScale = (text: string, to: number): string =>
  text.replace(
    /(\d)\s*(?:\/|van de|van|uit de|uit|op|out of)\s*(\d+)/i,
    (all, digit: string, most: string) => (Number(most) === to ? digit : all),
  )

/** The number in the text; NaN where digits stand in it that are not one whole number; undefined without digits. */
const inDigits = (text: string): number | undefined => {
  const tokens = text.split(/\s+/).filter(token => /\p{N}/u.test(token))
  if (tokens.length === 0) return undefined
  const [, digits] = /^[(#"'«“]*(-?\d{1,9})[^\p{L}\p{N}]*$/u.exec(tokens[0] ?? '') ?? []
  return tokens.length > 1 || digits === undefined || unsure.test(plainWords(text))
    ? Number.NaN
    : Number(digits)
}

const unsure = /(?<!\S)(?:half|halve|een half|anderhalf|komma|point|niet|geen|not)(?!\S)|halve?$/

/** `een` and `one` are numbers only where no other number stands beside them. */
const inWords = (text: string): number | undefined => {
  const said = plainWords(text)
  if (unsure.test(said)) return undefined
  const counts = said.split(' ').flatMap(word => markSaid(word) ?? [])
  const others = counts.filter(count => count !== 1)
  if (others.length === 1) return others[0]
  return others.length === 0 &&
    /^(?:(?:ik geef|i give)(?: het| me| mezelf| it| myself)? )?(?:een|one)(?: een| one)?$/.test(said)
    ? 1
    : undefined
}
