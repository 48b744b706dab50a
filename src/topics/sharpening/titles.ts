import type { Deed, Deeds, Scene, Segment } from './clause.ts'
import { firstIn } from './found.ts'
import type { Language } from './language.ts'
import { hasForm, isA, isIndefinite, isOfKind, isSoft, type Mark } from './marks.ts'
import { isLong } from './segments.ts'
import { wordsOf } from './words.ts'

/** Behind a title stands a colon, or a dash. */
const BEHIND_TITLE: ReadonlySet<string> = new Set([':', '-', '–', '—'])

/** What people call the thing that they write: in a title these name nothing that happens. */
const PROMISE_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`
    start moment time thing things step steps tip tips rule rules promise promises goal goals idea ideas plan
    plans wish task tasks point points note motto habit habits resolution action actions example word words
    reminder routine deal job role way part contribution intention agenda summary
  `),
)

/** Of the words for events those that people call so too: before a colon they are no moment. */
const PROMISE_EVENTS: ReadonlySet<string> = new Set(wordsOf('afspraak afspraken start begin moment time'))

/** Behind these titles, too, stands the thing that is promised, and they are nothing that is found somewhere. */
const PROMISE_TITLES: ReadonlySet<string> = new Set([
  ...PROMISE_EVENTS,
  ...wordsOf('actie acties stap stappen punt taak doel idee belofte plan opdracht voornemen'),
])

const PERSONAL = ['self', 'modal']

/** A big word before a thing only tells which: a power dip, one more invoice. */
const isBefore = (mark: Mark, next: Mark | undefined): boolean =>
  (isA(mark, 'fog') || mark.word === 'more') && next !== undefined && !isA(next, 'prep')

/** What no title of something that happens has. */
const isBarred = (mark: Mark, next: Mark | undefined): boolean =>
  PROMISE_WORDS.has(mark.word) ||
  ((isSoft(mark) || PERSONAL.some(name => isA(mark, name))) && !isBefore(mark, next))

function isPlain({ marks }: Scene, { from, to }: Segment): boolean {
  const inside = marks.slice(from, to)
  return !inside.some((mark, at) => isBarred(mark, inside[at + 1]))
}

/** Where a paper is that has come: “Letter from the court:”. */
const COME_FROM: ReadonlySet<string> = new Set(['from', 'on', 'in', 'through'])

const hasArrived = ({ marks }: Scene, segment: Segment): boolean =>
  firstIn(segment, at => isA(marks[at], 'paper') && COME_FROM.has(marks[at + 1]?.word ?? '')) >= 0

/** Does the writer do something in the sentence behind a title, or in that right behind it. */
const isAnswered = ({ segments }: Scene, deeds: Deeds, at: number): boolean =>
  segments.some(
    ({ sentence }, later) =>
      later > at && sentence === segments[at + 1]?.sentence && deeds[later]?.by === 'writer',
  )

const APPEARING = ['digits', 'new']

/** “A wet floor: I mop”, “First snow: I grit the ramp”: something that is not there yet, or not always. */
const isAppearing = ({ appearing }: Language, scene: Scene, segment: Segment): boolean =>
  isLong(segment) &&
  appearing.size > 0 &&
  (appearing.has(scene.marks[segment.from]?.word ?? '') ||
    APPEARING.some(name => isA(scene.marks[segment.from], name))) &&
  isPlain(scene, segment)

const LENGTH = ['unit', 'daypart', 'weekday', 'people', 'number', 'prep']

/** “Broken lift, I carry the bags up”: the same before a comma, unless it is a time or somebody. */
function isBeforeComma(language: Language, scene: Scene, at: number): boolean {
  const { marks, segments } = scene
  const [segment, next] = [segments[at], segments[at + 1]]
  if (segment?.closedBy !== ',' || segment.joined || !next || !isA(marks[next.from], 'subject')) return false
  const barred = firstIn(segment, here => LENGTH.some(name => isA(marks[here], name))) >= 0
  return !barred && isAppearing(language, scene, segment)
}

/** “Noon: I ring the bell”. */
const isHour = ({ marks }: Scene, { from, to }: Segment): boolean =>
  to - from === 1 && isA(marks[from], 'daypart')

/** “Lunch break:”, what happens named as a title although its words could be a verb. */
const isNamed = (scene: Scene, segment: Segment): boolean =>
  isA(scene.marks[segment.to - 1], 'event') && isPlain(scene, segment)

