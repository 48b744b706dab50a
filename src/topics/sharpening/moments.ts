import type { Deed, Deeds, Scene, Segment } from './clause.ts'
import { firstIn, touches } from './found.ts'
import type { Language } from './language.ts'
import { hasForm, isA, isIndefinite, isOfKind, isSoft, type Mark } from './marks.ts'
import { isLong, isRelative } from './segments.ts'
import { isMomentBefore } from './titles.ts'

const ASKING: ReadonlySet<string> = new Set(['?', '→', '->', '='])
const TELLING = ['prep', 'particle', 'event', 'paper', 'circumstance', 'new']
const HAPPENING = ['event', 'paper', 'circumstance', 'new']
const OWNED_BY: ReadonlySet<string> = new Set(['of', 'van'])

/** Something that happens or is somewhere, and not only a thing: “post for me?”, but not “a third of my bonus?”. */
const tellsSomething = ({ marks }: Scene, segment: Segment): boolean =>
  firstIn(segment, at => {
    const mark = marks[at]
    if (!mark || OWNED_BY.has(mark.word)) return false
    if (at === segment.from && isA(mark, 'others')) return true
    return mark.readings.length > 0 || TELLING.some(name => isA(mark, name))
  }) >= 0

/** “Bailiff at the door? I stay on the line”: what is asked first is the condition, unless it asks for something soft. */
function isAskedFirst(scene: Scene, segment: Segment, at: number): boolean {
  const { marks, segments } = scene
  if (!ASKING.has(segment.closedBy) || at === segments.length - 1) return false
  if (!isLong(segment) && !HAPPENING.some(name => isA(marks[segment.from], name))) return false
  if (!tellsSomething(scene, segment)) return false
  let first = segment
  for (let here = at; segments[here]?.sentence === segment.sentence; here--) first = segments[here] ?? first
  return !marks.slice(first.from, segment.to).some(isSoft)
}

const SEQUENCE: ReadonlySet<string> = new Set(['eerst', 'first', 'nu', 'now'])

/** “Plate empty, then I clear it”, “More than ten people? Then I open the door”: what comes before *then* is the condition. */
function isBeforeThen({ inThatCase }: Language, { marks, segments }: Scene, at: number): boolean {
  const [segment, next] = [segments[at], segments[at + 1]]
  if (!segment || !next || !inThatCase.has(marks[next.from]?.word ?? '')) return false
  const asked = segment.closedBy === '?' || segment.closedBy === ':'
  if (!asked && (segment.closedBy !== ',' || segment.joined)) return false
  if (firstIn(next, here => isA(marks[here], 'self')) < 0) return false
  if (isSoft(marks[segment.from])) return false
  const barred = (mark: Mark) => SEQUENCE.has(mark.word) || hasForm(mark, 'infinitive') || isA(mark, 'self')
  return !marks.slice(segment.from, segment.to).some(barred)
}

/** “Whoever is ill gets a card”: somebody comes, and that is the moment. */
const isWhoever = (language: Language, { marks }: Scene, segment: Segment, before?: Segment): boolean =>
  language.whoever.has(marks[segment.from]?.word ?? '') &&
  segment.closedBy !== '?' &&
  isLong(segment) &&
  !(
    before?.sentence === segment.sentence &&
    (isWondered(language, marks, before) || asksAlong(marks, segment.from + 1))
  )

/** “Met wie er dienst heeft”, “wie wat doet”: a question that somebody writes down or tells. */
const asksAlong = (marks: Scene['marks'], at: number): boolean =>
  marks[at]?.word === 'er' || isA(marks[at], 'question')

/** “They do not know who is ill”: what is known, asked or told there is a question. */
const isWondered = ({ wondering }: Language, marks: Scene['marks'], { from, to }: Segment): boolean =>
  marks.slice(from, to).some(mark => mark.readings.some(({ verb }) => wondering.has(verb)))

/** “Jongeren die slagen, trakteer ik”: people with something told of them, and then what I do. */
function isToldOf(language: Language, scene: Scene, at: number): boolean {
  const [head, told, done] = scene.segments.slice(at, at + 3)
  if (!head || !told || !done || head.to - head.from > 3) return false
  const indefinite = told.kind === 'other' && isIndefinite(scene.marks[head.from])
  if (!indefinite && !isRelative(language, scene, told)) return false
  const mine = isA(scene.marks[done.from + 1], 'self') || touches(scene.writers.covered, done)
  return head.sentence === done.sentence && mine
}

