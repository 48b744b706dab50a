import type { Deed, Scene, Segment } from './clause.ts'
import { touches } from './found.ts'
import type { Language } from './language.ts'
import { isA } from './marks.ts'

/** From three on, acts are a list. */
const LIST = 3

/** “The names of tomorrow”: behind these an occasion belongs to a thing and not to the act. */
const attributing: ReadonlySet<string> = new Set(['van', 'of'])

const isOwnAct = (deed: Deed | undefined): boolean => deed?.act === true && deed.by === 'writer'

/** Has an act an occasion of its own: beside it, or in the clause right before it. */
function hasOwnOccasion(
  { pointingBack, again }: Language,
  { marks, segments, occasions }: Scene,
  at: number,
): boolean {
  const [before, segment] = [segments[at - 1], segments[at]]
  if (!segment || marks.slice(segment.from, segment.to).some(mark => again.has(mark.word))) return false
  const introduced = before?.sentence === segment.sentence || before?.closedBy === ':'
  if (before?.kind === 'when' && introduced) return true
  if (before?.closedBy === ':' && touches(occasions.covered, before)) return true
  let own = false
  for (let here = segment.from; here < segment.to; here++) {
    if (!occasions.covered[here] || attributing.has(marks[here - 1]?.word ?? '')) continue
    if (pointingBack.has(marks[here]?.word ?? '')) return false
    own = true
  }
  return own
}

const LISTING: ReadonlySet<string> = new Set(['\n', '•', '*', '-'])

/** The number before an item of a list. */
const isCounter = ({ marks }: Scene, { from, to }: Segment): boolean =>
  to - from === 1 && isA(marks[from], 'digits')

/** Does a segment go on with the list that the one before stands in: in its sentence, or on the next line. */
const goesOn = (scene: Scene, at: number): boolean => {
  const [before, segment] = [scene.segments[at - 1], scene.segments[at]]
  if (!before || !segment) return false
  return before.sentence === segment.sentence || LISTING.has(before.closedBy) || isCounter(scene, before)
}

function longestList(scene: Scene, deeds: readonly (Deed | undefined)[]): number {
  let longest = 0
  let listed = 0
  scene.segments.forEach((segment, at) => {
    if (segment.kind === 'main' && !goesOn(scene, at)) listed = 0
    if (isOwnAct(deeds[at])) listed++
    longest = Math.max(longest, listed)
  })
  return longest
}

/** More than one thing at once: two acts that each have an occasion of their own, or a list of acts. */
export function severalIn(language: Language, scene: Scene, deeds: readonly (Deed | undefined)[]): boolean {
  const own = deeds.filter((deed, at) => isOwnAct(deed) && hasOwnOccasion(language, scene, at))
  return own.length > 1 || longestList(scene, deeds) >= LIST
}
