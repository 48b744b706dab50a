import type { Opening, Opens, Segment } from '../clause.ts'
import { firstIn } from '../found.ts'
import { hasForm, isA, type Mark } from '../marks.ts'
import { isUnknown, maybeFinite } from '../segments.ts'
import { wordsOf } from '../words.ts'
import { givenMany } from './finite.ts'

const comparing: ReadonlySet<string> = new Set([
  'zo',
  'net',
  'zoals',
  'even',
  'zelfde',
  'dezelfde',
  'hetzelfde',
  'meer',
  'anders',
  'zowel',
])
const when: Opening = { kind: 'when', joined: false }
const other: Opening = { kind: 'other', joined: false }
const main: Opening = { kind: 'main', joined: false }
const joined: Opening = { kind: 'main', joined: true }

const isFiniteForm = (mark: Mark | undefined): boolean =>
  hasForm(mark, 'stem', 'third', 'infinitive', 'past') || isA(mark, 'modal')

/** A verb somewhere before the next break: without one, *als* compares (*als team*). */
const hasVerbAfter = (marks: readonly Mark[], at: number): boolean => {
  for (let here = at + 1; here < at + 12; here++) {
    const mark = marks[here]
    if (!mark || mark.stops) return false
    if (isFiniteForm(mark)) return true
  }
  return false
}

/** “bel ik”, “gaan wij”: here the main clause has begun. */
const isInverted = (marks: readonly Mark[], at: number): boolean =>
  isA(marks[at + 1], 'self') && hasForm(marks[at], 'stem', 'infinitive')

/** “als cliënt belt” says when; “als partner te werken” says as what. */
const hasSingularAfter = (marks: readonly Mark[], at: number): boolean => {
  for (let here = at + 1; here < at + 12; here++) {
    const mark = marks[here]
    if (!mark || mark.stops || relative.has(mark.word) || isInverted(marks, here)) return false
    if (hasForm(mark, 'third', 'past') || isA(mark, 'modal') || (isUnknown(mark) && mark.word.endsWith('t')))
      return true
  }
  return false
}

const NO_ROLE = [
  'others',
  'self',
  'det',
  'prep',
  'adverb',
  'number',
  'new',
  'when',
  'clause',
  'infinitive',
  'vague',
]

/** Can this say as what: “als familieraad”, “als bruisend centrum”; but not “als ik”, “als de bel gaat”, “als vol, dan”. */
const isRole = (marks: readonly Mark[], at: number): boolean =>
  isA(marks[at], 'people')
    ? !isA(marks[at], 'others')
    : marks[at + 1]?.stops === false && !NO_ROLE.some(name => isA(marks[at], name))

/** “Ik zit erbij als een zoutzak”: one that it is like, and nothing that happens. */
function isLikeOne(marks: readonly Mark[], at: number): boolean {
  if (marks[at + 1]?.word !== 'een') return false
  const end = [at + 3, at + 4].find(here => marks[here]?.stops ?? true)
  return end !== undefined && !(maybeFinite(marks[end - 1]) && !isRoleLike(marks[end - 1]))
}

/** A word that no list has, and that does not end like a verb at the end of its clause. */
const isRoleLike = (mark: Mark | undefined): boolean =>
  mark !== undefined && mark.readings.length === 0 && !isA(mark, 'modal') && !/(?:t|en)$/u.test(mark.word)

function opensWhen(marks: readonly Mark[], at: number): boolean {
  const mark = marks[at]
  if (mark?.word !== 'als') return isA(mark, 'when')
  if (comparing.has(marks[at - 1]?.word ?? '') || isLikeOne(marks, at)) return false
  const next = marks[at + 1]
  if (isA(next, 'ordinal')) return false
  if (!isRole(marks, at + 1)) return true
  if (isA(marks[at + 2], 'new')) return true
  const single = !/(?:en|s)$/u.test(next?.word ?? '')
  if (single && !hasSingularAfter(marks, at + 1)) return false
  return hasVerbAfter(marks, at + 1) && !(isFiniteForm(marks[at + 2]) && isA(marks[at + 3], 'self'))
}

const BEFORE: ReadonlySet<string> = new Set(['voor', 'vóór'])
const UP_TO: ReadonlySet<string> = new Set([...BEFORE, 'tot'])
const THINGS = ['event', 'deed', 'paper', 'people']

/** Can a clause that says when end in this word: a verb, and no noun that is also one. */
const endsClause = (mark: Mark | undefined): boolean =>
  isFiniteForm(mark) && !hasForm(mark, 'stem') && !THINGS.some(name => isA(mark, name))