const isTitle = (language: Language, scene: Scene, deeds: Deeds, at: number): boolean => {
  const segment = scene.segments[at]
  if (!segment || !BEHIND_TITLE.has(segment.closedBy) || !isAnswered(scene, deeds, at)) return false
  const appears = isAppearing(language, scene, segment) || isHour(scene, segment)
  return appears || isNamed(scene, segment) || hasArrived(scene, segment)
}

/** “Work done, I hang up the keys”: what has come to its end, before what the writer does. */
function isAbsolute({ ended, manner }: Language, scene: Scene, deeds: Deeds, at: number): boolean {
  const { marks, segments } = scene
  const segment = segments[at]
  if (!segment || segment.joined || !isLong(segment) || deeds[at + 1]?.by !== 'writer') return false
  if (segment.closedBy !== ',' && !BEHIND_TITLE.has(segment.closedBy)) return false
  const [first, last] = [marks[segment.from], marks[segment.to - 1]]
  const isEnd = ended.has(last?.word ?? '') || (ended.size > 0 && hasForm(last, 'past'))
  if (!isEnd || last?.readings.some(({ verb }) => manner.has(verb))) return false
  return !isA(first, 'prep') && !isA(first, 'others') && !hasForm(first, 'gerund') && isPlain(scene, segment)
}

/** What somebody else is seen to do, whenever that is. */
const happens = (deed: Deed | undefined): boolean =>
  deed?.act === true && deed.by === 'other' && deed.told !== true

const SOMEBODY: ReadonlySet<string> = new Set(['iemand', 'niemand', 'somebody', 'someone', 'nobody'])

/** From so many words on a heading tells what is going on. */
const TELLING_WORDS = 3

/** “Somebody with a letter at the desk:”, “a child in tears:”: who stands there is the moment. */
const isSomebody = (marks: Scene['marks'], { from, to }: Segment): boolean =>
  (SOMEBODY.has(marks[from]?.word ?? '') || (isIndefinite(marks[from]) && isA(marks[from + 1], 'people'))) &&
  to - from >= TELLING_WORDS &&
  firstIn({ from, to }, at => isA(marks[at], 'self') || isSoft(marks[at])) < 0

/** “Empty chair at the table: I”, “sixth call in a row: I”: what is found there, and no name for what follows. */
const isHeadline = (marks: Scene['marks'], segment: Segment, next: Segment): boolean =>
  !segment.joined &&
  isLong(segment) &&
  isA(marks[next.from], 'self') &&
  (isOfKind(marks[segment.from]) || isOfKind(marks[segment.to - 1])) &&
  firstIn(
    segment,
    at => isA(marks[at], 'self') || isSoft(marks[at]) || PROMISE_TITLES.has(marks[at]?.word ?? ''),
  ) < 0

/** “At the briefing:”, “New tenant:”: something that happens, or somebody who comes. */
const comesAsEvent = (marks: Scene['marks'], at: number): boolean =>
  ((isA(marks[at], 'event') || isA(marks[at], 'circumstance')) &&
    !PROMISE_EVENTS.has(marks[at]?.word ?? '')) ||
  (isA(marks[at], 'new') && isA(marks[at + 1], 'people'))

const HEADING: ReadonlySet<string> = new Set([...BEHIND_TITLE, '='])

/** “A tenant cries: I put the kettle on”: what another does before a colon, or before “, I”, is the condition. */
function isBeforeColon({ marks, segments }: Scene, deeds: Deeds, at: number): boolean {
  const [segment, next] = [segments[at], segments[at + 1]]
  if (!segment || !next || deeds[at + 1]?.by !== 'writer') return false
  if (segment.closedBy === ',') return !segment.joined && isA(marks[next.from], 'self') && happens(deeds[at])
  if (!HEADING.has(segment.closedBy)) return false
  const isOneWord = !isLong(segment) && comesAsEvent(marks, segment.from)
  if (isOneWord || isSomebody(marks, segment) || isHeadline(marks, segment, next)) return true
  if (deeds[at]) return happens(deeds[at])
  return firstIn(segment, here => comesAsEvent(marks, here)) >= 0
}

/** What stands before a colon, a dash or a comma as the moment of what the writer does behind it. */
export const isMomentBefore = (language: Language, scene: Scene, deeds: Deeds, at: number): boolean =>
  isBeforeColon(scene, deeds, at) ||
  isTitle(language, scene, deeds, at) ||
  isBeforeComma(language, scene, at) ||
  isAbsolute(language, scene, deeds, at)
