import { correctorOf, slipFinderOf } from '../spelling.ts'
import type { Token } from '../tokens.ts'
import { wordsOf } from '../words.ts'
import { classesOf, isListed, listedWords } from './classes.ts'
import * as grammar from './grammar.ts'
import { standardWords } from './spellings.ts'
import * as times from './times.ts'
import { isForm, verbForms, verbsOf } from './verbs.ts'

/** Many Dutch words have a neighbour by one letter that means something else; of the longer ones few do. */
const FEW_NEIGHBOURS = 8
/** Shorter words are left as they are, whatever they look like. */
const SHORTEST = 5
const LONGEST = 20

type Ways = readonly (readonly [RegExp, string])[]

/** Vowels of the regions in letters that standard Dutch has in no word of its own. */
const REGIONAL: Ways = [
  [/ao|oa/gu, 'aa'],
  [/ao|oa/gu, 'a'],
  [/uu(?=[^aeiou]+[aeiou])/gu, 'ui'],
]

/** The same in letters that other Dutch words have too: only beside who does it are they the verb. */
const BESIDE_SUBJECT: Ways = [
  [/ie/gu, 'ij'],
  [/oe|uu/gu, 'ui'],
  [/eu/gu, 'oo'],
  [/[dt]t?$/u, 'd'],
]

/** Three ways to make small. */
const SMALL: Ways = [
  [/s?kes?$|sken$/u, 'je'],
  [/s?kes?$|sken$/u, 'tje'],
  [/(?<=[^aeiou])ies?$/u, 'je'],
]

/** A finger that stayed on its key. */
const TRIPLED: Ways = [
  [/([a-z])\1\1+/gu, '$1$1'],
  [/([a-z])\1\1+/gu, '$1'],
]

const respelled = (word: string, ways: Ways): readonly string[] =>
  ways.map(([written, meant]) => word.replace(written, meant)).filter(other => other !== word)

/** No Dutch word looks like this: it ends in consonants that nobody can say, or doubles what its syllable makes long. */
const MALFORMED =
  /[^aeiouy]{5}|[bcdfghjklmpqstvwxz]n$|[bcdfghjkmnpqstvwxz][lr]$|([^aeiou])\1$|([aeou])\2\2|(?:aa|oo|uu)[bdfgklmnprstvz]e/u

const isKnown = (word: string): boolean => isListed(word) || isForm(word)
const openEnds: ReadonlySet<string> = new Set(['verblike', 'adjective'])
const hasMeaning = (word: string): boolean => classesOf(word).some(name => !openEnds.has(name))

const ofTime = correctorOf(
  wordsOf(
    `${times.WEEKDAY} ${times.DEICTIC} ${times.MONTH} ${times.FREQUENT} ${times.UNIT} ${times.OFTEN_MISTYPED}`,
  ),
)

const ofLists = slipFinderOf([...listedWords, ...verbForms].filter(word => word.length >= SHORTEST))

/** Words that are typed without the space behind them, and what they are run together with. */
const RUN_ON = /^(elke?|iedere?|deze|volgende|komende|vanaf|ik|per|op)(.{3,})$/u
const BEHIND = ['unit', 'weekday', 'daypart', 'month', 'deictic', 'event']

/** “zegk”, “bellek”: the writer run together with the verb before. */
const behindVerb = (word: string): readonly string[] | undefined => {
  const verb = /^(.{2,}[^k])k$/u.exec(word)?.[1]?.replace(/([^aeiou])\1e$/u, '$1')
  return verb && verbsOf(verb).some(({ form }) => form === 'stem') ? [verb, 'ik'] : undefined
}

function apart(word: string): readonly string[] | undefined {
  const [, first, rest] = RUN_ON.exec(word) ?? []
  if (!first || !rest) return behindVerb(word)
  if (first === 'ik') return isForm(rest) ? [first, rest] : undefined
  const names = first === 'op' ? ['weekday'] : BEHIND
  return isListed(rest) && classesOf(rest).some(name => names.includes(name)) ? [first, rest] : undefined
}

/** The one word of the lists that somebody meant with a word that no list has. */
function meantBy(word: string): string | undefined {
  if (word.length > LONGEST || word.length < SHORTEST) return undefined
  const near = word.length >= FEW_NEIGHBOURS || MALFORMED.test(word)
  return respelled(word, SMALL).find(hasMeaning) ?? ofTime(word) ?? (near ? ofLists(word) : undefined)
}

const subjects: ReadonlySet<string> = new Set(wordsOf(`${grammar.SELF} ${grammar.OTHERS}`))
const isSubject = (token: Token | undefined): boolean => subjects.has(token?.word ?? '')

const followsVerb: ReadonlySet<string> = new Set(
  wordsOf(`${grammar.PREPOSITION} ${grammar.JOINING} ${grammar.MODAL} ${grammar.SELF}`),
)

/** An adjective in *-e* stands before its noun; an infinitive that lost its n mostly before nothing, or a small word. */
function infinitiveOf(word: string, next: Token | undefined): string | undefined {
  if (word.length < SHORTEST || !word.endsWith('e')) return undefined
  const closes = next === undefined || next.is === 'break' || followsVerb.has(next.word)
  return closes && verbsOf(`${word}n`).some(({ form }) => form === 'infinitive') ? `${word}n` : undefined
}

const isSpokenVerb = (word: string): boolean =>
  isForm(word) && verbsOf(word).some(({ form }) => form === 'stem' || form === 'third')

const spokenBy = (word: string, before: Token | undefined, next: Token | undefined): string | undefined =>
  isSubject(before) || isSubject(next) ? respelled(word, BESIDE_SUBJECT).find(isSpokenVerb) : undefined

/** In the south *es* is *als* at the start of a sentence, and *eens* everywhere else. */
const opensSentence = (before: Token | undefined): boolean => before === undefined || before.is === 'break'

const beforeNoun: ReadonlySet<string> = new Set(wordsOf(`${grammar.DETERMINER} ${grammar.PREPOSITION}`))

/** Behind *het* or *op* a *dak* is a roof; elsewhere it is *dat ik*, as it is said. */
const spelledOut = (word: string, before: Token | undefined): readonly string[] | undefined => {
  if (word === 'es' && opensSentence(before)) return ['als']
  return word === 'dak' && beforeNoun.has(before?.word ?? '') ? undefined : standardWords.get(word)
}

/** What is longer was not typed as a word. */
const LONGEST_COMPOUND = 40

/** Is it a word of the lists, and no spelling of another. */
export const stands = (word: string): boolean => isKnown(word) && !standardWords.has(word)

/** What somebody meant, in the standard language: undefined when it is known, or when nothing is near. */
export function standardOf(tokens: readonly Token[], at: number): readonly string[] | undefined {
  const { word = '' } = tokens[at] ?? {}
  const standard = spelledOut(word, tokens[at - 1])
  if (standard) return standard
  if (isKnown(word) || word.length > LONGEST_COMPOUND) return undefined
  const day = word.endsWith('dag') ? ofTime(word) : undefined
  const words = apart(word) ?? (day ? [day] : undefined)
  if (words) return words
  if (hasMeaning(word) || verbsOf(word).length > 0) return undefined
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const meant =
    respelled(word, REGIONAL).find(isKnown) ??
    respelled(word, TRIPLED).find(hasMeaning) ??
    spokenBy(word, before, next) ??
    infinitiveOf(word, next)
  const one = meant ?? meantBy(word)
  return one ? [one] : undefined
}