/** “Voor ik ga”; “voor de taxi komt, trek ik”: a verb at the end, and at once, or behind a comma, the one of the main clause. */
function opensBefore(marks: readonly Mark[], at: number): boolean {
  if (!BEFORE.has(marks[at]?.word ?? '')) return false
  if (at > 0 && !marks[at - 1]?.stops) return false
  if (isA(marks[at + 1], 'self')) return true
  for (let here = at + 3; here < at + 11; here++) {
    const next = marks[here]?.word === ',' ? here + 1 : here
    if (!marks[here] || (marks[here]?.stops && next === here)) return false
    if (endsClause(marks[here - 1]) && maybeFinite(marks[next]) && isFollowed(marks, next)) return true
    if (next > here) return false
  }
  return false
}

/** “Ik veeg de stoep voor de markt begint”, “ik blijf tot hij slaapt”: behind what is done, up to a verb at the very end. */
function opensBeforeEnd(marks: readonly Mark[], at: number): boolean {
  if (!UP_TO.has(marks[at]?.word ?? '')) return false
  if (!['det', 'people', 'others'].some(name => isA(marks[at + 1], name))) return false
  for (let here = at + 3; here < at + 9; here++) {
    if (isA(marks[here], 'clause')) return false
    if (marks[here] && !marks[here]?.stops) continue
    return hasForm(marks[here - 1], 'third') && !hasForm(marks[here - 1], 'stem', 'participle')
  }
  return false
}

/** “Terwijl het bad volloopt”; but behind a comma it mostly says what is odd, and not when. */
const opensWhile = (marks: readonly Mark[], at: number, within: Segment['kind']): boolean =>
  marks[at]?.word === 'terwijl' && marks[at - 1]?.word !== ',' && within === 'main'

/** Does a subject stand right behind a verb. */
const isFollowed = (marks: readonly Mark[], verb: number): boolean =>
  isA(marks[verb + 1], 'self') || isA(marks[verb + 1], 'others')

/** Somebody of whom a clause tells, between the break before this place and the place itself. */
function hasSubjectBefore(marks: readonly Mark[], at: number): boolean {
  for (let here = at - 1; here >= 0 && !marks[here]?.stops; here--)
    if (isA(marks[here], 'self') || isA(marks[here], 'others')) return true
  return false
}

/** “dat ik haar aantrek vertel ik”: who types no comma puts two finite verbs side by side. */
const opensBesideVerb = (marks: readonly Mark[], at: number): boolean =>
  isA(marks[at + 1], 'self') &&
  isFiniteForm(marks[at]) &&
  hasForm(marks[at - 1], 'stem', 'third', 'past') &&
  marks[at - 1]?.classes.every(name => name === 'infinitive') === true &&
  hasSubjectBefore(marks, at - 1)

/** Forms that no *ik* has: behind them it begins what the writer does. */
const ofOthers: ReadonlySet<string> = new Set(['is', 'heeft', 'komt', 'gaat', 'doet', 'staat'])

const isOfOthers = (mark: Mark | undefined, next: Mark | undefined): boolean =>
  next?.word === 'ik' && ofOthers.has(mark?.word ?? '')

const endsWithoutComma = (mark: Mark | undefined): boolean =>
  hasForm(mark, 'third', 'stem') || isA(mark, 'new') || ofOthers.has(mark?.word ?? '')

/** “als klant boos is ik blijf”: whose first language is another puts the verb behind its subject here too. */
const opensAtSubject = (marks: readonly Mark[], at: number): boolean =>
  isA(marks[at], 'self') &&
  endsWithoutComma(marks[at - 1]) &&
  !['clause', 'when', 'question'].some(name => isA(marks[at - 2], name)) &&
  hasForm(marks[at + 1], 'stem', 'infinitive') &&
  !isA(marks[at + 2], 'self')

/** “komt er spoed dan gaat de deur dicht”: behind a verb at the start *dan* leads to what is done. */
function opensAnswer(marks: readonly Mark[], at: number): boolean {
  if (marks[at]?.word !== 'dan' || !hasForm(marks[at + 1], 'stem', 'third')) return false
  let first = at
  while (first > 0 && !marks[first - 1]?.stops) first--
  return isFiniteForm(marks[first]) && at - first > 1
}

