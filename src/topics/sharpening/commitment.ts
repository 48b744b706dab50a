import type { Deed, Deeds, Scene, Segment } from './clause.ts'
import { firstIn, touches } from './found.ts'
import type { Language } from './language.ts'
import { isA, type Mark } from './marks.ts'
import { maybeFinite } from './segments.ts'

/** A sentence, or some with nothing done in them beside one: the places of its segments. */
type Passage = { readonly first: number; readonly end: number }

const FULL_STOP: ReadonlySet<string> = new Set(['.', '!', '?'])

/** Nothing is done in it, or it only says more of the sentence before: “Every Sunday, that is.” */
const isSilent = (language: Language, { marks }: Scene, { from }: Segment, deed: Deed | undefined): boolean =>
  deed === undefined || (!deed.act && !deed.told && language.pointing.has(marks[from]?.word ?? ''))

/** The sentences of a text; one in which nobody does anything belongs to the one before: “Elke maandag dus.” */
function passagesOf(language: Language, scene: Scene, deeds: Deeds): readonly Passage[] {
  const passages: Passage[] = []
  let first = 0
  scene.segments.forEach(({ closedBy }, at) => {
    if (!FULL_STOP.has(closedBy) && at < scene.segments.length - 1) return
    const before = passages.at(-1)
    const parts = scene.segments.slice(first, at + 1)
    const silent = parts.every((part, here) => isSilent(language, scene, part, deeds[first + here]))
    if (silent && before) passages[passages.length - 1] = { first: before.first, end: at + 1 }
    else passages.push({ first, end: at + 1 })
    first = at + 1
  })
  return passages
}

const says = ({ marks }: Scene, segment: Segment, words: ReadonlySet<string>): boolean =>
  firstIn(segment, at => words.has(marks[at]?.word ?? '')) >= 0

/** The writer is named as the one who does it, and it is not past. */
const isOwn = (deed: Deed | undefined): boolean => deed?.by === 'writer' && deed.told !== true

/** Does the writer say in it what they are going to do, or do from now on. */
const promises = (language: Language, scene: Scene, deeds: Deeds, { first, end }: Passage): boolean =>
  scene.segments
    .slice(first, end)
    .some((segment, at) => isOwn(deeds[first + at]) && language.promises(scene, segment))

const isVerbBeside = (mark: Mark | undefined): boolean =>
  maybeFinite(mark) && !isA(mark, 'det') && !isA(mark, 'joining')

/** The writer beside a verb, or named as the one from whom it comes; but not “Wilma neemt koek mee en ik mijn koffie”. */
const isDoer = ({ marks, writers }: Scene, at: number): boolean =>
  writers.covered[at] === 1 ||
  (isA(marks[at], 'self') &&
    ((marks[at]?.word.includes("'") ?? false) || isVerbBeside(marks[at - 1]) || isVerbBeside(marks[at + 1])))

/** Does the writer do something in it, at a moment that it names. */
function doesThen(scene: Scene, deeds: Deeds, { first, end }: Passage): boolean {
  const parts = scene.segments.slice(first, end)
  const acts = parts.some((part, at) => {
    const deed = deeds[first + at]
    return isOwn(deed) && deed?.act === true && firstIn(part, here => isDoer(scene, here)) >= 0
  })
  return acts && parts.some(part => part.kind === 'when' || touches(scene.occasions.covered, part))
}

/** “Elke maandag zit ik achter mijn scherm”: how somebody sits or stands tells how it is. */
const describes = ({ posture }: Language, { marks, segments }: Scene, { first, end }: Passage): boolean =>
  marks
    .slice(segments[first]?.from, segments[end - 1]?.to)
    .some(mark => mark.readings.some(({ verb }) => posture.has(verb)))

const NAMED_BEFORE = ['event', 'unit', 'daypart', 'circumstance', 'weekday']

/** “Daar ga ik”, “in dat uur wil ik”: the moment is that of the sentence before. */
const pointsBack = (
  { back, pointing }: Language,
  { marks, segments }: Scene,
  { first, end }: Passage,
): boolean =>
  segments.slice(first, end).some(
    segment =>
      firstIn(segment, at => {
        const word = marks[at]?.word ?? ''
        return back.has(word) || (pointing.has(word) && NAMED_BEFORE.some(name => isA(marks[at + 1], name)))
      }) >= 0,
  )

/** Does it say what somebody else has to do. */
const demands = (language: Language, scene: Scene, deeds: Deeds, { first, end }: Passage): boolean =>
  scene.segments.slice(first, end).some((segment, at) => {
    const deed = deeds[first + at]
    return deed?.by === 'other' && !deed.told && says(scene, segment, language.demanding)
  })

/** Of each passage whether it holds what the text commits to; of none when that cannot be told. */
function committing(
  language: Language,
  scene: Scene,
  deeds: Deeds,
  passages: readonly Passage[],
  dated: readonly boolean[],
): readonly boolean[] {
  const strong = passages.map(one => promises(language, scene, deeds, one))
  const from = strong.indexOf(true)
  const counts = (one: Passage, at: number): boolean =>
    strong[at] === true || (dated[at] === true && (at > from || !describes(language, scene, one)))
  if (from >= 0) return passages.map(counts)
  if (dated.includes(true)) return []
  return passages.map(one => demands(language, scene, deeds, one))
}

/** The segments of the passages of which this holds. */
const flagsOf = (passages: readonly Passage[], holds: (at: number) => boolean): readonly boolean[] =>
  passages.flatMap(({ first, end }, at) => new Array<boolean>(end - first).fill(holds(at)))

/** What of a text of several sentences only tells around the commitment: its deeds as told, and whose moments do not count. */
export type Around = { readonly deeds: Deeds; readonly isAround: (segment: Segment) => boolean }

/** Where a writer says what they are going to do, the other sentences tell how it was, what others do, and why. */
export function aroundCommitment(language: Language, scene: Scene, deeds: Deeds): Around {
  const all: Around = { deeds, isAround: () => false }
  const passages = passagesOf(language, scene, deeds)
  if (passages.length < 2) return all
  const dated = passages.map(one => doesThen(scene, deeds, one))
  const counts = committing(language, scene, deeds, passages, dated)
  if (!counts.includes(true) || !counts.includes(false)) return all
  const isNamed = (at: number): boolean => {
    const next = counts[at + 1] ? passages[at + 1] : undefined
    return (
      counts[at] === true || dated[at] === true || (next !== undefined && pointsBack(language, scene, next))
    )
  }
  const counted = flagsOf(passages, at => counts[at] === true)
  const named = flagsOf(passages, isNamed)
  const aside = new Set(scene.segments.filter((_, at) => !named[at]))
  return {
    deeds: deeds.map((deed, at) => (deed && !counted[at] ? { ...deed, told: true } : deed)),
    isAround: segment => aside.has(segment),
  }
}
