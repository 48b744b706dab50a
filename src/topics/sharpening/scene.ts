import type { Scene, Segment } from './clause.ts'
import { type Found, foundIn, touches } from './found.ts'
import type { Language } from './language.ts'
import { hasForm, isA, type Mark, marksOf } from './marks.ts'
import { isUnknown, maybeFinite, segmentsOf } from './segments.ts'
import type { Token } from './tokens.ts'

/** The form of a known verb, or a word that no list has and that looks like one: sneeuwt. */
const startsWithVerb = (mark: Mark | undefined): boolean =>
  hasForm(mark, 'stem', 'third', 'past', 'infinitive') ||
  isA(mark, 'modal') ||
  (mark !== undefined && isUnknown(mark) && mark.word.endsWith('t'))

/** Does a later clause of the sentence, or the next one, begin with *dan*. */
function isAnswered(
  language: Language,
  marks: readonly Mark[],
  segments: readonly Segment[],
  at: number,
): boolean {
  for (let later = at + 1; later <= at + 4; later++) {
    const segment = segments[later]
    if (!segment || (segment.sentence !== segments[at]?.sentence && later > at + 1)) return false
    if (language.inThatCase.has(marks[segment.from]?.word ?? '')) return true
  }
  return false
}

/** A verb first, and then *dan*, or the verb first once more: if it happens, then I do. */
function isCondition(
  language: Language,
  marks: readonly Mark[],
  segments: readonly Segment[],
  at: number,
): boolean {
  const [segment, next] = [segments[at], segments[at + 1]]
  if (!segment) return false
  const isNew = isA(marks[segment.from + 1], 'self') && maybeFinite(marks[segment.from])
  if (!next || segment.kind !== 'main' || !(isNew || startsWithVerb(marks[segment.from]))) return false
  if (isAnswered(language, marks, segments, at)) return true
  const answer = marks[next.from]
  const again = isA(marks[next.from + 1], 'self') && hasForm(answer, 'stem', 'infinitive')
  const isThird = hasForm(marks[segment.from], 'third') && !hasForm(marks[segment.from], 'stem')
  const follows = again || (isThird && isA(answer, 'self'))
  return !segment.joined && next.joined && next.sentence === segment.sentence && follows
}

const LEADING: ReadonlySet<string> = new Set(['is', 'vandaar'])

/** What somebody hopes, promises or tries stands in the clause behind, and is judged like a main clause. */
function isContent(
  language: Language,
  marks: readonly Mark[],
  hedges: Found,
  segment: Segment,
  before?: Segment,
): boolean {
  if (segment.kind !== 'other' || before?.kind !== 'main') return false
  if (!language.content.has(marks[segment.from]?.word ?? '')) return false
  const isNamed = before.to - before.from === 1 && LEADING.has(marks[before.from]?.word ?? '')
  const hedged = isNamed || touches(hedges.covered, { from: before.from, to: segment.from + 1 })
  const verbs = marks.slice(before.from, before.to).flatMap(mark => mark.readings)
  return hedged || verbs.some(({ verb }) => language.vouching.has(verb))
}

function kindOf(
  language: Language,
  marks: readonly Mark[],
  hedges: Found,
  segments: readonly Segment[],
  at: number,
): Segment['kind'] {
  const segment = segments[at]
  if (!segment) return 'main'
  if (isCondition(language, marks, segments, at)) return 'when'
  return isContent(language, marks, hedges, segment, segments[at - 1]) ? 'main' : segment.kind
}

/** Without the phrases that another kind of phrase touches. */
function without(found: Found, other: Found | undefined): Found {
  if (!other || other.spans.length === 0) return found
  const spans = found.spans.filter(span => !touches(other.covered, span))
  const covered = new Uint8Array(found.covered.length)
  for (const { from, to } of spans) covered.fill(1, from, to)
  return { spans, covered, inner: found.inner }
}

const nothing: Found = { spans: [], covered: new Uint8Array(), inner: new Uint8Array() }

/** All that the phrases and clauses of a text tell, before it is judged. */
export function sceneOf(tokens: readonly Token[], language: Language): Scene {
  const marks = marksOf(tokens, language)
  const found = foundIn(language.book, marks)
  const { HEDGES = nothing, OCCASIONS: occasions = nothing, FIGURES: figures = nothing } = found
  const hedges = without(HEDGES, found.NO_HEDGES)
  const plain = segmentsOf(marks, language.opens, [occasions, figures])
  const segments = plain.map((segment, at) => {
    const kind = kindOf(language, marks, hedges, plain, at)
    return kind === segment.kind ? segment : { ...segment, kind }
  })
  return {
    ...{ marks, hedges, segments, occasions, figures },
    writers: found.BY_WRITER ?? nothing,
    acts: found.ACTS ?? nothing,
  }
}
