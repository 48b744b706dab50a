import type { Scene, Verb } from '../clause.ts'
import { firstIn } from '../found.ts'
import { hasForm, isA, type Mark } from '../marks.ts'
import { isUnknown } from '../segments.ts'
import {
  bareAfter,
  beforeGerund,
  beforeTo,
  behindVerb,
  being,
  helping,
  introducing,
  leading,
  placing,
  thinking,
} from './helping.ts'

/** Kindly, quietly; but not reply, which is a verb. */
const isManner = (mark: Mark | undefined): boolean =>
  mark !== undefined && mark.readings.length === 0 && mark.word.endsWith('ly')

/** “I have to call”, “I'm about to call”: what leads to the verb with *to*. */
const isBeforeTo = (marks: readonly Mark[], at: number): boolean =>
  (marks[at]?.word === 'to' && beforeTo.has(marks[at - 1]?.word ?? '')) ||
  (marks[at + 1]?.word === 'to' && beforeTo.has(marks[at]?.word ?? ''))

const skipped = (scene: Scene, at: number): boolean => {
  const mark = scene.marks[at]
  if (isBeforeTo(scene.marks, at)) return true
  const plain =
    isA(mark, 'adverb') || isA(mark, 'vague') || isA(mark, 'modal') || introducing.has(mark?.word ?? '')
  return plain || helping.has(mark?.word ?? '') || isManner(mark)
}

export const verbOf = (mark: Mark | undefined, at: number): Verb => ({
  at,
  sense: mark?.readings[0]?.sense ?? 'unknown',
})

/** “I promise I'll call”, “I think I call”: the verb of the clause that is promised or thought. */
function ofContent(scene: Scene, at: number, to: number): number {
  const says = scene.marks[at]?.readings.some(({ verb }) => thinking.has(verb)) ?? false
  return says && isA(scene.marks[at + 1], 'self') ? verbBehind(scene, at + 2, to) : -1
}

/** “I'm thinking of calling”, “I wouldn't mind calling”: what is thought of. */
function ofGerund({ marks }: Scene, at: number, to: number): number {
  if (!marks[at]?.readings.some(({ verb }) => beforeGerund.has(verb))) return -1
  return firstIn({ from: at + 1, to: Math.min(to, at + 4) }, here => hasForm(marks[here], 'gerund'))
}

/** Past *to* behind a verb that only leads to another. */
export function led(scene: Scene, at: number, to: number): number {
  const mark = scene.marks[at]
  const content = Math.max(ofContent(scene, at, to), ofGerund(scene, at, to))
  if (content >= 0) return content
  if (!mark?.readings.some(({ verb }) => leading.has(verb))) return at
  for (let here = at + 1; here < Math.min(to, at + 6); here++) {
    const isTo = scene.marks[here]?.word === 'to' || mark.word === 'gonna'
    const bare =
      bareAfter.has(mark.word) &&
      here === at + 1 &&
      hasForm(scene.marks[here], 'stem') &&
      !isA(scene.marks[here], 'prep')
    if (bare) return here
    if (isTo && hasForm(scene.marks[here + 1], 'stem')) return led(scene, here + 1, to)
  }
  return at
}

const isObject = (mark: Mark | undefined): boolean => mark?.word === 'it' || isA(mark, 'det')

/** Behind a form of to be only a gerund or a participle is a verb: I will be present. */
const isComplement = (marks: readonly Mark[], from: number, at: number): boolean =>
  marks[at - 1]?.word !== 'gonna' &&
  marks[at - 1]?.word !== 'to' &&
  !hasForm(marks[at], 'gerund', 'past') &&
  firstIn({ from: from - 1, to: at }, one => being.has(marks[one]?.word ?? '')) >= 0

const HIM: ReadonlySet<string> = new Set(['him', 'them', 'us', 'mr', 'mrs', 'ms'])
const NO_NOUN = ['det', 'prep', 'adverb', 'others', 'when', 'clause', 'joining', 'vague', 'quality']

const isObjectAt = (mark: Mark | undefined): boolean =>
  (isA(mark, 'det') && !isA(mark, 'question')) || HIM.has(mark?.word ?? '')

/** “I'll man the phones”, “we minute the vote”: in the place of the verb even a noun is one, when its object follows. */
function isNounAsVerb({ marks, occasions }: Scene, at: number): boolean {
  const [before, mark] = [marks[at - 1], marks[at]]
  if (!mark || occasions.covered[at] || NO_NOUN.some(name => isA(mark, name))) return false
  return (isA(before, 'self') || isA(before, 'modal')) && isObjectAt(marks[at + 1])
}

/** “Leaflet the street”, “clock off”: a word that no list has as a verb, with what stands behind a verb. */
export const isVerbByPlace = (marks: readonly Mark[], at: number): boolean => {
  const [mark, next] = [marks[at], marks[at + 1]]
  if (!mark || !isUnknown(mark) || isManner(mark)) return false
  return isObjectAt(next) || behindVerb.has(next?.word ?? '')
}

const HAD = ['deed', 'event']

/** A helping verb that is the verb itself: I do it, I have coffee, that is all. */
function isMain(marks: readonly Mark[], at: number, to: number): boolean {
  const [mark, next] = [marks[at], marks[at + 1]]
  if (!mark || !helping.has(mark.word)) return false
  if (at + 1 >= to || (mark.word === 'do' && isObject(next))) return true
  const thing = isA(next, 'det') ? marks[at + 2] : next
  return isForm(mark, 'have') && HAD.some(name => isA(thing, name))
}

const startsAct = ({ acts }: Scene, at: number): boolean => acts.covered[at] === 1 && acts.inner[at] === 0

/** The first word behind here that can be the verb of its subject, past adverbs and helping verbs. */
export function verbBehind(scene: Scene, here: number, to: number): number {
  const { marks, hedges, occasions } = scene
  for (let at = here; at < to; at++) {
    const mark = marks[at]
    if (isMain(marks, at, to) || startsAct(scene, at)) return at
    if (skipped(scene, at) || (hedges.covered[at] && !mark?.readings.length)) continue
    if (mark && (mark.readings.length > 0 || isUnknown(mark)))
      return isComplement(marks, here, at) ? -1 : led(scene, at, to)
    if (isNounAsVerb(scene, at)) return at
    if (!occasions.covered[at] && !(at === here && isA(mark, 'people'))) return -1
  }
  return -1
}

export const isForm = (mark: Mark | undefined, name: string): boolean =>
  mark?.readings.some(({ verb }) => verb === name) ?? false

/** “I'm behind the desk”, “I will be in the kitchen”: being somewhere, after a form of to be. */
export function placedAt({ marks }: Scene, self: number, to: number): number {
  const contracted =
    marks[self]?.word.endsWith("'m") || marks[self]?.word.endsWith("'re") || marks[self]?.word === 'im'
  const behind = contracted
    ? self + 1
    : firstIn({ from: self + 1, to: Math.min(to, self + 5) }, at => isForm(marks[at], 'be')) + 1
  return behind > self && placing.has(marks[behind]?.word ?? '') ? behind : -1
}
