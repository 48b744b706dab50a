import type { Clause, Scene, Segment, Verb } from '../clause.ts'
import { firstIn, touches } from '../found.ts'
import { hasForm, isA, type Mark } from '../marks.ts'
import { introducing, setOf } from './helping.ts'
import { isForm, isVerbByPlace, led, verbBehind, verbOf } from './verbBehind.ts'

const said = (verbs: readonly Verb[], by: Clause['by'], shown = false): Clause => ({
  ...{ verbs, by, shown, bare: false },
})

const isStem = (mark: Mark | undefined): boolean => hasForm(mark, 'stem') && !isA(mark, 'event')

/** “Will ring her”, “won't interrupt”: the writer left out, with the verb or a word before it. */
const opensNote = (next: Mark | undefined): boolean =>
  isStem(next) || (isA(next, 'adverb') && !isA(next, 'det'))

/** An occasion, a hedge, a joining word: what may stand before an order or a note. */
function isBefore({ marks, occasions, hedges }: Scene, at: number): boolean {
  const mark = marks[at]
  if (occasions.covered[at] || hedges.covered[at] || introducing.has(mark?.word ?? '')) return true
  if (isA(mark, 'modal') && !isA(mark, 'month'))
    return marks[at - 1]?.word !== 'there' && opensNote(marks[at + 1])
  if (mark?.word === 'to') return isStem(marks[at + 1])
  return isA(mark, 'vague') || (isA(mark, 'adverb') && !isStem(mark))
}

function startOf(scene: Scene, segment: Segment): number {
  const start = firstIn(segment, at => !isBefore(scene, at))
  return start < 0 ? segment.from : start
}

const BEFORE_NOUN = ['det', 'prep', 'number']
const beOrHave: ReadonlySet<string> = new Set(['is', 'are', 'has', 'was', 'were'])

function isFiniteVerb(marks: readonly Mark[], at: number): boolean {
  const mark = marks[at]
  if (isA(mark, 'modal') && !isA(mark, 'month')) return true
  if (beOrHave.has(mark?.word ?? '')) return true
  const before = marks[at - 1]
  if (mark?.word === 'get') return !isA(before, 'joining') && hasForm(marks[at + 1], 'past')
  return hasForm(mark, 'third') && before !== undefined && !BEFORE_NOUN.some(name => isA(before, name))
}

const mine: ReadonlySet<string> = new Set(['my', 'our'])
/** How what somebody has can stand: my laptop stays shut. */
const STATES = ['be', 'stand', 'stay', 'lie', 'hang', 'go', 'remain']

/** “My door stands open”: what somebody says of what is theirs, they say of themselves; not of another person. */
const isOwn = (marks: readonly Mark[], start: number, finite: number): boolean =>
  mine.has(marks[start]?.word ?? '') &&
  !isA(marks[start + 1], 'people') &&
  (marks[finite]?.readings[0]?.sense === 'fog' || STATES.some(name => isForm(marks[finite], name)))

/** What comes to somebody from the writer, the writer gives. */
const GIVING = ['get', 'receive', 'hear', 'find', 'see', 'catch']

const MANY: ReadonlySet<string> = new Set([
  'staff',
  'police',
  'people',
  'children',
  'men',
  'women',
  'aldermen',
])

const isPlural = (mark: Mark | undefined): boolean =>
  isA(mark, 'people') && (MANY.has(mark?.word ?? '') || (mark?.word.endsWith('s') ?? false))

const THEY: ReadonlySet<string> = new Set(['they', 'he', 'she'])

/** “The planners deliver the rota”: people, and right behind them a verb with its object. */
function pluralOfOthers(marks: readonly Mark[], start: number, to: number): number {
  if (THEY.has(marks[start]?.word ?? '') && hasForm(marks[start + 1], 'stem', 'third')) return start + 1
  if (!isA(marks[start], 'det') && !isA(marks[start], 'people')) return -1
  const range = { from: start + 1, to: Math.min(to - 1, start + 5) }
  return firstIn(range, at => hasForm(marks[at], 'stem') && isPlural(marks[at - 1]))
}

const AFTER_VERB = ['det', 'prep', 'people']

