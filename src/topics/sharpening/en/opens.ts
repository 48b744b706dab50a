import type { Opening, Opens } from '../clause.ts'
import { hasForm, isA, type Mark } from '../marks.ts'

const when: Opening = { kind: 'when', joined: false }
const other: Opening = { kind: 'other', joined: false }
const main: Opening = { kind: 'main', joined: false }
const joined: Opening = { kind: 'main', joined: true }

/** “before lunch” is no clause, “before I type” is one: a verb follows its subject. */
function hasVerbSoon(marks: readonly Mark[], at: number): boolean {
  for (let here = at + 1; here < at + 8; here++) {
    const mark = marks[here]
    if (!mark || mark.stops) return false
    if (
      isA(mark, 'self') ||
      isA(mark, 'others') ||
      isA(mark, 'modal') ||
      hasForm(mark, 'third', 'gerund', 'past')
    )
      return true
  }
  return false
}

const always: ReadonlySet<string> = new Set(['when', 'whenever', 'if', 'wherever'])

const opensWhen = (marks: readonly Mark[], at: number): boolean =>
  isA(marks[at], 'when') && (always.has(marks[at]?.word ?? '') || hasVerbSoon(marks, at))

/** “Which is why”, “that's why”: what follows is a sentence of its own. */
const reasons: ReadonlySet<string> = new Set(['is', "that's", 'thats'])

/** Behind “anyone who is ill” these begin the main clause again. */
const given: ReadonlySet<string> = new Set(['gets', 'receives', 'hears', 'finds'])

const relative: ReadonlySet<string> = new Set(['that', 'what', 'which', 'than', 'as', 'who', 'how', 'where'])

function opensOther(marks: readonly Mark[], at: number): boolean {
  const mark = marks[at]
  if (!isA(mark, 'clause') || marks[at - 1] === undefined) return false
  if (mark?.word === 'as' && (marks[at + 1]?.word === 'of' || marks[at + 1]?.word === 'from')) return false
  if (mark?.word === 'that')
    return (
      isA(marks[at + 1], 'self') ||
      isA(marks[at + 1], 'others') ||
      isA(marks[at + 1], 'det') ||
      isA(marks[at + 1], 'people')
    )
  return !relative.has(mark?.word ?? '') || hasVerbSoon(marks, at)
}

/** The writer again, with a verb, behind a clause that says when: “if family complains I call”. */
const opensMain = (marks: readonly Mark[], at: number, within: string): boolean =>
  within === 'when' &&
  isA(marks[at], 'self') &&
  !isA(marks[at - 1], 'when') &&
  !marks[at - 1]?.stops &&
  !isA(marks[at - 1], 'prep') &&
  (isA(marks[at + 1], 'modal') ||
    hasForm(marks[at + 1], 'stem') ||
    isA(marks[at + 1], 'adverb') ||
    (marks[at]?.word ?? '').includes("'"))

const opensJoined = (marks: readonly Mark[], at: number): boolean =>
  isA(marks[at], 'joining') || marks[at]?.word === 'plus'

export const opens: Opens = (marks, at, within) => {
  if (opensMain(marks, at, within)) return main
  if (marks[at]?.word === 'why' && reasons.has(marks[at - 1]?.word ?? '')) return joined
  if (within !== 'main' && given.has(marks[at]?.word ?? '')) return main
  if (marks[at]?.word === 'because' && isA(marks[at + 1], 'self')) return joined
  if (opensWhen(marks, at)) return when
  if (opensOther(marks, at)) return other
  if (marks[at]?.word === 'then' && isA(marks[at + 1], 'self')) return main
  return opensJoined(marks, at) && within === 'main' ? joined : undefined
}