/** “Een klacht beantwoord ik zelf”, “gesprekken voer ik wandelend”: of a thing in general that comes by, each one is a moment. */
function isGeneric({ marks }: Scene, segment: Segment, deed: Deed | undefined): boolean {
  if (!deed || segment.joined) return false
  if (isA(marks[segment.from], 'events') && isA(marks[segment.from + 2], 'self')) return true
  if (!isIndefinite(marks[segment.from])) return false
  const comesBy = (at: number) => isA(marks[at], 'paper') || isA(marks[at], 'event')
  const named = comesBy(segment.from + 1) || comesBy(segment.from + 2)
  return named && (segment.closedBy === ':' || firstIn(segment, at => isA(marks[at], 'self')) >= 0)
}

/** “Each rejected slip”, “every empty chair”: of a kind that comes by now and then, and no quality. */
const isCertain = (marks: Scene['marks'], at: number): boolean =>
  isOfKind(marks[at]) && !isSoft(marks[at]) && !isA(marks[at + 1], 'place')

/** “First knock, then mop. Every room.”: said by itself, each one is a moment. */
const isEachOne = ({ marks }: Scene, { from, to, joined }: Segment, deed: Deed | undefined): boolean =>
  !joined && isA(marks[from], 'every') && (deed ? deed.act && isCertain(marks, from + 1) : to - from === 2)

const TOLD_OF: ReadonlySet<string> = new Set(['die', 'dat'])

/** In Dutch, “elke brief die binnenkomt” and “elke dag dat ik er ben”: each of whom something is told is a moment. */
function isEachWho({ marks, segments }: Scene, at: number): boolean {
  const [head, told] = [segments[at], segments[at + 1]]
  if (!head || told?.kind !== 'other' || head.closedBy !== '') return false
  return TOLD_OF.has(marks[told.from]?.word ?? '') && [2, 3].some(back => isA(marks[head.to - back], 'every'))
}

/** In Dutch, “lamp boven de deur aan, laptop van mij dicht”: how a thing is, and then how the writer leaves theirs. */
function isSettledBefore({ settled }: Language, { marks, segments, writers }: Scene, at: number): boolean {
  const [segment, next] = [segments[at], segments[at + 1]]
  if (!segment || next?.joined !== true || segment.joined || segment.closedBy !== ',') return false
  const isState = settled.has(marks[segment.to - 1]?.word ?? '')
  return isState && !touches(writers.covered, segment) && touches(writers.covered, next)
}

/** “Three days absent and I cycle”: what is so comes before *and*, and behind it what I do. */
function isBeforeAnd({ marks, segments }: Scene, deeds: Deeds, at: number): boolean {
  const [segment, next] = [segments[at], segments[at + 1]]
  if (!segment || !next || deeds[at] || segment.joined || segment.kind !== 'main') return false
  const follows = isA(marks[next.from], 'joining') && isA(marks[next.from + 1], 'self')
  const isSomeone = isA(marks[segment.to - 1], 'people')
  const counted = isA(marks[segment.from], 'number') || isIndefinite(marks[segment.from])
  const soft = firstIn(segment, here => isSoft(marks[here])) >= 0
  return follows && counted && !isSomeone && !soft && isLong(segment) && deeds[at + 1]?.by === 'writer'
}

/** Is the segment itself the moment of what the writer does, by its place and its make rather than by a phrase of time. */
export function isMoment(language: Language, scene: Scene, deeds: Deeds, at: number): boolean {
  const segment = scene.segments[at]
  if (!segment) return false
  return (
    isAskedFirst(scene, segment, at) ||
    isBeforeThen(language, scene, at) ||
    isToldOf(language, scene, at) ||
    isGeneric(scene, segment, deeds[at]) ||
    isEachOne(scene, segment, deeds[at]) ||
    isEachWho(scene, at) ||
    isSettledBefore(language, scene, at) ||
    isBeforeAnd(scene, deeds, at) ||
    isMomentBefore(language, scene, deeds, at) ||
    isWhoever(language, scene, segment, scene.segments[at - 1])
  )
}