/** “dan zet ik”, and “zet ik” behind a clause that has not been closed by a comma. */
function opensMain(marks: readonly Mark[], at: number, within: Segment['kind']): boolean {
  const [before, mark, next, then] = [marks[at - 1], marks[at], marks[at + 1], marks[at + 2]]
  if (mark?.word === 'dan' && isFiniteForm(next) && isA(then, 'self')) return true
  if (opensBesideVerb(marks, at) || opensAnswer(marks, at)) return true
  if (within === 'main' || before?.stops) return false
  if (opensAtSubject(marks, at)) return true
  return (
    maybeFinite(mark) &&
    !isOfOthers(mark, next) &&
    !isA(mark, 'adverb') &&
    isA(next, 'self') &&
    !isA(before, 'when') &&
    !isA(before, 'clause') &&
    before?.word !== 'dan' &&
    before?.word !== 'ik'
  )
}

/** Behind “wie ziek is” these begin the main clause again, and behind “wie ziek zijn” those. */
const given: ReadonlySet<string> = new Set(['krijgt', 'ontvangt', 'hoort', 'vindt'])

const having: ReadonlySet<string> = new Set(['heeft', 'hebt', 'heb', 'hebben'])
const ours: ReadonlySet<string> = new Set(['ons', 'mij', 'me', 'onze'])

const endsPlural = (mark: Mark | undefined): boolean => mark?.word === 'zijn' || hasForm(mark, 'infinitive')

/** “Wie te vroeg is mag van mij kiezen”. */
const isAllowed = (marks: readonly Mark[], at: number): boolean =>
  hasForm(marks[at - 1], 'infinitive', 'third', 'past', 'participle') &&
  isA(marks[at], 'modal') &&
  marks[at + 1]?.word === 'van' &&
  ours.has(marks[at + 2]?.word ?? '')

const opensGiven = (marks: readonly Mark[], at: number): boolean =>
  given.has(marks[at]?.word ?? '') ||
  isAllowed(marks, at) ||
  (givenMany.has(marks[at]?.word ?? '') && endsPlural(marks[at - 1])) ||
  (having.has(marks[at]?.word ?? '') && ours.has(marks[at + 1]?.word ?? '') && endsClause(marks[at - 1]))

/** “Als u belt komt een van ons langs”: one of those who write does it. */
const opensAtOneOfUs = (marks: readonly Mark[], at: number): boolean =>
  hasForm(marks[at], 'third') && marks[at + 2]?.word === 'van' && ours.has(marks[at + 3]?.word ?? '')

const doing: ReadonlySet<string> = new Set(['doe', 'doen', 'doet'])

/** “Wat ik elke dag doe is wandelen”: behind *is* stands what is done. */
const opensCleft = (marks: readonly Mark[], at: number): boolean =>
  marks[at]?.word === 'is' && doing.has(marks[at - 1]?.word ?? '')

const notAfterNoun: ReadonlySet<string> = new Set(['dat', 'wat'])
const relative: ReadonlySet<string> = new Set(['die', 'dat', 'wat', 'daar', 'waar'])

/** “vandaag nog die lamp vervangen”: behind these there is nobody of whom *die* could tell more. */
const pointing: ReadonlySet<string> = new Set(
  wordsOf(
    'nog al eens even eerst gewoon meteen direct nu alvast graag morgen vandaag vanmiddag vanavond straks dan pas',
  ),
)

/** “Ik berg die bril op”: behind the verb and its subject *die* points, and opens nothing. */
const isBehindVerb = (marks: readonly Mark[], at: number): boolean =>
  isA(marks[at - 1], 'self') || (isA(marks[at - 2], 'self') && maybeFinite(marks[at - 1]))

/** “ook nu het stormt”: behind *nu* a subject before its verb makes a clause of it. */
const opensNow = (marks: readonly Mark[], at: number): boolean =>
  marks[at]?.word === 'nu' &&
  !isA(marks[at - 1], 'prep') &&
  (isA(marks[at + 1], 'self') || isA(marks[at + 1], 'others') || bare.has(marks[at + 1]?.word ?? '')) &&
  !maybeFinite(marks[at - 1])

const bare: ReadonlySet<string> = new Set(['er', 'het', "'t"])

/** “Wat ik elke dag doe is”: here *wat* asks nothing. */
const opensNamed = (marks: readonly Mark[], at: number): boolean =>
  marks[at]?.word === 'wat' &&
  isA(marks[at + 1], 'self') &&
  firstIn({ from: at + 3, to: at + 9 }, here => opensCleft(marks, here)) >= 0

/** “Ik ben wat rustiger”: before a degree *wat* says how much, and opens nothing. */
const isMoreOf = (next: Mark | undefined): boolean =>
  /^...+er$/u.test(next?.word ?? '') && !isA(next, 'people') && !isA(next, 'deed') && !isA(next, 'event')