const qualities = setOf(
  'open clear clean dry empty warm calm close direct free present secure slow sharp kind',
)

/** “I will be present and open”: a quality that is also a verb, with nothing behind it. */
const isQuality = (marks: readonly Mark[], start: number): boolean =>
  isA(marks[start - 1], 'joining') &&
  qualities.has(marks[start]?.word ?? '') &&
  (marks[start + 1]?.stops ?? true) &&
  (isA(marks[start - 2], 'quality') || qualities.has(marks[start - 2]?.word ?? ''))

const obliged = setOf('has needs must should ought')

/** “Head office has to answer”: a noun that is also a verb, before another noun that has to. */
const isObliged = (marks: readonly Mark[], start: number): boolean =>
  obliged.has(marks[start + 2]?.word ?? '') &&
  !AFTER_VERB.slice(0, 2).some(name => isA(marks[start + 1], name))

/** A verb first is an order or a note to oneself; a word that is also an event is a verb only before its object. */
function isOrder(marks: readonly Mark[], start: number): boolean {
  const [first, next] = [marks[start], marks[start + 1]]
  if (isVerbByPlace(marks, start)) return true
  if (!hasForm(first, 'stem', 'gerund') || isA(first, 'people') || isA(next, 'modal')) return false
  if (isQuality(marks, start) || isObliged(marks, start)) return false
  return !isA(first, 'event') || AFTER_VERB.some(name => isA(next, name))
}

const aims = setOf(
  'aim ambition goal intention plan dream wish idea hope objective purpose resolution desire mission target',
)

/** “The ambition is to call”: whose it is need not be said. */
const isAim = (marks: readonly Mark[], finite: number): boolean =>
  marks[finite + 1]?.word === 'to' &&
  firstIn({ from: Math.max(0, finite - 3), to: finite }, at => aims.has(marks[at]?.word ?? '')) >= 0

function ofOthers(scene: Scene, segment: Segment, start: number, given: boolean): Clause | undefined {
  const { marks } = scene
  const plural = given ? -1 : pluralOfOthers(marks, start, segment.to)
  if (plural >= 0) return said([verbOf(marks[plural], plural)], 'other')
  const finite = firstIn({ from: segment.from + 1, to: segment.to }, at => isFiniteVerb(marks, at))
  if (finite < 0) return undefined
  const aim = isAim(marks, finite)
  const at = verbBehind(scene, aim ? finite + 2 : finite, segment.to)
  const moment = start === finite && marks[finite - 1]?.word !== 'there'
  const own = aim || moment || isOwn(marks, start, finite)
  const by = given || own ? 'writer' : 'other'
  return said(at < 0 ? [] : [verbOf(marks[at], at)], by, given)
}

const isLooseGerund = (marks: readonly Mark[], segment: Segment, at: number): boolean =>
  hasForm(marks[at], 'gerund') &&
  (at === segment.from || isA(marks[at - 1], 'self') || isA(marks[at - 1], 'adverb'))

/** “Opened by me”, “tearing off tickets”: what is left of a verb in a note. */
function ofNote({ marks }: Scene, segment: Segment, given: boolean): Clause {
  const gerund = firstIn(segment, at => isLooseGerund(marks, segment, at))
  const loose = gerund < 0 && given ? firstIn(segment, at => hasForm(marks[at], 'past')) : gerund
  return loose < 0
    ? { verbs: [], by: 'writer', bare: true, shown: false }
    : said([verbOf(marks[loose], loose)], 'writer')
}

/** Without the writer as its subject: an order or note to oneself, or somebody else with a verb. */
export function ofNobody(scene: Scene, segment: Segment): Clause {
  const { marks } = scene
  const start = startOf(scene, segment)
  if (isOrder(marks, start)) {
    const at = led(scene, start, segment.to)
    return said([verbOf(marks[at], at)], 'writer')
  }
  const given = touches(scene.writers.covered, segment)
  const gets = (at: number) => GIVING.some(name => isForm(marks[at], name))
  if (given && firstIn(segment, gets) >= 0) return said([], 'writer', true)
  return ofOthers(scene, segment, start, given) ?? ofNote(scene, segment, given)
}
