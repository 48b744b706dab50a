import type { Scene, Segment } from '../clause.ts'
import { firstIn, touches } from '../found.ts'
import { hasForm, type Mark } from '../marks.ts'
import type { Span } from '../phrases.ts'
import { wordsOf } from '../words.ts'
import { isPast, setOf } from './finite.ts'

const helping = setOf(
  ...wordsOf('laten zien horen willen moeten kunnen mogen durven hoeven komen gaan blijven staan zitten'),
)

/** “Heb ik gedaan”, and with an infinitive for the participle: heb ik laten liggen. */
const isDone = (marks: readonly Mark[], at: number): boolean =>
  hasForm(marks[at], 'participle') ||
  (helping.has(marks[at]?.word ?? '') && hasForm(marks[at + 1], 'infinitive'))

/** Words that place something in the past. */
const gone = setOf(
  ...wordsOf(
    'gisteren eergisteren laatst toen tijdens vorige vorig afgelopen destijds vroeger onlangs pas net al ooit nooit steeds geleden sinds keer maal',
  ),
)
const hasGone = (marks: readonly Mark[], { from, to }: Span): boolean =>
  marks.slice(from, to).some(({ word }) => gone.has(word))

/** “want ik merk dat het helpt”, also where the reason begins a clause of its own: “want dan sta ik niet alleen”. */
const isReason = (marks: readonly Mark[], from: number): boolean =>
  marks[from]?.word === 'want' || marks[from - 1]?.word === 'want' || isResult(marks, from)

const then = setOf('dan', 'zo')
const able = setOf('kan', 'kunnen', 'hoef', 'hoeven')

/** “dan kan ik om tien uur beginnen”: what somebody else's act makes possible. */
const isResult = (marks: readonly Mark[], from: number): boolean =>
  then.has(marks[from]?.word ?? '') && able.has(marks[from + 1]?.word ?? '')

/** “Toen ik begon wist niemand mijn naam”, whichever of its two verbs it is. */
const isBackThen = (marks: readonly Mark[], segment: Span): boolean =>
  marks[segment.from]?.word === 'toen' && firstIn(segment, at => isPast(marks[at])) >= 0

const hasVerb = (mark: Mark | undefined, name: string): boolean =>
  mark?.readings.some(({ verb }) => verb === name) ?? false

/** “Ik geef het toe”, “ik beken dat”: said with the words themselves, and no promise to say it, unless a moment is named. */
const isAdmitted = ({ marks, occasions }: Scene, segment: Span, finite: number): boolean => {
  const gives = hasVerb(marks[finite], 'geven') && marks[segment.to - 1]?.word === 'toe'
  return (gives || hasVerb(marks[finite], 'bekennen')) && !touches(occasions.covered, segment)
}

const before = setOf('voor', 'vóór', 'voordat', 'vooraleer', 'eer', 'alvorens')

/** “Voor de zaal opengaat heb ik gelucht”: behind what comes later, what is done by then is still to come. */
function isBehindBefore({ marks, segments }: Scene, segment: Segment): boolean {
  const earlier = segments[segments.findIndex(({ from }) => from === segment.from) - 1]
  return earlier?.sentence === segment.sentence && before.has(marks[earlier.from]?.word ?? '')
}

/** It was so, or it is why, or somebody has done it: a story around a promise, unless it names a moment to come. */
export function isTold(scene: Scene, segment: Segment, finite: number): boolean {
  const { marks, occasions } = scene
  if (isPast(marks[finite]) || isBackThen(marks, segment) || isReason(marks, segment.from)) return true
  if (isAdmitted(scene, segment, finite)) return true
  if (!hasVerb(marks[finite], 'hebben')) return false
  const done = firstIn({ from: finite + 1, to: segment.to }, at => isDone(marks, at))
  const was = done >= 0 && (!touches(occasions.covered, segment) || hasGone(marks, segment))
  return was && !isBehindBefore(scene, segment)
}
