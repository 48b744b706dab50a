import type { Deed, Scene, Segment } from './clause.ts'
import { aroundCommitment } from './commitment.ts'
import { deedsOf } from './deeds.ts'
import { type Found, firstIn, touches } from './found.ts'
import type { Language } from './language.ts'
import { hasForm, isA, type Mark } from './marks.ts'
import { sceneOf } from './scene.ts'
import { severalIn } from './several.ts'
import { MISSING, type Missing } from './sharpening.ts'
import { isMomentBefore } from './titles.ts'
import type { Token } from './tokens.ts'

/** What a text lacks, with all that was found in it; `deeds` stand at the place of their segment. */
export type Judgement = {
  readonly missing: readonly Missing[]
  readonly scene: Scene
  readonly deeds: readonly (Deed | undefined)[]
}

const LONG_ENOUGH = 2

const isLong = ({ from, to }: Segment): boolean => to - from >= LONG_ENOUGH

type IsAside = (segment: Segment) => boolean

/** A clause that says when: as soon as a client calls; but not when something was in a story. */
const hasWhenClause = ({ segments, hedges }: Scene, isStory: IsAside): boolean =>
  segments.some(
    segment =>
      segment.kind === 'when' && isLong(segment) && !isStory(segment) && !touches(hedges.covered, segment),
  )

const ASKING: ReadonlySet<string> = new Set(['?', '→', '->', '='])
const TELLING = ['prep', 'particle', 'event', 'paper', 'circumstance', 'new']
const HAPPENING = ['event', 'paper', 'circumstance', 'new']
const SOFT = ['fog', 'quality', 'question']

const OWNED_BY: ReadonlySet<string> = new Set(['of', 'van'])

/** Something that happens or is somewhere, and not only a thing: “post for me?”, but not “a third of my bonus?”. */
const tellsSomething = ({ marks }: Scene, segment: Segment): boolean =>
  firstIn(segment, at => {
    const mark = marks[at]
    if (!mark || OWNED_BY.has(mark.word)) return false
    if (at === segment.from && isA(mark, 'others')) return true
    return mark.readings.length > 0 || TELLING.some(name => isA(mark, name))
  }) >= 0

/** “Bailiff at the door? I stay on the line”: what is asked first is the condition, unless it asks for something soft. */
function isAskedFirst(scene: Scene, segment: Segment, at: number): boolean {
  const { marks, segments } = scene
  if (!ASKING.has(segment.closedBy) || at === segments.length - 1) return false
  if (!isLong(segment) && !HAPPENING.some(name => isA(marks[segment.from], name))) return false
  if (!tellsSomething(scene, segment)) return false
  let first = segment
  for (let here = at; segments[here]?.sentence === segment.sentence; here--) first = segments[here] ?? first
  return !marks.slice(first.from, segment.to).some(mark => SOFT.some(name => isA(mark, name)))
}

const SEQUENCE: ReadonlySet<string> = new Set(['eerst', 'first', 'nu', 'now'])

/** “Plate empty, then I clear it”, “More than ten people? Then I open the door”: what comes before *then* is the condition. */
function isBeforeThen({ inThatCase }: Language, { marks, segments }: Scene, at: number): boolean {
  const [segment, next] = [segments[at], segments[at + 1]]
  if (!segment || !next || !inThatCase.has(marks[next.from]?.word ?? '')) return false
  const asked = segment.closedBy === '?' || segment.closedBy === ':'
  if (!asked && (segment.closedBy !== ',' || segment.joined)) return false
  if (firstIn(next, here => isA(marks[here], 'self')) < 0) return false
  if (SOFT.some(name => isA(marks[segment.from], name))) return false
  const barred = (mark: Mark) => SEQUENCE.has(mark.word) || hasForm(mark, 'infinitive') || isA(mark, 'self')
  return !marks.slice(segment.from, segment.to).some(barred)
}

/** “Whoever is ill gets a card”: somebody comes, and that is the moment. */
const isWhoever = (language: Language, { marks }: Scene, segment: Segment, before?: Segment): boolean =>
  language.whoever.has(marks[segment.from]?.word ?? '') &&
  segment.closedBy !== '?' &&
  isLong(segment) &&
  !(
    before?.sentence === segment.sentence &&
    (isWondered(language, marks, before) || asksAlong(marks, segment.from + 1))
  )

/** “Met wie er dienst heeft”, “wie wat doet”: a question that somebody writes down or tells. */
const asksAlong = (marks: Scene['marks'], at: number): boolean =>
  marks[at]?.word === 'er' || isA(marks[at], 'question')

/** “They do not know who is ill”: what is known, asked or told there is a question. */
const isWondered = ({ wondering }: Language, marks: Scene['marks'], { from, to }: Segment): boolean =>
  marks.slice(from, to).some(mark => mark.readings.some(({ verb }) => wondering.has(verb)))

