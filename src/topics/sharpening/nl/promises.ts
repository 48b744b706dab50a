import type { Scene, Segment } from '../clause.ts'
import { firstIn } from '../found.ts'
import { hasForm, isA, type Mark } from '../marks.ts'
import { setOf } from './finite.ts'

/** Verbs before another one for what somebody is going to do. */
const going = setOf('ga', 'gaan', 'zal', 'zullen', 'wil', 'willen')

/** Words that say that it will be so from now on. */
const fromNow = setOf('voortaan', 'vanaf', 'ingang', 'vervolg')

/** Words of how it always goes, which promise nothing. */
const habit = setOf('altijd', 'meestal', 'soms', 'vaak', 'nooit', 'steeds')

/** Beside its subject, and with another verb behind it: ga ik bellen. */
const isGoing = (marks: readonly Mark[], at: number, to: number): boolean =>
  going.has(marks[at]?.word ?? '') &&
  (isA(marks[at - 1], 'self') || isA(marks[at + 1], 'self')) &&
  (marks[to - 1]?.word === 'zijn' ||
    firstIn({ from: at + 1, to }, here => hasForm(marks[here], 'infinitive')) >= 0)

/** Does the writer say there what they are going to do, or do from now on. */
export function promises({ marks }: Scene, segment: Segment): boolean {
  if (firstIn(segment, at => habit.has(marks[at]?.word ?? '')) >= 0) return false
  return firstIn(segment, at => isGoing(marks, at, segment.to) || fromNow.has(marks[at]?.word ?? '')) >= 0
}
