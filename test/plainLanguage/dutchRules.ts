/** The rules of Dutch, as lists and small patterns make them. */
import { DUTCH_HARD } from './dutchHard.ts'
import { HEBBEN, isNoDeed, isParticiple, WORDEN, ZIJN } from './dutchVerbs.ts'
import { ENGLISH_SPELLING, KNOWN, LITTLE_WORDS, NAMES, SLIPS_IN } from './englishInDutch.ts'
import type { Rule } from './finding.ts'
import {
  found,
  noAbbreviation,
  noDoubleNo,
  noLongWord,
  noPassive,
  noPileUp,
  noShouting,
  without,
} from './rules.ts'

const FORMAL = { u: 'je', uw: 'je', uwe: 'je', uzelf: 'jezelf' }

const NOS = 'niet geen niemand niets nooit nergens niks'.split(' ')

/** *De uitvoering*, *de beschikbaarheid*, *de implementatie*; short ones such as *ding* are no such nouns. */
const ABSTRACT = /^\p{L}{4,}(ing|ingen|heid|heden|atie|aties|iteit|isering)$/u

type Role = 'worden' | 'zijn' | 'hebben'

const roles: ReadonlyMap<string, Role> = new Map([
  ...WORDEN.map(word => [word, 'worden'] as const),
  ...ZIJN.map(word => [word, 'zijn'] as const),
  ...HEBBEN.map(word => [word, 'hebben'] as const),
])

/** The verb that a participle leans on: the nearest in its clause, before it or after it. */
const nearest = (clause: readonly string[], participle: number): number | undefined =>
  clause
    .flatMap((word, place) => (roles.has(word) ? [place] : []))
    .sort((one, other) => Math.abs(one - participle) - Math.abs(other - participle))[0]

/** Nothing follows, or a verb does: *of het gezien wordt*. */
const endsOrLeans = (after: string | undefined): boolean => after === undefined || roles.has(after)

const isBeforeNoun = (clause: readonly string[], at: number): boolean =>
  ['een', 'het', 'geen', 'de'].includes(clause[at - 1] ?? '') && !endsOrLeans(clause[at + 1])

const SUBJECTS = 'ik je jij hij ze zij het men we wij jullie wie die dat'.split(' ')

/** *Wie ze verwerkt*, *Gebruikt een adres*: a form on *t* that is the present here, and no participle. */
const isPresent = (clause: readonly string[], at: number): boolean => {
  const [before, word, after] = [clause[at - 1], clause[at] ?? '', clause[at + 1]]
  if (!/^(be|ge|her|mis|ont|ver)\p{L}+t$/u.test(word)) return false
  return before === undefined ? !roles.has(after ?? '') : SUBJECTS.includes(before)
}

const isPassive = (role: Role, participle: string): boolean =>
  role === 'worden' || (role === 'zijn' && !isNoDeed(participle))

/** Any order: *wordt gezien*, *gezien wordt*, *is door jou gezien*. */
export const passiveInDutch = (clause: readonly string[]): string | undefined => {
  for (const [at, word] of clause.entries()) {
    if (!isParticiple(word) || isBeforeNoun(clause, at) || isPresent(clause, at)) continue
    const verb = clause[nearest(clause, at) ?? -1]
    const role = verb && roles.get(verb)
    if (role && isPassive(role, word)) return `${verb} … ${word}`
  }
  return undefined
}

const little = new Set(LITTLE_WORDS)
const known = new Set<string>([...Object.keys(KNOWN), ...NAMES])

const isEnglish = (word: string): boolean =>
  !known.has(word) && (little.has(word) || ENGLISH_SPELLING.test(word))

const slipsIn = without('English', SLIPS_IN)

/** A listed word is told with its Dutch; the others by their look. */
const noEnglish: Rule = sentence => {
  const listed = slipsIn(sentence)
  const told = new Set(listed.map(({ words }) => words))
  const others = sentence.words.filter(word => isEnglish(word) && !told.has(word))
  return [...listed, ...others.map(word => found('English', word, 'say it in Dutch'))]
}

export const dutchRules: readonly Rule[] = [
  without('hard word', DUTCH_HARD),
  without('formal you', FORMAL),
  noEnglish,
  noLongWord,
  noPassive(passiveInDutch),
  noDoubleNo(NOS),
  noPileUp(ABSTRACT),
  noAbbreviation,
  noShouting,
]
