import type { Clause, Deed, Deeds, Scene, Segment, Verb } from './clause.ts'
import { firstIn, touches } from './found.ts'
import type { Language } from './language.ts'
import { isA, type Mark } from './marks.ts'
import type { Span } from './phrases.ts'

const SEEN = ['seen', 'event', 'deed']
const inComparison: ReadonlySet<string> = new Set(['niet', 'geen', 'not', 'no', 'never', 'any'])

/** “niet meer” and “no more” say that something stops, not that it becomes more. */
const stopsDoing = (marks: readonly Mark[], at: number, from: number): boolean =>
  (marks[at]?.word === 'meer' || marks[at]?.word === 'more') &&
  marks.slice(from, at).some(mark => inComparison.has(mark.word))

const ITSELF: ReadonlySet<string> = new Set(['me', 'mij', 'je', 'ons', 'het', "'t", 't'])

/** “een vriendelijk briefje” tells of a thing; “me kwetsbaarder opstellen” of somebody. */
const isOfThing = (marks: readonly Mark[], at: number): boolean =>
  isA(marks[at - 1], 'det') && !(ITSELF.has(marks[at - 1]?.word ?? '') && isA(marks[at + 1], 'infinitive'))

/** A quality or an abstraction outside any occasion: beside a light verb it is all that is meant. */
function fogAt(scene: Scene, { from, to }: Span, verbs: readonly Verb[]): number {
  const fronted = isA(scene.marks[from], 'prep') || scene.occasions.covered[from] === 1
  const self = fronted ? firstIn({ from, to }, at => isA(scene.marks[at], 'self')) : -1
  const start = Math.max(from, self)
  for (let at = start; at < to; at++) {
    const mark = scene.marks[at]
    if (!isA(mark, 'fog') && !isA(mark, 'quality')) continue
    if (SEEN.some(name => isA(mark, name)) || stopsDoing(scene.marks, at, from)) continue
    if (isA(mark, 'quality') && isOfThing(scene.marks, at)) continue
    if (verbs.some(verb => verb.at === at) || isA(scene.marks[at + 1], 'vague')) continue
    if (!scene.occasions.covered[at]) return at
  }
  return -1
}

const TOWARDS: ReadonlySet<string> = new Set(['naar', 'tot', 'to', 'into'])

/** “To a higher level”: where a figure says to what, the verb before it is part of the figure. */
const isLedAstray = (scene: Scene, segment: Span): boolean =>
  firstIn(
    segment,
    at =>
      scene.figures.covered[at] === 1 &&
      scene.figures.inner[at] === 0 &&
      TOWARDS.has(scene.marks[at]?.word ?? ''),
  ) >= 0

/** Past the subject and small words behind a verb: where its object begins. */
function objectOf({ marks }: Scene, verb: number): number {
  let at = verb + 1
  while (isA(marks[at], 'self') || (isA(marks[at], 'adverb') && !isA(marks[at], 'det'))) at++
  return at
}

/** Is a verb of doing part of a figure of speech: in it, right before it, or right behind it. */
function isFigurative(scene: Scene, segment: Span, verb: number): boolean {
  const { covered, inner } = scene.figures
  if (covered[verb] || isLedAstray(scene, segment)) return true
  const object = objectOf(scene, verb)
  return (covered[object] === 1 && inner[object] === 0) || (verb > segment.from && covered[verb - 1] === 1)
}

function isAct(scene: Scene, segment: Span, verb: Verb, clear: boolean): boolean {
  if (verb.sense === 'doing') return !isFigurative(scene, segment, verb.at)
  return clear && (verb.sense === 'light' || verb.sense === 'unknown')
}

/** “15.30 evaluation with the daughter”: an event with somebody, and not only in conversation. */
const isAppointment = ({ along }: Language, marks: readonly Mark[], at: number): boolean =>
  isA(marks[at], 'event') && !isA(marks[at - 1], 'prep') && along.has(marks[at + 1]?.word ?? '')

/** “de wijk in”, “de flat door”: a way that somebody takes, at the end of a note. */
const isWayTaken = (marks: readonly Mark[], last: number): boolean =>
  isA(marks[last], 'particle') && isA(marks[last - 2], 'def') && !isA(marks[last - 1], 'event')

