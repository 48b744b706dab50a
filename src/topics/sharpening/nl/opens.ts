import type { Opening, Opens, Segment } from '../clause.ts'
import { hasForm, isA, type Mark } from '../marks.ts'
import { isUnknown, maybeFinite } from '../segments.ts'
import { wordsOf } from '../words.ts'

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

/** “als cliënt belt” says when; “als partner te werken” says as what. */
const hasSingularAfter = (marks: readonly Mark[], at: number): boolean => {
  for (let here = at + 1; here < at + 12; here++) {
    const mark = marks[here]
    if (!mark || mark.stops) return false
    if (hasForm(mark, 'third', 'past') || isA(mark, 'modal') || (isUnknown(mark) && mark.word.endsWith('t')))
      return true
  }
  return false
}

const isRole = (mark: Mark | undefined): boolean => isA(mark, 'people') && !isA(mark, 'others')

function opensWhen(marks: readonly Mark[], at: number): boolean {
  const mark = marks[at]
  if (mark?.word !== 'als') return isA(mark, 'when')
  if (comparing.has(marks[at - 1]?.word ?? '')) return false
  const next = marks[at + 1]
  if (isA(next, 'ordinal')) return false
  if (!isRole(next)) return true
  if (isA(marks[at + 2], 'new')) return true
  const single = !/(?:en|s)$/u.test(next?.word ?? '')
  if (single && !hasSingularAfter(marks, at + 1)) return false
  return hasVerbAfter(marks, at + 1) && !(isFiniteForm(marks[at + 2]) && isA(marks[at + 3], 'self'))
}

const BEFORE: ReadonlySet<string> = new Set(['voor', 'vóór'])
const THINGS = ['event', 'deed', 'paper', 'people']

/** Can a clause that says when end in this word: a verb, and no noun that is also one. */
const endsClause = (mark: Mark | undefined): boolean =>
  isFiniteForm(mark) && !hasForm(mark, 'stem') && !THINGS.some(name => isA(mark, name))

/** “Voor de taxi komt, trek ik”: a verb at the end, and at once, or behind a comma, the one of the main clause. */
function opensBefore(marks: readonly Mark[], at: number): boolean {
  if (!BEFORE.has(marks[at]?.word ?? '') || (at > 0 && !marks[at - 1]?.stops)) return false
  for (let here = at + 3; here < at + 11; here++) {
    const next = marks[here]?.word === ',' ? here + 1 : here
    if (!marks[here] || (marks[here]?.stops && next === here)) return false
    if (endsClause(marks[here - 1]) && maybeFinite(marks[next]) && isFollowed(marks, next)) return true
    if (next > here) return false
  }
  return false
}

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

/** Behind “wie ziek is” these begin the main clause again. */
const given: ReadonlySet<string> = new Set(['krijgt', 'ontvangt', 'hoort', 'vindt'])

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

function opensOther(marks: readonly Mark[], at: number): boolean {
  const mark = marks[at]
  const next = marks[at + 1]
  if (opensNow(marks, at)) return true
  if (mark?.word === 'om') return opensPurpose(marks, at)
  if (!isA(mark, 'clause') || (mark?.word === 'wie' && next?.word === 'weet')) return false
  if (!relative.has(mark?.word ?? '')) return true
  if (isFiniteForm(next) && (isA(marks[at + 2], 'self') || mark?.word === 'daar')) return false
  const behind = marks[at - 1]
  if (!behind || (behind.stops && behind.word !== ',')) return false
  if (mark?.word === 'die' && (isBehindVerb(marks, at) || pointing.has(behind.word))) return false
  if (
    mark?.word === 'dat' &&
    (isA(behind, 'self') ||
      !(
        isA(next, 'self') ||
        isA(next, 'others') ||
        isA(next, 'det') ||
        isA(next, 'people') ||
        next?.word === 'er' ||
        isA(next, 'adverb')
      ))
  )
    return false
  const startsNoun =
    isA(next, 'unit') ||
    isA(next, 'daypart') ||
    isA(next, 'weekday') ||
    isA(next, 'fog') ||
    isA(next, 'event') ||
    isA(next, 'paper')
  const before = marks[at - 1]
  return !startsNoun && before !== undefined && (!isA(before, 'prep') || notAfterNoun.has(mark?.word ?? ''))
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

function opensJoined(marks: readonly Mark[], at: number, within: Segment['kind']): boolean {
  if (!isA(marks[at], 'joining') || within === 'when' || coordinates(marks, at)) return false
  return within === 'main' || subjectSoon(marks, at)
}

export const opens: Opens = (marks, at, within) => {
  if (opensMain(marks, at, within)) return main
  if (within !== 'main' && given.has(marks[at]?.word ?? '')) return main
  if (opensWhen(marks, at) || opensBefore(marks, at)) return when
  if (opensOther(marks, at)) return other
  return opensJoined(marks, at, within) ? joined : undefined
}
