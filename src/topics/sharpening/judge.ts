import type { Deed, Deeds, Scene, Segment } from './clause.ts'
import { aroundCommitment } from './commitment.ts'
import { deedsOf } from './deeds.ts'
import { type Found, touches } from './found.ts'
import type { Language } from './language.ts'
import { isMoment } from './moments.ts'
import { sceneOf } from './scene.ts'
import { isLong, isRelative } from './segments.ts'
import { severalIn } from './several.ts'
import { MISSING, type Missing } from './sharpening.ts'
import type { Token } from './tokens.ts'

/** What a text lacks, with all that was found in it; `deeds` stand at the place of their segment. */
export type Judgement = {
  readonly missing: readonly Missing[]
  readonly scene: Scene
  readonly deeds: Deeds
}

type IsAside = (segment: Segment) => boolean

/** A clause that says when: as soon as a client calls; but not when something was in a story. */
const hasWhenClause = ({ segments, hedges }: Scene, isStory: IsAside): boolean =>
  segments.some(
    segment =>
      segment.kind === 'when' && isLong(segment) && !isStory(segment) && !touches(hedges.covered, segment),
  )

/** Is something found that does not stand wholly in a clause of which this holds. */
function outside({ segments }: Scene, { spans }: Found, aside: IsAside): boolean {
  let here = 0
  return spans.some(({ from, to }) => {
    while ((segments[here]?.to ?? Number.POSITIVE_INFINITY) <= from) here++
    const segment = segments[here]
    return !segment || segment.from > from || segment.to < to || !aside(segment)
  })
}

/** What was, with the clauses that say when it was; but of a text that only tells what was, all counts. */
function storyIn({ segments }: Scene, deeds: Deeds): IsAside {
  const promised = counting(deeds)
  const isPast = (deed: Deed | undefined) => deed?.told === true && !promised.includes(deed)
  const told = new Set(segments.filter((_, at) => isPast(deeds[at])))
  return segment => {
    if (told.has(segment)) return true
    const mains = segments.filter((one, at) => deeds[at] && one.sentence === segment.sentence)
    return mains.length > 0 && mains.every(one => told.has(one))
  }
}

function hasOccasion(language: Language, scene: Scene, deeds: Deeds, isAround: IsAside): boolean {
  const isPast = storyIn(scene, deeds)
  const isStory: IsAside = segment => isAround(segment) || isPast(segment)
  const isAside: IsAside = segment => isStory(segment) || isRelative(language, scene, segment)
  const said = outside(scene, scene.occasions, isAside)
  const asked = scene.segments.some(
    (segment, at) => !isAround(segment) && isMoment(language, scene, deeds, at),
  )
  return said || asked || hasWhenClause(scene, isStory)
}

/** The deeds that count: what was is a story around the promise, unless there is nothing else. */
function counting(deeds: Deeds): readonly Deed[] {
  const found = deeds.filter(deed => deed !== undefined)
  const promised = found.filter(({ told }) => !told)
  return promised.length > 0 ? promised : found
}

/** Is there an act among what the writer does; and among what anybody does, when the writer does nothing. */
function hasAct(deeds: readonly Deed[]): boolean {
  const own = deeds.filter(({ by }) => by === 'writer')
  return (own.length > 0 ? own : deeds).some(({ act }) => act)
}

function isMine(scene: Scene, deeds: readonly Deed[], isAround: IsAside): boolean {
  const acts = deeds.filter(deed => deed.act)
  const doing = acts.length > 0 ? acts : deeds
  return (
    outside(scene, scene.writers, isAround) || doing.length === 0 || deeds.some(deed => deed.by === 'writer')
  )
}

/** A hedge in what is said of somebody or something else, or in what others did, hedges nothing that the writer does. */
function isHedged(scene: Scene, deeds: Deeds): boolean {
  const does = deeds.some(deed => deed?.act && deed.by === 'writer' && !deed.told)
  const theirs = new Set(
    scene.segments.filter((_, at) => does && deeds[at]?.told && deeds[at]?.by === 'other'),
  )
  return outside(scene, scene.hedges, segment => segment.kind === 'other' || theirs.has(segment))
}

export function judge(tokens: readonly Token[], language: Language): Judgement {
  const scene = sceneOf(tokens, language)
  const all = deedsOf(language, scene)
  const { deeds, isAround } = aroundCommitment(language, scene, all)
  const found = counting(deeds)
  const lacks: Readonly<Record<Missing, boolean>> = {
    act: !hasAct(found),
    occasion: !hasOccasion(language, scene, all, isAround),
    one: severalIn(language, scene, deeds),
    mine: !isMine(scene, found, isAround),
    intention: isHedged(scene, all),
  }
  return { missing: MISSING.filter(id => lacks[id]), scene, deeds }
}
