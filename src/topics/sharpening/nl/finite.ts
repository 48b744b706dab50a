import type { Segment } from '../clause.ts'
import { firstIn } from '../found.ts'
import { hasForm, isA, type Mark } from '../marks.ts'
import type { Span } from '../phrases.ts'
import { isUnknown, maybeFinite } from '../segments.ts'

export const setOf = (...words: readonly string[]): ReadonlySet<string> => new Set(words)

const pronouns = setOf(
  'haar',
  'ons',
  'je',
  'hun',
  'dat',
  'dit',
  'die',
  'alle',
  'al',
  'me',
  'u',
  'te',
  'er',
  "'t",
  't',
)
const nounPrepositions = setOf(
  ...[
    'voor',
    'van',
    'met',
    'bij',
    'in',
    'tijdens',
    'naar',
    'onder',
    'zonder',
    'over',
    'tot',
    'per',
    'tussen',
    'na',
  ],
  ...['vóór', 'ondanks'],
)
/** Words that join a clause to the one before, and that its verb may follow at once. */
const introducing = setOf(
  'en',
  'maar',
  'dan',
  'o',
  'ja',
  'oh',
  'dus',
  'ook',
  'eerst',
  'daarna',
  'of',
  'want',
  'nu',
  'toen',
  'straks',
  'soms',
)
/** Plural forms that stand for a finite verb far more often than for an infinitive. */
const plural = setOf('gaan', 'komen', 'hebben', 'zijn', 'worden', 'is', 'was', 'waren', 'heeft', 'had')
/** A form after an article, a preposition or an adjective is a noun: het overleggen, voor vragen. */
export function isNoun(marks: readonly Mark[], at: number): boolean {
  const before = marks[at - 1]
  if (!before || before.stops || pronouns.has(before.word)) return false
  if (before.word === 'het') return isA(marks[at - 2], 'prep')
  const adjective = (isA(before, 'adjective') || isA(before, 'ordinal')) && /[^ij0-9]e$/u.test(before.word)
  const counted = isA(before, 'number') && !isA(before, 'clock') && !isA(before, 'ordinalnumber')
  return (
    isA(before, 'det') || before.word === 'eigen' || nounPrepositions.has(before.word) || counted || adjective
  )
}

const been = setOf('was', 'waren', 'had', 'hadden', 'werd', 'werden')

const notPast = ['modal', 'fog', 'event', 'deed', 'people', 'unit', 'paper']
export const isPast = (mark: Mark | undefined): boolean =>
  been.has(mark?.word ?? '') || (mark?.readings[0]?.form === 'past' && !notPast.some(name => isA(mark, name)))

export const afterIntroduction = (marks: readonly Mark[], from: number): number =>
  introducing.has(marks[from]?.word ?? '') ? afterIntroduction(marks, from + 1) : from

const SUBJECTS = [
  'def',
  'people',
  'every',
  'others',
  'particle',
  'prep',
  'unit',
  'weekday',
  'daypart',
  'deictic',
]

/** Does a clause begin like one with a subject: the team, nobody, there. */
const hasSubject = (marks: readonly Mark[], start: number): boolean =>
  marks[start]?.word === 'er' ||
  SUBJECTS.some(name => isA(marks[start], name)) ||
  (isA(marks[start], 'number') && isA(marks[start + 1], 'people'))

/** Behind these stands a name, whatever it looks like: mevrouw Verhulst. */
const titles = setOf(
  ...[
    'mevrouw',
    'meneer',
    'mw',
    'mevr',
    'mvr',
    'mv',
    'dhr',
    'hr',
    'heer',
    'mijnheer',
    'juffrouw',
    'juf',
    'meester',
  ],
  ...[
    'dokter',
    'dr',
    'drs',
    'ir',
    'mr',
    'zuster',
    'broeder',
    'pater',
    'pastoor',
    'dominee',
    'tante',
    'oom',
    'opa',
    'oma',
  ],
  ...['familie', 'fam', 'wethouder', 'burgemeester'],
)

const isNamed = (marks: readonly Mark[], start: number, at: number): boolean =>
  (isA(marks[start], 'def') || isA(marks[start], 'people') || isA(marks[start], 'every')) &&
  !isNoun(marks, at) &&
  at - start < 5

/** “Inkoop moet”, “overleg wordt”: a noun that is also the stem of a verb, with its verb right behind it. */
const isHead = (marks: readonly Mark[], at: number): boolean =>
  (isA(marks[at], 'people') || isA(marks[at], 'event')) &&
  (isA(marks[at + 1], 'modal') || plural.has(marks[at + 1]?.word ?? ''))

const SUBJECT_BEHIND = ['det', 'number', 'others']

/** Somebody whom a story tells of: named behind its verb, or at its start, be it by a name that no list has. */
const isToldOf = (marks: readonly Mark[], start: number, at: number): boolean =>
  hasSubject(marks, start) ||
  SUBJECT_BEHIND.some(name => isA(marks[at + 1], name)) ||
  (at === start + 1 && marks[start] !== undefined && isUnknown(marks[start]))

/** “Wie bellen, krijgen antwoord”: at the start these are hardly ever the infinitive of a note. */
export const givenMany = setOf('krijgen', 'ontvangen', 'horen', 'vinden')

const addressed = setOf('je', 'jij')

/** “op tijd naar huis gaan”, “naast het bed gaan zitten”: at the end of a note a plural is an infinitive. */
function isLastOfNote(marks: readonly Mark[], at: number, start: number): boolean {
  if (!hasForm(marks[at], 'infinitive') || !isA(marks[start], 'prep')) return false
  const last = hasForm(marks[at + 1], 'infinitive') ? at + 1 : at
  return marks[last + 1]?.stops ?? true
}

