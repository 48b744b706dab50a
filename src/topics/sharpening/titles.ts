import type { Deed, Scene, Segment } from './clause.ts'
import { firstIn } from './found.ts'
import type { Language } from './language.ts'
import { hasForm, isA, type Mark } from './marks.ts'

type Deeds = readonly (Deed | undefined)[]

/** Behind a title stands a colon, or a dash. */
export const BEHIND_TITLE: ReadonlySet<string> = new Set([':', '-', '–', '—'])

/** What people call the thing that they write, which is nothing that happens. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  ...['start', 'moment', 'time', 'thing', 'things', 'step', 'steps', 'tip', 'tips'],
  ...[
    'rule',
    'rules',
    'promise',
    'promises',
    'goal',
    'goals',
    'idea',
    'ideas',
    'plan',
    'plans',
    'wish',
    'task',
    'tasks',
  ],
  ...[
    'point',
    'points',
    'note',
    'motto',
    'habit',
    'habits',
    'resolution',
    'action',
    'actions',
    'example',
    'word',
    'words',
  ],
  ...[
    'reminder',
    'routine',
    'deal',
    'job',
    'role',
    'way',
    'part',
    'contribution',
    'intention',
    'agenda',
    'summary',
  ],
])

const SOFT = ['fog', 'quality', 'question', 'self', 'modal']

/** A big word before a thing only tells which: a power dip, one more invoice. */
const isBefore = (mark: Mark, next: Mark | undefined): boolean =>
  (isA(mark, 'fog') || mark.word === 'more') && next !== undefined && !isA(next, 'prep')

const isSoft = (mark: Mark, next: Mark | undefined): boolean =>
  OWN_WORDS.has(mark.word) || (SOFT.some(name => isA(mark, name)) && !isBefore(mark, next))

function isPlain({ marks }: Scene, { from, to }: Segment): boolean {
  const inside = marks.slice(from, to)
  return !inside.some((mark, at) => isSoft(mark, inside[at + 1]))
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
  segment.to - segment.from > 1 &&
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
  if (!segment || segment.joined || segment.to - segment.from < 2 || deeds[at + 1]?.by !== 'writer')
    return false
  if (segment.closedBy !== ',' && !BEHIND_TITLE.has(segment.closedBy)) return false
  const [first, last] = [marks[segment.from], marks[segment.to - 1]]
  const isEnd = ended.has(last?.word ?? '') || (ended.size > 0 && hasForm(last, 'past'))
  if (!isEnd || last?.readings.some(({ verb }) => manner.has(verb))) return false
  return !isA(first, 'prep') && !isA(first, 'others') && !hasForm(first, 'gerund') && isPlain(scene, segment)
}

/** What stands before a colon, a dash or a comma as the moment of what the writer does behind it. */
export const isMomentBefore = (language: Language, scene: Scene, deeds: Deeds, at: number): boolean =>
  isTitle(language, scene, deeds, at) ||
  isBeforeComma(language, scene, at) ||
  isAbsolute(language, scene, deeds, at)