const STARTS_SUBJECT = ['self', 'others', 'det', 'people', 'adverb']

/** “Ik zorg dat iemand belt”: behind *dat* a subject begins; but “ik dat” only points, unless a thing follows. */
const opensThat = (behind: Mark, next: Mark | undefined): boolean =>
  (!isA(behind, 'self') || isA(next, 'det')) &&
  (next?.word === 'er' || STARTS_SUBJECT.some(name => isA(next, name)))

const NOUN = ['unit', 'daypart', 'weekday', 'fog', 'event', 'paper']

/** “Die week”, “dat gesprek”: here it only points at what is named. */
const startsNoun = (next: Mark | undefined): boolean => NOUN.some(name => isA(next, name))

function opensOther(marks: readonly Mark[], at: number): boolean {
  const mark = marks[at]
  const next = marks[at + 1]
  if (opensNow(marks, at) || opensNamed(marks, at)) return true
  if (mark?.word === 'om') return opensPurpose(marks, at)
  if (!isA(mark, 'clause') || (mark?.word === 'wie' && next?.word === 'weet')) return false
  if (!relative.has(mark?.word ?? '')) return true
  if (mark?.word === 'wat' && isMoreOf(next)) return false
  if (isFiniteForm(next) && (isA(marks[at + 2], 'self') || mark?.word === 'daar')) return false
  const behind = marks[at - 1]
  if (!behind || (behind.stops && behind.word !== ',')) return false
  if (mark?.word === 'daar' && behind.word !== ',' && !isA(next, 'self')) return false
  if (mark?.word === 'die' && (isBehindVerb(marks, at) || pointing.has(behind.word))) return false
  if (mark?.word === 'dat' && !opensThat(behind, next)) return false
  return !startsNoun(next) && (!isA(behind, 'prep') || notAfterNoun.has(mark?.word ?? ''))
}

const clockWords: ReadonlySet<string> = new Set(['uur', 'u', 'half', 'kwart'])

/** “om vier uur” opens nothing, whatever infinitive comes later. */
const isClock = (marks: readonly Mark[], at: number): boolean =>
  isA(marks[at], 'clock') ||
  (isA(marks[at], 'number') && [at, at + 1].some(here => clockWords.has(marks[here]?.word ?? '')))

function opensPurpose(marks: readonly Mark[], at: number): boolean {
  if (isClock(marks, at + 1)) return false
  for (let here = at + 1; here < at + 16; here++) {
    const mark = marks[here]
    if (!mark || mark.stops) return false
    if (mark.word === 'te' && hasForm(marks[here + 1], 'infinitive')) return true
    if (mark.word === 'te') return true
    if (isA(mark, 'self')) return false
  }
  return false
}

/** “mijn collega en ik”: two subjects and no new clause. */
const coordinates = (marks: readonly Mark[], at: number): boolean =>
  isA(marks[at + 1], 'self') && !maybeFinite(marks[at + 2]) && !isA(marks[at + 2], 'clause')

const subjectSoon = (marks: readonly Mark[], at: number): boolean =>
  isA(marks[at + 1], 'self') || isA(marks[at + 2], 'self')

const midway: ReadonlySet<string> = new Set(['dus', 'maar'])

/** “Ik ga dus bellen”, “bel ik maar eens”: behind the verb and its subject these join nothing, unless a subject follows. */
const isMidway = (marks: readonly Mark[], at: number): boolean =>
  midway.has(marks[at]?.word ?? '') &&
  ((isA(marks[at - 1], 'self') && maybeFinite(marks[at - 2])) ||
    (isA(marks[at - 2], 'self') && maybeFinite(marks[at - 1]))) &&
  !subjectSoon(marks, at) &&
  !isA(marks[at + 1], 'others')

function opensJoined(marks: readonly Mark[], at: number, within: Segment['kind']): boolean {
  if (!isA(marks[at], 'joining') || within === 'when' || coordinates(marks, at) || isMidway(marks, at))
    return false
  return within === 'main' || subjectSoon(marks, at)
}

export const opens: Opens = (marks, at, within) => {
  if (opensMain(marks, at, within) || opensCleft(marks, at)) return main
  if (within !== 'main' && (opensGiven(marks, at) || opensAtOneOfUs(marks, at))) return main
  if (opensWhen(marks, at) || opensBefore(marks, at) || opensBeforeEnd(marks, at)) return when
  if (opensWhile(marks, at, within)) return when
  if (opensOther(marks, at)) return other
  return opensJoined(marks, at, within) ? joined : undefined
}
