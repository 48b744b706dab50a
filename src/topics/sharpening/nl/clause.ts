import type { Clause, Scene, Segment, Verb } from '../clause.ts'
import { firstIn, touches } from '../found.ts'
import type { Reading, Sense } from '../language.ts'
import { hasForm, isA, type Mark } from '../marks.ts'
import type { Span } from '../phrases.ts'
import { isUnknown, maybeFinite } from '../segments.ts'
import { together } from './verbs.ts'

type Found = Verb & { readonly form: string; readonly being?: boolean }

const setOf = (...words: readonly string[]): ReadonlySet<string> => new Set(words)

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
const giving = setOf('krijgen', 'horen', 'ontvangen', 'zien', 'vinden', 'lezen')

/** A form after an article, a preposition or an adjective is a noun: het overleggen, voor vragen. */
function isNoun(marks: readonly Mark[], at: number): boolean {
  const before = marks[at - 1]
  if (!before || before.stops || pronouns.has(before.word)) return false
  if (before.word === 'het') return isA(marks[at - 2], 'prep')
  const adjective = isA(before, 'adjective') && before.word.endsWith('e')
  const counted = isA(before, 'number') && !isA(before, 'clock')
  return isA(before, 'det') || nounPrepositions.has(before.word) || counted || adjective
}

/** What the verb means with the particle that parted from it: zet ... in. */
function senseWithParticle({ marks }: Scene, { to }: Segment, at: number, reading: Reading): Sense {
  for (let here = to - 1; here > at; here--) {
    const mark = marks[here]
    if (!mark || !isA(mark, 'particle')) continue
    const next = marks[here + 1]
    const sense = together(mark.word, reading.verb)
    const alone =
      here + 1 >= to || isA(next, 'prep') || !isA(mark, 'prep') || (isA(next, 'adverb') && !isA(next, 'det'))
    if (sense && alone) return sense
  }
  return reading.sense
}

const afterIntroduction = (marks: readonly Mark[], from: number): number =>
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
  marks[start]?.word === 'er' || SUBJECTS.some(name => isA(marks[start], name))

const isNamed = (marks: readonly Mark[], start: number, at: number): boolean =>
  (isA(marks[start], 'def') || isA(marks[start], 'people') || isA(marks[start], 'every')) &&
  !isNoun(marks, at) &&
  at - start < 5

const isFiniteAlone = (marks: readonly Mark[], at: number, start: number): boolean => {
  const mark = marks[at]
  if (isA(mark, 'modal')) return true
  if (isPast(mark) && at > start) return hasSubject(marks, start) && !isNoun(marks, at)
  if (plural.has(mark?.word ?? '')) return hasSubject(marks, start) && !isA(marks[at - 1], 'prep')
  if (mark && at > start && isUnknown(mark) && mark.word.endsWith('t') && mark.word.length > 3)
    return isNamed(marks, start, at)
  return (hasForm(mark, 'third') && !isNoun(marks, at)) || (hasForm(mark, 'stem') && at === start)
}

/** “De jongeren ruimen zelf het veld op”: people, a plural, and then what they do it to. */
function isPluralOfOthers(marks: readonly Mark[], segment: Span, start: number): number {
  if (isA(marks[start], 'others') && hasForm(marks[start + 1], 'infinitive', 'stem', 'third'))
    return start + 1
  const article = isA(marks[start], 'det') ? start + 1 : start
  const noun = isA(marks[article], 'adjective') && !isA(marks[article], 'people') ? article + 1 : article
  const at = noun + 1
  if (!isA(marks[noun], 'people') || !hasForm(marks[at], 'infinitive') || at >= segment.to - 1) return -1
  const objects = firstIn({ from: at + 1, to: segment.to }, here => isObject(marks, here))
  return objects >= 0 || article > start ? at : -1
}

const they = setOf('ze', 'zij', 'jullie')
const thing = setOf('dat', 'dit', 'die', 'het', 't', "'t", 'ze', 'er')
const theirs = setOf('zelf', 'hun', 'zich')

const isObject = (marks: readonly Mark[], at: number): boolean => {
  if (theirs.has(marks[at]?.word ?? '')) return true
  const article = isA(marks[at], 'det') && !isA(marks[at], 'every')
  return (
    article && !isA(marks[at - 1], 'prep') && !isA(marks[at + 1], 'unit') && !isA(marks[at + 1], 'daypart')
  )
}

