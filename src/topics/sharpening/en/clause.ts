import type { Clause, Scene, Segment, Verb } from '../clause.ts'
import { firstIn } from '../found.ts'
import { hasForm, isA, type Mark } from '../marks.ts'
import { helping, objects } from './helping.ts'
import { ofNobody } from './noSelf.ts'
import { isSick } from './opens.ts'
import { isTold } from './told.ts'
import { placedAt, verbBehind, verbOf } from './verbBehind.ts'

/** “I'm the one dressing up”: what the writer does stands in a gerund further on. */
const gerundBehind = ({ marks }: Scene, self: number, to: number): number =>
  firstIn({ from: self + 1, to }, at => hasForm(marks[at], 'gerund'))

function verbsOfWriter(scene: Scene, self: number, to: number): readonly Verb[] {
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
  (!objects.has(marks[at]?.word ?? '') || hasForm(marks[at + 1], 'gerund', 'stem'))

export function clauseOf(scene: Scene, segment: Segment): Clause {
  const self = firstIn(segment, at => isSubject(scene.marks, at))
  const clause = self >= 0 ? ofWriter(scene, segment, self) : ofNobody(scene, segment)
  return isTold(scene, segment) ? { ...clause, bare: false, told: true } : clause
}
