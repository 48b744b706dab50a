import type { Scene, Segment } from './clause.ts'
import { meets } from './deeds.ts'
import type { Language } from './language.ts'
import { hasForm, isA, type Mark, marksOf } from './marks.ts'
import { phraseEnd, type Span, spansOf } from './phrases.ts'
import { segmentsOf } from './segments.ts'
import type { Token } from './tokens.ts'

/** What says when, and not what only looks like it: the longest phrase wins. */
function occasionsIn({ occasions, noOccasions }: Language, marks: readonly Mark[]): readonly Span[] {
  const spans: Span[] = []
  for (let from = 0; from < marks.length; ) {
    const yes = phraseEnd(occasions, marks, from)
    const no = phraseEnd(noOccasions, marks, from)
    if (yes > no) spans.push({ from, to: yes })
    from = Math.max(yes, no, from + 1)
  }
  return spans
}

const startsWithVerb = (mark: Mark | undefined): boolean =>
  hasForm(mark, 'stem', 'third', 'past') || isA(mark, 'modal')

/** A verb first, and then *dan*, or the verb first once more: if it happens, then I do. */
function isCondition(language: Language, marks: readonly Mark[], segment: Segment, next?: Segment): boolean {
  if (!next || segment.kind !== 'main' || !startsWithVerb(marks[segment.from])) return false
  const answer = marks[next.from]
  if (language.inThatCase.has(answer?.word ?? '')) return true
  const again = isA(marks[next.from + 1], 'self') && hasForm(answer, 'stem', 'infinitive')
  return !segment.joined && next.joined && next.sentence === segment.sentence && again
}

/** What somebody hopes, promises or tries stands in the clause behind, and is judged like a main clause. */
function isContent(
  language: Language,
  marks: readonly Mark[],
  hedges: readonly Span[],
  segment: Segment,
  before?: Segment,
): boolean {
  if (segment.kind !== 'other' || before?.kind !== 'main') return false
  if (!language.content.has(marks[segment.from]?.word ?? '')) return false
  const hedged = hedges.some(span => meets(span, { from: before.from, to: segment.from + 1 }))
  const verbs = marks.slice(before.from, before.to).flatMap(mark => mark.readings)
  return hedged || verbs.some(({ verb }) => language.vouching.has(verb))
}

function kindOf(
  language: Language,
  marks: readonly Mark[],
  hedges: readonly Span[],
  segments: readonly Segment[],
  at: number,
): Segment['kind'] {
  const segment = segments[at]
  if (!segment) return 'main'
  if (isCondition(language, marks, segment, segments[at + 1])) return 'when'
  return isContent(language, marks, hedges, segment, segments[at - 1]) ? 'main' : segment.kind
}

/** All that the phrases and clauses of a text tell, before it is judged. */
export function sceneOf(tokens: readonly Token[], language: Language): Scene {
  const marks = marksOf(tokens, language)
  const hedges = spansOf(language.hedges, marks)
  const plain = segmentsOf(marks, language.opens)
  const segments = plain.map((segment, at) => ({
    ...segment,
    kind: kindOf(language, marks, hedges, plain, at),
  }))
  return {
    ...{ marks, hedges, segments },
    occasions: occasionsIn(language, marks),
    figures: spansOf(language.figures, marks),
    writers: spansOf(language.byWriter, marks),
  }
}
