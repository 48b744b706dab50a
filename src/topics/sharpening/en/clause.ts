import type { Clause, Scene, Segment, Verb } from '../clause.ts'
import { firstIn } from '../found.ts'
import { hasForm, isA, type Mark } from '../marks.ts'
import { helping, objects, setOf } from './helping.ts'
import { ofNobody } from './noSelf.ts'
import { isSick, isTheOneWho } from './opens.ts'
import { isTold } from './told.ts'
import { placedAt, verbBehind, verbOf } from './verbBehind.ts'

/** “I'm the one dressing up”: what the writer does stands in a gerund further on. */
const gerundBehind = ({ marks }: Scene, self: number, to: number): number =>
  firstIn({ from: self + 1, to }, at => hasForm(marks[at], 'gerund'))

/** “I'm the one who posts them”: what the writer does stands behind *who*. */
const oneWho = ({ marks }: Scene, self: number, to: number): number =>
  firstIn({ from: self + 1, to }, at => isTheOneWho(marks, at))

/** “The first thing I do is ring her”: what is done stands behind *is*. */
const thingDone = ({ marks }: Scene, self: number, to: number): number =>
  marks[self + 1]?.word !== 'do'
    ? -1
    : firstIn({ from: self + 3, to }, at => marks[at - 1]?.word === 'is' && hasForm(marks[at], 'stem'))

function verbsOfWriter(scene: Scene, self: number, to: number): readonly Verb[] {
  const who = oneWho(scene, self, to)
  if (who >= 0) return verbsOfWriter(scene, who, to)
  const done = thingDone(scene, self, to)
  if (done >= 0) return [verbOf(scene.marks[done], done)]
  const placed = placedAt(scene, self, to)
  if (placed >= 0) return [{ at: placed, sense: 'light' }]
  const behind = verbBehind(scene, self + 1, to)
  const at = behind < 0 ? gerundBehind(scene, self, to) : behind
  return at < 0 ? [] : [verbOf(scene.marks[at], at)]
}

function ofWriter(scene: Scene, segment: Segment, self: number): Clause {
  const quotes = firstIn(segment, at => isA(scene.marks[at], 'said')) >= 0
  const shown = quotes && helping.has(scene.marks[self + 1]?.word ?? '')
  return { verbs: verbsOfWriter(scene, self, segment.to), by: 'writer', bare: false, shown }
}

/** “me” is a subject only before a verb: me texting her. */
const isSubject = (marks: readonly Mark[], at: number): boolean =>
  isA(marks[at], 'self') &&
  !isSick(marks, at) &&
  (!objects.has(marks[at]?.word ?? '') ||
    hasForm(marks[at + 1], 'gerund', 'stem') ||
    isTheOneWho(marks, at + 1))

/** “You find me at the gate, holding it open”: behind a clause with a subject a gerund says how it is done. */
function isBeside({ marks, segments }: Scene, segment: Segment, { verbs }: Clause): boolean {
  const [verb] = verbs
  if (!segment.joined || !verb || !hasForm(marks[verb.at], 'gerund')) return false
  const first = segments.find(({ sentence }) => sentence === segment.sentence)
  const isDoer = (at: number) => isA(marks[at], 'self') || isA(marks[at], 'others')
  return first !== undefined && firstIn(first, isDoer) >= 0
}

const carrying = setOf('in on at round under over behind')
const onBody = setOf(
  'hand hands pocket pockets arm arms belt lap neck shoulder shoulders head ear back bag face feet',
)
const worn = setOf('on off out up down ready')

/** “Coat on, whistle in my pocket”: behind a clause with a subject, how somebody stands there. */
function isCarried({ marks }: Scene, { from, to, joined }: Segment): boolean {
  if (!joined || isA(marks[from], 'joining') || to - from > 4) return false
  const [next, last] = [marks[from + 1]?.word ?? '', marks[to - 1]?.word ?? '']
  return to - from === 2 ? worn.has(next) : carrying.has(next) && onBody.has(last)
}

/** What is no more than a moment has no verb, whatever its words are elsewhere: starting this week. */
const nothing: Clause = { verbs: [], by: 'writer', bare: true, shown: false }

export function clauseOf(scene: Scene, segment: Segment): Clause {
  if (firstIn(segment, at => !scene.occasions.covered[at]) < 0) return nothing
  const self = firstIn(segment, at => isSubject(scene.marks, at))
  const clause = self >= 0 ? ofWriter(scene, segment, self) : ofNobody(scene, segment)
  if (isTold(scene, segment)) return { ...clause, bare: false, told: true }
  const aside = isBeside(scene, segment, clause) || isCarried(scene, segment)
  return self < 0 && aside ? { ...clause, aside: true } : clause
}
