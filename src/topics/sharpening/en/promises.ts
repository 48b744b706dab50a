import type { Scene, Segment } from '../clause.ts'
import { firstIn } from '../found.ts'
import { isA, type Mark } from '../marks.ts'
import { setOf } from './helping.ts'

const will = setOf('will shall')
const shortened = setOf("i'll we'll ill")

/** How it always goes, which promises nothing. */
const habit = setOf('always usually often sometimes never')

const isGoing = (marks: readonly Mark[], at: number): boolean => {
  const word = marks[at]?.word ?? ''
  if (shortened.has(word) && isA(marks[at], 'self')) return true
  if (will.has(word)) return isA(marks[at - 1], 'self')
  return word === 'going' && marks[at + 1]?.word === 'to'
}

const isFromNow = (marks: readonly Mark[], at: number): boolean =>
  marks[at]?.word === 'now' && marks[at - 1]?.word === 'from' && marks[at + 1]?.word === 'on'

/** Does the writer say there what they are going to do, or do from now on. */
export const promises = ({ marks }: Scene, segment: Segment): boolean =>
  firstIn(segment, at => habit.has(marks[at]?.word ?? '')) < 0 &&
  firstIn(segment, at => isGoing(marks, at) || isFromNow(marks, at)) >= 0