/** “Vrijdag een kwartier eerder er zijn”: behind *er*, and not first, a plural is an infinitive. */
const isBeThere = (marks: readonly Mark[], at: number, start: number): boolean =>
  marks[at - 1]?.word === 'er' && at - 1 > start

/** “Te laat”, “zo laat”: no form of *laten*. */
const howLate = setOf('te', 'zo', 'hoe', 'veel', 'vrij', 'heel', 'erg', 'wat', 'nogal')

const isLate = (marks: readonly Mark[], at: number): boolean =>
  marks[at]?.word === 'laat' && howLate.has(marks[at - 1]?.word ?? '')

const isFiniteAlone = (marks: readonly Mark[], at: number, start: number): boolean => {
  const mark = marks[at]
  if (isLate(marks, at)) return false
  if (isA(mark, 'modal') || (at === start && givenMany.has(mark?.word ?? ''))) return true
  if (hasForm(mark, 'stem') && addressed.has(marks[at + 1]?.word ?? '') && !isNoun(marks, at)) return true
  if (isPast(mark) && at > start) return isToldOf(marks, start, at) && !isNoun(marks, at)
  if (isLastOfNote(marks, at, start)) return false
  if (plural.has(mark?.word ?? ''))
    return (
      (at === start ? they.has(marks[at + 1]?.word ?? '') : hasSubject(marks, start)) &&
      !isA(marks[at - 1], 'prep') &&
      !isBeThere(marks, at, start)
    )
  if (mark && at > start && isUnknown(mark) && mark.word.endsWith('t') && mark.word.length > 3)
    return isNamed(marks, start, at) && !titles.has(marks[at - 1]?.word ?? '')
  return (
    (hasForm(mark, 'third') && !isNoun(marks, at)) ||
    (hasForm(mark, 'stem') && at === start && !isHead(marks, at))
  )
}

/** Past what tells of people where they belong: de collega's van de avond. */
export const behindPlace = (marks: readonly Mark[], at: number): number =>
  marks[at]?.word === 'van' && isA(marks[at + 1], 'def') ? at + 3 : at

/** “De jongeren ruimen zelf het veld op”: people, a plural, and then what they do it to. */
function isPluralOfOthers(marks: readonly Mark[], segment: Span, start: number): number {
  if (isA(marks[start], 'others') && hasForm(marks[start + 1], 'infinitive', 'stem', 'third'))
    return start + 1
  const article = isA(marks[start], 'det') ? start + 1 : start
  const noun = isA(marks[article], 'adjective') && !isA(marks[article], 'people') ? article + 1 : article
  const at = behindPlace(marks, noun + 1)
  if (!isA(marks[noun], 'people') || !hasForm(marks[at], 'infinitive') || at >= segment.to - 1) return -1
  const objects = firstIn({ from: at + 1, to: segment.to }, here => isObject(marks, here))
  return objects >= 0 || article > start ? at : -1
}

export const they = setOf('ze', 'zij', 'jullie')
export const thing = setOf('dat', 'dit', 'die', 'het', 't', "'t", 'ze', 'er')
const theirs = setOf('zelf', 'hun', 'zich')

const isObject = (marks: readonly Mark[], at: number): boolean => {
  if (theirs.has(marks[at]?.word ?? '')) return true
  const article = isA(marks[at], 'det') && !isA(marks[at], 'every')
  return (
    article && !isA(marks[at - 1], 'prep') && !isA(marks[at + 1], 'unit') && !isA(marks[at + 1], 'daypart')
  )
}

/** “Laten zij dat doen”: what somebody else had better do. */
const isLeftToThem = (marks: readonly Mark[], start: number): boolean =>
  marks[start]?.word === 'laten' && they.has(marks[start + 1]?.word ?? '')

function finiteWithout(marks: readonly Mark[], { from, to }: Span): number {
  const start = afterIntroduction(marks, from)
  if (isLeftToThem(marks, start)) return start
  for (let at = from; at < to; at++) if (isFiniteAlone(marks, at, start)) return at
  return isPluralOfOthers(marks, { from, to }, start)
}

const maySeparate = (mark: Mark | undefined): boolean =>
  isA(mark, 'adverb') || isA(mark, 'self') || isA(mark, 'det')

/** Behind its subject: at once in a main clause, at the end in a subordinate one. */
function finiteBehind(marks: readonly Mark[], self: number, to: number): number {
  for (let at = self + 1; at < to; at++) {
    if (maybeFinite(marks[at])) return at
    if (!maySeparate(marks[at])) break
  }
  for (let at = to - 1; at > self; at--) if (hasForm(marks[at], 'stem', 'third', 'infinitive')) return at
  return -1
}

/** “parkeren mijn collega en ik”: a plural, somewhere before the two who do it. */
const finiteOfBoth = (marks: readonly Mark[], from: number, self: number): number =>
  firstIn({ from, to: self }, at => hasForm(marks[at], 'infinitive') || isA(marks[at], 'verblike'))

export function finiteAt(marks: readonly Mark[], segment: Segment, self: number): number {
  if (self < 0) return finiteWithout(marks, segment)
  const before = marks[self - 1]
  const inverted = self > segment.from && maybeFinite(before) && !isA(before, 'adverb')
  if (isA(before, 'joining') && self - 1 > segment.from) return finiteOfBoth(marks, segment.from, self)
  return inverted ? self - 1 : finiteBehind(marks, self, segment.to)
}
