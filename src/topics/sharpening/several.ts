import type { Deed, Deeds, Scene, Segment } from './clause.ts'
import { firstIn, touches } from './found.ts'
import type { Language } from './language.ts'
import { isA } from './marks.ts'

/** A longer text mostly tells a story around one promise, and what others do in it is no list. */
const STORY = 32

/** From three on, acts are a list. */
const LIST = 3

/** “The names of tomorrow”: behind these an occasion belongs to a thing and not to the act. */
const attributing: ReadonlySet<string> = new Set(['van', 'of'])

const isOwnAct = (deed: Deed | undefined): boolean => deed?.act === true && deed.by === 'writer'

/** A day, a date or a rhythm: two of them are two moments, while a clock time can belong to the same one. */
const STRONG = [
  'weekday',
  'maybeday',
  'month',
  'deictic',
  'frequent',
  'every',
  'holiday',
  'season',
  'date',
  'ordinalnumber',
  'unit',
]

const HOUR: ReadonlySet<string> = new Set(['uur', 'u', 'hour', 'hours', 'minute', 'minutes'])

/** “Om negen uur” is a clock time, “om het uur” is a rhythm. */
const isStrong = (marks: Scene['marks'], at: number): boolean =>
  STRONG.some(name => isA(marks[at], name)) &&
  !(HOUR.has(marks[at]?.word ?? '') && isA(marks[at - 1], 'number'))

type Own = 'none' | 'weak' | 'strong'

/** How much an act has an occasion of its own: beside it, or in the clause right before it. */
function ownOccasion(
  { pointingBack, again, exception }: Language,
  { marks, segments, occasions }: Scene,
  deeds: Deeds,
  at: number,
): Own {
  const [before, segment] = [segments[at - 1], segments[at]]
  if (!segment || firstIn(segment, here => again.has(marks[here]?.word ?? '')) >= 0) return 'none'
  const introduced = before?.sentence === segment.sentence || before?.closedBy === ':'
  const sameThing =
    before !== undefined &&
    (again.has(marks[before.from + 1]?.word ?? '') ||
      firstIn(before, here => exception.has(marks[here]?.word ?? '')) >= 0)
  if (before?.kind === 'when' && introduced) return sameThing ? 'none' : 'strong'
  const title = before?.closedBy === ':' && deeds[at - 1] === undefined && touches(occasions.covered, before)
  const said = (here: number) =>
    occasions.covered[here] === 1 && !attributing.has(marks[here - 1]?.word ?? '')
  if (firstIn(segment, here => said(here) && pointingBack.has(marks[here]?.word ?? '')) >= 0) return 'none'
  const strong = firstIn(segment, here => said(here) && isStrong(marks, here)) >= 0
  if (strong) return 'strong'
  return title || firstIn(segment, said) >= 0 ? 'weak' : 'none'
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

const REFUSING: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit', 'not', 'no', 'never'])

/** “Not standing, not walking about”: what somebody leaves is no act on their list. */
const isRefused = ({ marks }: Scene, { from }: Segment): boolean => REFUSING.has(marks[from]?.word ?? '')

const GOING: ReadonlySet<string> = new Set(['go', 'come', 'pop'])

/** “I go and sit beside her”: going there is no act of its own. */
const onlyGoes = ({ marks }: Scene, { to, closedBy }: Segment): boolean =>
  closedBy === '' && (marks[to - 1]?.readings.some(({ verb }) => GOING.has(verb)) ?? false)

const isListed = (scene: Scene, segment: Segment, deed: Deed | undefined): boolean =>
  isOwnAct(deed) &&
  deed?.aside !== true &&
  segment.closedBy !== ':' &&
  !isRefused(scene, segment) &&
  !onlyGoes(scene, segment)

function longestList(scene: Scene, deeds: Deeds): number {
  let longest = 0
  let listed = 0
  scene.segments.forEach((segment, at) => {
    if (segment.kind === 'main' && !goesOn(scene, at)) listed = 0
    if (isListed(scene, segment, deeds[at])) listed++
    longest = Math.max(longest, listed)
  })
  return longest
}

/** In a story two acts of one sentence that both have a moment of their own are two promises, and three of them wherever. */
function inOneBreath({ segments }: Scene, owns: readonly Own[]): boolean {
  const strong = segments.filter((_, at) => owns[at] === 'strong')
  return strong.length >= LIST || strong.some((segment, at) => segment.sentence === strong[at - 1]?.sentence)
}

/** More than one thing at once: two acts that each have an occasion of their own, or a list of acts. */
export function severalIn(language: Language, scene: Scene, deeds: Deeds): boolean {
  const owns = deeds.map((deed, at) => (isOwnAct(deed) ? ownOccasion(language, scene, deeds, at) : 'none'))
  const own = owns.filter(one => one !== 'none')
  if (scene.marks.length > STORY) return inOneBreath(scene, owns)
  const later = own.slice(1).some(one => one === 'strong')
  return later || own.length >= LIST || longestList(scene, deeds) >= LIST
}