const NO_THING = [
  'prep',
  'adverb',
  'people',
  'det',
  'self',
  'number',
  'event',
  'paper',
  'fog',
  'quality',
  'new',
  'vague',
]

/** In Dutch, “nachtlampje aan” and “laptop dicht”: a thing, and how somebody leaves it. */
const isSetSo = ({ settled }: Language, marks: readonly Mark[], { from, to }: Span): boolean =>
  firstIn({ from: from + 1, to }, at => {
    const adverb = marks[at - 1]?.word === 'even' ? 1 : 0
    const thing = marks[at - 1 - adverb]
    if (!settled.has(marks[at]?.word ?? '') || isA(marks[at + 1], 'det')) return false
    return at - 1 - adverb >= from && thing?.stops === false && !NO_THING.some(name => isA(thing, name))
  }) >= 0

/** A note without a verb: something handed over or seen, somewhere gone to, something left out. */
function noted(language: Language, { acts, marks }: Scene, { from, to }: Span): boolean {
  if (touches(acts.covered, { from, to })) return true
  const inside = marks.slice(from, to)
  return (
    inside.some(mark => isA(mark, 'deed') || language.whereTo.has(mark.word)) ||
    isWayTaken(marks, to - 1) ||
    isSetSo(language, marks, { from, to }) ||
    inside.some((_, at) => isAppointment(language, marks, from + at)) ||
    inside.some(mark => language.leavingOut.has(mark.word))
  )
}

/** “What do you need this week?”: who asks that, asks for an answer that is heard; behind a colon it is what they say. */
function asksReader({ reader }: Language, { marks, segments }: Scene, segment: Segment): boolean {
  if (!isA(marks[segment.from], 'question') || marks[segment.from - 1]?.word === ':') return false
  const last = segments.findLast(one => one.sentence === segment.sentence)
  const asks = last?.closedBy === '?'
  return asks && marks.slice(segment.from, segment.to).some(mark => reader.has(mark.word))
}

/** A letter, a cup of tea: beside a light verb it is what one sees, whatever else is said of it. */
const isTangible = (scene: Scene, segment: Span): boolean =>
  firstIn(segment, at => isA(scene.marks[at], 'deed') && !scene.occasions.covered[at]) >= 0

function actIn(language: Language, scene: Scene, segment: Segment, clause: Clause): number | undefined {
  const clear =
    !touches(scene.figures.covered, segment) &&
    (isTangible(scene, segment) || fogAt(scene, segment, clause.verbs) < 0)
  const said = firstIn(segment, at => scene.acts.covered[at] === 1)
  if (said >= 0) return said
  const verb = clause.verbs.find(one => isAct(scene, segment, one, clear))
  if (verb) return verb.at
  if (clause.shown && clear) return segment.from
  return clause.bare && clear && noted(language, scene, segment) ? segment.from : undefined
}

/** What a main clause says is done, and by whom; undefined for a stretch that says nothing of that. */
function deedOf(language: Language, scene: Scene, segment: Segment): Deed | undefined {
  const clause = language.clauseOf(scene, segment)
  if (asksReader(language, scene, segment)) return { at: segment.from, by: 'writer', act: true }
  const at = actIn(language, scene, segment, clause)
  const { by, told, aside } = clause
  if (at !== undefined) return { at, by, told, aside, act: true }
  return clause.bare ? undefined : { at: segment.from, by, told, act: false }
}

/** “De wethouder gaat de straat op en belt aan”: without a subject of its own a clause has that of the one before. */
function inherited(
  scene: Scene,
  segment: Segment,
  deed: Deed | undefined,
  before: Deed | undefined,
): Deed | undefined {
  if (!deed || before?.by !== 'other' || !segment.joined) return deed
  return firstIn(segment, at => isA(scene.marks[at], 'self')) >= 0 ? deed : { ...deed, by: 'other' }
}

/** The deeds of a text, at the place of their segment; what is no main clause has none. */
export function deedsOf(language: Language, scene: Scene): Deeds {
  const deeds: (Deed | undefined)[] = []
  for (const [at, segment] of scene.segments.entries()) {
    const deed = segment.kind === 'main' ? deedOf(language, scene, segment) : undefined
    deeds.push(inherited(scene, segment, deed, deeds[at - 1]))
  }
  return deeds
}
