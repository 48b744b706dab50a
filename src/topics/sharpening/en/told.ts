import type { Scene, Segment } from '../clause.ts'
import { firstIn, touches } from '../found.ts'
import { hasForm, isA, type Mark } from '../marks.ts'
import type { Span } from '../phrases.ts'
import { isUnknown } from '../segments.ts'
import { helping, setOf } from './helping.ts'

/** Forms that are of the past and nothing else, with or without an object. */
const was = setOf("was were wasn't weren't had hadn't did didn't")
const have = setOf("have has i've we've they've you've haven't hasn't ive weve")

/** Words that place something in the past. */
const gone = setOf('yesterday ago last previous since never ever already until lately recently')

/** The past of a verb that no list has: ignored. */
const looksPast = (mark: Mark | undefined): boolean =>
  mark !== undefined && isUnknown(mark) && mark.word.length > 4 && mark.word.endsWith('ed')

const longAgo = setOf('yesterday ago')

const isPast = (mark: Mark | undefined): boolean =>
  looksPast(mark) ||
  (hasForm(mark, 'past') && !hasForm(mark, 'stem', 'third', 'gerund') && !helping.has(mark?.word ?? ''))

const hasObject = (next: Mark | undefined): boolean =>
  isA(next, 'det') || isA(next, 'number') || isA(next, 'self') || isA(next, 'others') || isA(next, 'people')

const NO_SUBJECT = ['det', 'prep', 'modal', 'adverb', 'joining']

/** “She cried”, “the desk kept one of them waiting”: a past tense has a subject before it, and a participle no object. */
function isPastTense(marks: readonly Mark[], at: number): boolean {
  const [before, mark, next] = [marks[at - 1], marks[at], marks[at + 1]]
  if (was.has(mark?.word ?? '')) return true
  if (!isPast(mark) || have.has(before?.word ?? '')) return false
  if (isA(before, 'self') || isA(before, 'others')) return !before?.word.includes("'")
  return before !== undefined && !NO_SUBJECT.some(name => isA(before, name)) && hasObject(next)
}

const hasGone = (marks: readonly Mark[], { from, to }: Span): boolean =>
  marks.slice(from, to).some(({ word }) => gone.has(word))

/** “I have seen it happen”: unless it names a moment to come by which it is done. */
function isPerfect({ marks, occasions }: Scene, segment: Segment): boolean {
  const at = firstIn(segment, here => have.has(marks[here]?.word ?? ''))
  if (at < 0 || isA(marks[at - 1], 'modal')) return false
  const done = isA(marks[at + 1], 'adverb') ? at + 2 : at + 1
  return isPast(marks[done]) && (!touches(occasions.covered, segment) || hasGone(marks, segment))
}

/** “I'll tell you what I got wrong”: of what is to come. */
const isToCome = (mark: Mark | undefined): boolean =>
  isA(mark, 'modal') || (mark?.word.endsWith("'ll") ?? false)

/** “Yesterday I let it ring”: of a verb without a form of its own for the past, the moment tells. */
const isLongAgo = (marks: readonly Mark[], at: number): boolean =>
  longAgo.has(marks[at]?.word ?? '') || (marks[at]?.word === 'last' && marks[at + 1]?.word === 'night')

/** “Nobody told me it would be off”: behind a past tense these tell of what was to come then. */
const reportedWith = setOf('would could might should')

/** It was so, or somebody has done it: a story around a promise. */
export function isTold(scene: Scene, segment: Segment): boolean {
  const { marks } = scene
  const past = firstIn(segment, at => isPastTense(marks, at))
  const reported = (at: number) => past >= 0 && at > past && reportedWith.has(marks[at]?.word ?? '')
  if (firstIn(segment, at => isToCome(marks[at]) && !reported(at)) >= 0) return false
  return past >= 0 || firstIn(segment, at => isLongAgo(marks, at)) >= 0 || isPerfect(scene, segment)
}
