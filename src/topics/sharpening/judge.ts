import type { Deed, Scene, Segment } from './clause.ts'
import { deedOf, meets, within } from './deeds.ts'
import type { Language } from './language.ts'
import { isA } from './marks.ts'
import { sceneOf } from './scene.ts'
import { severalIn } from './several.ts'
import type { Missing } from './sharpening.ts'
import type { Token } from './tokens.ts'

/** What a text lacks, with all that was found in it; `deeds` stand at the place of their segment. */
export type Judgement = {
  readonly missing: readonly Missing[]
  readonly scene: Scene
  readonly deeds: readonly (Deed | undefined)[]
}

const LONG_ENOUGH = 3

const isLong = ({ from, to }: Segment): boolean => to - from >= LONG_ENOUGH

/** A clause that says when: as soon as a client calls. */
const hasWhenClause = ({ segments, hedges }: Scene): boolean =>
  segments.some(
    segment => segment.kind === 'when' && isLong(segment) && !hedges.some(span => meets(span, segment)),
  )

const ASKING: ReadonlySet<string> = new Set(['?', '→', '->', '='])
const SOFT = ['fog', 'quality', 'question']

/** “Bailiff at the door? I stay on the line”: what is asked first is the condition, unless it asks for something soft. */
function isAskedFirst({ marks, segments }: Scene, segment: Segment, at: number): boolean {
  if (!ASKING.has(segment.closedBy) || at === segments.length - 1 || segment.to - segment.from < 2)
    return false
  const first = segments.find(one => one.sentence === segment.sentence) ?? segment
  return !marks.slice(first.from, segment.to).some(mark => SOFT.some(name => isA(mark, name)))
}

/** “Whoever is ill gets a card”: somebody comes, and that is the moment. */
const isWhoever = (language: Language, { marks }: Scene, segment: Segment): boolean =>
  language.whoever.has(marks[segment.from]?.word ?? '') && segment.closedBy !== '?' && isLong(segment)

const isRelative = (language: Language, { marks }: Scene, segment: Segment): boolean =>
  segment.kind === 'other' && language.relative.has(marks[segment.from]?.word ?? '')

function hasOccasion(language: Language, scene: Scene): boolean {
  const aside = scene.segments.filter(segment => isRelative(language, scene, segment))
  const said = scene.occasions.some(span => !aside.some(segment => within(span, segment)))
  const asked = scene.segments.some((segment, at) => isAskedFirst(scene, segment, at))
  return said || asked || hasWhenClause(scene) || scene.segments.some(one => isWhoever(language, scene, one))
}

function isMine(scene: Scene, deeds: readonly Deed[]): boolean {
  const acts = deeds.filter(deed => deed.act)
  const counting = acts.length > 0 ? acts : deeds
  return scene.writers.length > 0 || counting.length === 0 || counting.some(deed => deed.by === 'writer')
}

/** A hedge in what is said of somebody or something else hedges nothing that the writer does. */
const isHedged = ({ hedges, segments }: Scene): boolean => {
  const aside = segments.filter(segment => segment.kind === 'other')
  return hedges.some(span => !aside.some(segment => within(span, segment)))
}

export function judge(tokens: readonly Token[], language: Language): Judgement {
  const scene = sceneOf(tokens, language)
  const deeds = scene.segments.map(segment =>
    segment.kind === 'main' ? deedOf(language, scene, segment) : undefined,
  )
  const found = deeds.filter(deed => deed !== undefined)
  const lacks: Readonly<Record<Missing, boolean>> = {
    act: !found.some(deed => deed.act),
    occasion: !hasOccasion(language, scene),
    one: severalIn(language, scene, deeds),
    mine: !isMine(scene, found),
    intention: isHedged(scene),
  }
  const all: readonly Missing[] = ['act', 'occasion', 'one', 'mine', 'intention']
  return { missing: all.filter(id => lacks[id]), scene, deeds }
}