const isRelative = (language: Language, { marks }: Scene, segment: Segment): boolean =>
  segment.kind === 'other' && language.relative.has(marks[segment.from]?.word ?? '')

const SOMEBODY: ReadonlySet<string> = new Set(['iemand', 'niemand', 'somebody', 'someone', 'nobody'])

/** From so many words on a heading tells what is going on. */
const TELLING_WORDS = 3

const ONE: ReadonlySet<string> = new Set(['een', 'n', 'a', 'an'])

/** “Jongeren die slagen, trakteer ik”: people with something told of them, and then what I do. */
function isToldOf(language: Language, scene: Scene, at: number): boolean {
  const [head, told, done] = scene.segments.slice(at, at + 3)
  if (!head || !told || !done || head.to - head.from > 3) return false
  const indefinite = told.kind === 'other' && ONE.has(scene.marks[head.from]?.word ?? '')
  if (!indefinite && !isRelative(language, scene, told)) return false
  const mine = isA(scene.marks[done.from + 1], 'self') || touches(scene.writers.covered, done)
  return head.sentence === done.sentence && mine
}

/** “Een klacht beantwoord ik zelf”, “gesprekken voer ik wandelend”: of a thing in general that comes by, each one is a moment. */
function isGeneric({ marks }: Scene, segment: Segment, deed: Deed | undefined): boolean {
  if (!deed || segment.joined) return false
  if (isA(marks[segment.from], 'events') && isA(marks[segment.from + 2], 'self')) return true
  if (!ONE.has(marks[segment.from]?.word ?? '')) return false
  const comesBy = (at: number) => isA(marks[at], 'paper') || isA(marks[at], 'event')
  const named = comesBy(segment.from + 1) || comesBy(segment.from + 2)
  return named && (segment.closedBy === ':' || firstIn(segment, at => isA(marks[at], 'self')) >= 0)
}

const KIND = ['ordinal', 'adjective', 'new']

/** “Each rejected slip”, “every empty chair”: of a kind that comes by now and then, and no quality. */
const isCertain = (marks: Scene['marks'], at: number): boolean =>
  KIND.some(name => isA(marks[at], name)) &&
  !SOFT.some(name => isA(marks[at], name)) &&
  !isA(marks[at + 1], 'place')

/** “First knock, then mop. Every room.”: said by itself, each one is a moment. */
const isEachOne = ({ marks }: Scene, { from, to, joined }: Segment, deed: Deed | undefined): boolean =>
  !joined && isA(marks[from], 'every') && (deed ? deed.act && isCertain(marks, from + 1) : to - from === 2)

const TOLD_OF: ReadonlySet<string> = new Set(['die', 'dat'])

/** “Every guest who rings”, “elke dag dat ik er ben”: each of whom something is told is a moment. */
function isEachWho({ marks, segments }: Scene, at: number): boolean {
  const [head, told] = [segments[at], segments[at + 1]]
  if (!head || told?.kind !== 'other' || head.closedBy !== '') return false
  return TOLD_OF.has(marks[told.from]?.word ?? '') && [2, 3].some(back => isA(marks[head.to - back], 'every'))
}

/** “Lamp above the door on, my laptop shut”: how a thing is, and then how the writer leaves theirs. */
function isSettledBefore({ settled }: Language, { marks, segments, writers }: Scene, at: number): boolean {
  const [segment, next] = [segments[at], segments[at + 1]]
  if (!segment || next?.joined !== true || segment.joined || segment.closedBy !== ',') return false
  const isState = settled.has(marks[segment.to - 1]?.word ?? '')
  return isState && !touches(writers.covered, segment) && touches(writers.covered, next)
}

/** “Three days absent and I cycle”: what is so comes before *and*, and behind it what I do. */
function isBeforeAnd({ marks, segments }: Scene, deeds: readonly (Deed | undefined)[], at: number): boolean {
  const [segment, next] = [segments[at], segments[at + 1]]
  if (!segment || !next || deeds[at] || segment.joined || segment.kind !== 'main') return false
  const follows = isA(marks[next.from], 'joining') && isA(marks[next.from + 1], 'self')
  const isSomeone = isA(marks[segment.to - 1], 'people')
  const counted = isA(marks[segment.from], 'number') || ONE.has(marks[segment.from]?.word ?? '')
  const soft = firstIn(segment, here => SOFT.some(name => isA(marks[here], name))) >= 0
  return follows && counted && !isSomeone && !soft && isLong(segment) && deeds[at + 1]?.by === 'writer'
}

/** What people call the thing that they write, which is no event. */
const OWN_WORDS: ReadonlySet<string> = new Set(['afspraak', 'afspraken', 'start', 'begin', 'moment', 'time'])

/** What somebody else is seen to do, whenever that is. */
const happens = (deed: Deed | undefined): boolean =>
  deed?.act === true && deed.by === 'other' && deed.told !== true