function finiteWithout(marks: readonly Mark[], { from, to }: Span): number {
  const start = afterIntroduction(marks, from)
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

function finiteAt(marks: readonly Mark[], segment: Segment, self: number): number {
  if (self < 0) return finiteWithout(marks, segment)
  const before = marks[self - 1]
  const inverted = self > segment.from && maybeFinite(before) && !isA(before, 'adverb')
  if (isA(before, 'joining') && self - 1 > segment.from) return finiteOfBoth(marks, segment.from, self)
  return inverted ? self - 1 : finiteBehind(marks, self, segment.to)
}

const CHANGING = /(?:iseer|iseert|iseren|ificeren|ificeer)$/u

/** A verb that no list has: doing is an open class, but those in -iseren mostly tell a change. */
const guess = (mark: Mark | undefined): Verb['sense'] => (CHANGING.test(mark?.word ?? '') ? 'fog' : 'unknown')

function finiteVerb(scene: Scene, segment: Segment, at: number): Found {
  const reading = scene.marks[at]?.readings[0]
  if (!reading)
    return { at, sense: isA(scene.marks[at], 'modal') ? 'modal' : guess(scene.marks[at]), form: 'finite' }
  const being = reading.verb === 'zijn'
  return { at, sense: senseWithParticle(scene, segment, at, reading), form: 'finite', being }
}

const owners = setOf('jullie', 'haar', 'hun', 'ons', 'je')

/** A word that no list has, where an infinitive stands, and that looks like one. */
const looksLikeInfinitive = (marks: readonly Mark[], at: number, to: number): boolean => {
  const mark = marks[at]
  if (!mark || !(isUnknown(mark) && mark.word.length > 4 && mark.word.endsWith('en'))) return false
  if (owners.has(marks[at - 1]?.word ?? '')) return false
  return at === to - 1 || isA(marks[at + 1], 'prep')
}

function otherVerb({ marks }: Scene, { to }: Segment, at: number): Found | undefined {
  const mark = marks[at]
  if (!mark || isNoun(marks, at) || isA(mark, 'event')) return undefined
  const reading = mark.readings.find(({ form }) => form === 'infinitive' || form === 'participle')
  if (reading) return { at, sense: reading.sense, form: reading.form }
  return looksLikeInfinitive(marks, at, to) ? { at, sense: guess(mark), form: 'infinitive' } : undefined
}

function verbsIn(scene: Scene, segment: Segment, finite: number): readonly Found[] {
  const found: Found[] = []
  for (let at = segment.from; at < segment.to; at++) {
    const verb = at === finite ? finiteVerb(scene, segment, at) : otherVerb(scene, segment, at)
    if (verb) found.push(verb)
  }
  return found
}

/** Without the verbs that only lead to another: gaan bellen, laten uitpraten. */
function carrying(verbs: readonly Found[]): readonly Found[] {
  const leads = verbs.some(verb => verb.form === 'infinitive')
  const state = verbs.some(verb => verb.form === 'finite' && verb.being)
  return verbs.filter(
    ({ sense, form }) =>
      !(state && form === 'participle') &&
      sense !== 'modal' &&
      !(leads && form === 'finite' && sense === 'light'),
  )
}

const hasVerb = (marks: readonly Mark[], verbs: readonly Verb[], names: ReadonlySet<string>): boolean =>
  verbs.some(({ at }) => marks[at]?.readings.some(({ verb }) => names.has(verb)))

const having = setOf('hebben')
const isDone = (marks: readonly Mark[], at: number): boolean => hasForm(marks[at], 'participle')
/** Words that place something in the past. */
const gone = setOf(
  'gisteren',
  'eergisteren',
  'laatst',
  'toen',
  'vorige',
  'vorig',
  'afgelopen',
  'destijds',
  'vroeger',
  'onlangs',
  'pas',
  'net',
  'al',
  'ooit',
  'nooit',
  'steeds',
  'geleden',
  'sinds',
)
const hasGone = (marks: readonly Mark[], { from, to }: Span): boolean =>
  marks.slice(from, to).some(({ word }) => gone.has(word))
const letting = setOf('laten')
const shownTo = setOf('zien', 'horen')
const saidIs = setOf('is', 'wordt')

/** “laat zien” shows, who says a quotation says it aloud, and “krijgt van mij” is given. */
function isShown(scene: Scene, { from, to }: Segment, verbs: readonly Verb[], given: boolean): boolean {
  const inside = scene.marks.slice(from, to)
  if (hasVerb(scene.marks, verbs, letting) && inside.some(mark => shownTo.has(mark.word))) return true
  if (inside.some(mark => isA(mark, 'said')) && inside.some(mark => saidIs.has(mark.word))) return true
  if (inside.some(mark => mark.word === 'hardop')) return true
  return given && hasVerb(scene.marks, verbs, giving)
}

const mine = setOf('mijn', "m'n", 'mn', 'ons', 'onze')

const STATES = setOf('zijn', 'staan', 'blijven', 'liggen', 'hangen', 'gaan', 'worden', 'zitten')

const isState = (mark: Mark | undefined): boolean =>
  mark?.readings.some(({ verb }) => STATES.has(verb)) ?? false

/** “Mijn deur staat open”: what somebody says of what is theirs, they say of themselves; not of another person. */
const isOwn = (marks: readonly Mark[], from: number, finite: number): boolean =>
  firstIn(
    { from, to: finite },
    at => mine.has(marks[at]?.word ?? '') && !isA(marks[at - 1], 'prep') && !isA(marks[at + 1], 'people'),
  ) >= 0

/** “en de manager kijkt mee”, “want dat ligt er”: behind *en* a subject of its own, right before the verb. */
function namesOther(marks: readonly Mark[], from: number, finite: number): boolean {
  const start = afterIntroduction(marks, from)
  if (start === finite) return they.has(marks[finite + 1]?.word ?? '') && hasForm(marks[finite], 'infinitive')
  if (start > finite || !maybeFinite(marks[finite])) return false
  if (thing.has(marks[start]?.word ?? '')) return start === finite - 1
  const named = isA(marks[start], 'def') ? start + 1 : start
  return isA(marks[named], 'people') && finite - start < 4
}

/** Somebody else is the subject: named before the verb, or behind a verb that stands first. */
function isOther(marks: readonly Mark[], segment: Segment, finite: number): boolean {
  if (finite < 0) return false
  if (segment.joined && !isA(marks[segment.from], 'others') && !namesOther(marks, segment.from, finite))
    return false
  if (finite > segment.from) return !(isState(marks[finite]) && isOwn(marks, segment.from, finite))
  return isA(marks[finite + 1], 'others') && !hasForm(marks[finite], 'stem')
}

const been = setOf('was', 'waren', 'had', 'hadden', 'werd', 'werden')

const notPast = ['modal', 'fog', 'event', 'deed', 'people', 'unit', 'paper']
const isPast = (mark: Mark | undefined): boolean =>
  been.has(mark?.word ?? '') || (mark?.readings[0]?.form === 'past' && !notPast.some(name => isA(mark, name)))

/** It was so, or somebody has done it: a story around a promise, unless it names a moment to come. */
function isTold({ marks, occasions }: Scene, segment: Segment, finite: number): boolean {
  if (isPast(marks[finite])) return true
  if (!hasVerb(marks, [{ at: finite, sense: 'fog' }], having)) return false
  const done = firstIn({ from: finite + 1, to: segment.to }, at => isDone(marks, at))
  return done >= 0 && (!touches(occasions.covered, segment) || hasGone(marks, segment))
}

export function clauseOf(scene: Scene, segment: Segment): Clause {
  const { marks } = scene
  const self = firstIn(segment, at => isA(marks[at], 'self'))
  const finite = finiteAt(marks, segment, self)
  const found = verbsIn(scene, segment, finite)
  const given = touches(scene.writers.covered, segment)
  const writer = self >= 0 || given || !isOther(marks, segment, finite)
  const verbs = carrying(found)
  const shown = isShown(scene, segment, found, given)
  return {
    verbs,
    by: writer ? 'writer' : 'other',
    bare: finite < 0 && verbs.length === 0 && self < 0,
    shown,
    told: isTold(scene, segment, finite),
  }
}
