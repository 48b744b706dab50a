import type { Opening, Opens, Scene, Segment } from './clause.ts'
import type { Found } from './found.ts'
import type { Language } from './language.ts'
import { hasForm, isA, type Mark } from './marks.ts'

const SENTENCE_END: ReadonlySet<string> = new Set([
  ...['.', '!', '?', '\n', ';', '→', '->', '=', '•', ':', '–', '—'],
])

const start: Opening = { kind: 'main', joined: false }
const afterComma: Opening = { kind: 'main', joined: true }

export function segmentsOf(
  marks: readonly Mark[],
  opens: Opens,
  phrases: readonly Found[],
): readonly Segment[] {
  const segments: Segment[] = []
  let now = start
  let from = 0
  let sentence = 0
  const close = (to: number, closedBy: string): void => {
    if (to > from) segments.push({ ...now, from, to, sentence, closedBy })
  }
  marks.forEach((mark, at) => {
    const inPhrase = phrases.some(({ inner }) => inner[at])
    const opening = mark.stops || inPhrase ? undefined : opens(marks, at, now.kind)
    if (!mark.stops && !opening) return
    close(at, mark.stops ? mark.word : '')
    from = mark.stops ? at + 1 : at
    now = opening ?? (mark.word === ',' ? afterComma : start)
    if (SENTENCE_END.has(mark.word) && mark.stops) sentence++
  })
  close(marks.length, '')
  return segments
}

export const isUnknown = (mark: Mark): boolean =>
  mark.token.is === 'word' &&
  mark.classes.every(name => name === 'verblike' || name === 'adjective') &&
  mark.readings.length === 0 &&
  mark.word.length > 2

/** Can this be the finite verb beside its subject: a form of a known verb, or a word that no list has. */
export const maybeFinite = (mark: Mark | undefined): boolean =>
  mark !== undefined &&
  !mark.stops &&
  (hasForm(mark, 'stem', 'third', 'infinitive', 'past') || isA(mark, 'modal') || isUnknown(mark))

const LONG_ENOUGH = 2

/** Has it more than one word. */
export const isLong = ({ from, to }: Segment): boolean => to - from >= LONG_ENOUGH

/** Does it only tell more of somebody or something: “who rings”. */
export const isRelative = (language: Language, { marks }: Scene, segment: Segment): boolean =>
  segment.kind === 'other' && language.relative.has(marks[segment.from]?.word ?? '')