/** “Somebody with a letter at the desk:”, “a child in tears:”: who stands there is the moment. */
const isSomebody = (marks: Scene['marks'], { from, to }: Segment): boolean =>
  (SOMEBODY.has(marks[from]?.word ?? '') ||
    (ONE.has(marks[from]?.word ?? '') && isA(marks[from + 1], 'people'))) &&
  to - from >= TELLING_WORDS &&
  firstIn({ from, to }, at => isA(marks[at], 'self') || SOFT.some(name => isA(marks[at], name))) < 0

const OWN_TITLES: ReadonlySet<string> = new Set([
  ...OWN_WORDS,
  ...[
    'actie',
    'acties',
    'stap',
    'stappen',
    'punt',
    'taak',
    'doel',
    'idee',
    'belofte',
    'plan',
    'opdracht',
    'voornemen',
  ],
])

/** “Empty chair at the table: I”, “sixth call in a row: I”: what is found there, and no name for what follows. */
const isHeadline = (marks: Scene['marks'], segment: Segment, next: Segment): boolean =>
  !segment.joined &&
  isLong(segment) &&
  isA(marks[next.from], 'self') &&
  KIND.some(name => isA(marks[segment.from], name) || isA(marks[segment.to - 1], name)) &&
  firstIn(
    segment,
    at => ['self', ...SOFT].some(name => isA(marks[at], name)) || OWN_TITLES.has(marks[at]?.word ?? ''),
  ) < 0

/** “At the briefing:”, “New tenant:”: something that happens, or somebody who comes. */
const comesAsEvent = (marks: Scene['marks'], at: number): boolean =>
  ((isA(marks[at], 'event') || isA(marks[at], 'circumstance')) && !OWN_WORDS.has(marks[at]?.word ?? '')) ||
  (isA(marks[at], 'new') && isA(marks[at + 1], 'people'))

const HEADING: ReadonlySet<string> = new Set([':', '-', '–', '—', '='])

/** “A tenant cries: I put the kettle on”: what another does before a colon, or before “, I”, is the condition. */
function isBeforeColon(
  { marks, segments }: Scene,
  deeds: readonly (Deed | undefined)[],
  at: number,
): boolean {
  const [segment, next] = [segments[at], segments[at + 1]]
  if (!segment || !next || deeds[at + 1]?.by !== 'writer') return false
  if (segment.closedBy === ',') return !segment.joined && isA(marks[next.from], 'self') && happens(deeds[at])
  if (!HEADING.has(segment.closedBy)) return false
  const isTitle = !isLong(segment) && comesAsEvent(marks, segment.from)
  if (isTitle || isSomebody(marks, segment) || isHeadline(marks, segment, next)) return true
  if (deeds[at]) return happens(deeds[at])
  return firstIn(segment, here => comesAsEvent(marks, here)) >= 0
}

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
function storyIn({ segments }: Scene, deeds: readonly (Deed | undefined)[]): IsAside {
  const promised = counting(deeds)
  const isPast = (deed: Deed | undefined) => deed?.told === true && !promised.includes(deed)
  const told = new Set(segments.filter((_, at) => isPast(deeds[at])))
  return segment => {
    if (told.has(segment)) return true
    const mains = segments.filter((one, at) => deeds[at] && one.sentence === segment.sentence)
    return mains.length > 0 && mains.every(one => told.has(one))
  }
}

function hasOccasion(
  language: Language,
  scene: Scene,
  deeds: readonly (Deed | undefined)[],
  isAround: IsAside,
): boolean {
  const isPast = storyIn(scene, deeds)
  const isStory: IsAside = segment => isAround(segment) || isPast(segment)
  const isAside: IsAside = segment => isStory(segment) || isRelative(language, scene, segment)
  const said = outside(scene, scene.occasions, isAside)
  const asked = scene.segments.some(
    (segment, at) =>
      !isAround(segment) &&
      (isAskedFirst(scene, segment, at) ||
        isBeforeThen(language, scene, at) ||
        isToldOf(language, scene, at) ||
        isGeneric(scene, segment, deeds[at]) ||
        isEachOne(scene, segment, deeds[at]) ||
        isEachWho(scene, at) ||
        isSettledBefore(language, scene, at) ||
        isBeforeAnd(scene, deeds, at) ||
        isBeforeColon(scene, deeds, at) ||
        isMomentBefore(language, scene, deeds, at) ||
        isWhoever(language, scene, segment, scene.segments[at - 1])),
  )
  return said || asked || hasWhenClause(scene, isStory)
}

/** The deeds that count: what was is a story around the promise, unless there is nothing else. */
function counting(deeds: readonly (Deed | undefined)[]): readonly Deed[] {
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
function isHedged(scene: Scene, deeds: readonly (Deed | undefined)[]): boolean {
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
