import type { Clause, Scene, Segment, Verb } from '../clause.ts'
import { firstIn, touches } from '../found.ts'
import type { Reading, Sense } from '../language.ts'
import { hasForm, isA, type Mark } from '../marks.ts'
import type { Span } from '../phrases.ts'
import { isUnknown, maybeFinite } from '../segments.ts'
import { afterIntroduction, behindPlace, finiteAt, isNoun, setOf, they, thing } from './finite.ts'
import { isTold } from './told.ts'
import { together } from './verbs.ts'

type Found = Verb & { readonly form: string; readonly being?: boolean }

const giving = setOf('krijgen', 'hebben', 'horen', 'ontvangen', 'zien', 'vinden', 'lezen')

const HANDLING = /.(?:geven|zetten|nemen|pakken|brengen|leggen|halen|pikken|doen|hangen)$/u

/** “Een foto meegeven”: with something to see a verb says what is done to it, and not what it says of plans. */
const literally = ({ marks, occasions }: Scene, span: Span, verb: string, sense: Sense): Sense =>
  sense === 'fog' &&
  HANDLING.test(verb) &&
  firstIn(span, at => isA(marks[at], 'deed') && !occasions.covered[at]) >= 0
    ? 'light'
    : sense

/** What the verb means with the particle that parted from it: zet ... in. */
function senseWithParticle(scene: Scene, { to }: Segment, at: number, reading: Reading): Sense {
  const { marks } = scene
  for (let here = to - 1; here > at; here--) {
    const mark = marks[here]
    if (!mark || !isA(mark, 'particle')) continue
    const next = marks[here + 1]
    const sense = together(mark.word, reading.verb)
    const alone =
      here + 1 >= to || isA(next, 'prep') || !isA(mark, 'prep') || (isA(next, 'adverb') && !isA(next, 'det'))
    if (sense && alone) return literally(scene, { from: at, to: here }, mark.word + reading.verb, sense)
  }
  return reading.sense
}

const CHANGING = /(?:iseer|iseert|iseren|ificeren|ificeer)$/u

/** A verb that no list has: doing is an open class, but those in -iseren mostly tell a change. */
const guess = (mark: Mark | undefined): Verb['sense'] => (CHANGING.test(mark?.word ?? '') ? 'fog' : 'unknown')

function finiteVerb(scene: Scene, segment: Segment, at: number): Found {
  const reading = scene.marks[at]?.readings[0]
  if (!reading)
    return { at, sense: isA(scene.marks[at], 'modal') ? 'modal' : guess(scene.marks[at]), form: 'finite' }
  const being = reading.verb === 'zijn'
  return { at, sense: senseWithParticle(scene, segment, at, reading), form: 'finite', being }
}

const owners = setOf('jullie', 'haar', 'hun', 'ons', 'je')

/** A word that no list has, where an infinitive stands, and that looks like one. */
const looksLikeInfinitive = (marks: readonly Mark[], at: number, to: number): boolean => {
  const mark = marks[at]
  if (!mark || !(isUnknown(mark) && mark.word.length > 4 && mark.word.endsWith('en'))) return false
  if (owners.has(marks[at - 1]?.word ?? '')) return false
  return at === to - 1 || isA(marks[at + 1], 'prep')
}

function otherVerb(scene: Scene, { from, to }: Segment, at: number): Found | undefined {
  const { marks } = scene
  const mark = marks[at]
  if (!mark || isNoun(marks, at) || isA(mark, 'event')) return undefined
  const reading = mark.readings.find(({ form }) => form === 'infinitive' || form === 'participle')
  if (reading) {
    const sense = literally(scene, { from, to: at }, reading.verb, reading.sense)
    return { at, sense, form: reading.form }
  }
  return looksLikeInfinitive(marks, at, to) ? { at, sense: guess(mark), form: 'infinitive' } : undefined
}

function verbsIn(scene: Scene, segment: Segment, finite: number): readonly Found[] {
  const found: Found[] = []
  for (let at = segment.from; at < segment.to; at++) {
    const verb = at === finite ? finiteVerb(scene, segment, at) : otherVerb(scene, segment, at)
    if (verb) found.push(verb)
  }
  return found
}

/** Without the verbs that only lead to another: gaan bellen, laten uitpraten. */
function carrying(verbs: readonly Found[]): readonly Found[] {
  const leads = verbs.some(verb => verb.form === 'infinitive')
  const state = verbs.some(verb => verb.form === 'finite' && verb.being)
  return verbs.filter(
    ({ sense, form }) =>
      !(state && form === 'participle') &&
      sense !== 'modal' &&
      !(leads && form === 'finite' && sense === 'light'),
  )
}

const hasVerb = (marks: readonly Mark[], verbs: readonly Verb[], names: ReadonlySet<string>): boolean =>
  verbs.some(({ at }) => marks[at]?.readings.some(({ verb }) => names.has(verb)))

const letting = setOf('laten')
const shownTo = setOf('zien', 'horen')
const saidIs = setOf('is', 'wordt')

const perceiving = setOf('zien', 'horen', 'merken', 'voelen', 'vinden')

/** “ik zie hem verpieteren”: what is seen or heard is done by another. */
const done = ({ marks }: Scene, verbs: readonly Found[]): readonly Found[] => {
  const finite = verbs.filter(({ form }) => form === 'finite')
  const perceived = hasVerb(marks, finite, perceiving) && !hasVerb(marks, verbs, letting)
  return perceived ? finite : verbs
}

/** “laat zien” shows, who says a quotation says it aloud, and “krijgt van mij” is given. */
function isShown(scene: Scene, { from, to }: Segment, verbs: readonly Verb[], given: boolean): boolean {
  const inside = scene.marks.slice(from, to)
  if (hasVerb(scene.marks, verbs, letting) && inside.some(mark => shownTo.has(mark.word))) return true
  if (inside.some(mark => isA(mark, 'said')) && inside.some(mark => saidIs.has(mark.word))) return true
  if (inside.some(mark => mark.word === 'hardop')) return true
  return given && hasVerb(scene.marks, verbs, giving)
}

const mine = setOf('mijn', "m'n", 'mn', 'ons', 'onze')

const STATES = setOf('zijn', 'staan', 'blijven', 'liggen', 'hangen', 'gaan', 'worden', 'zitten')

const isState = (mark: Mark | undefined): boolean =>
  mark?.readings.some(({ verb }) => STATES.has(verb)) ?? false

const leftSo = setOf('uit', 'aan', 'dicht', 'open', 'weg', 'af', 'mee')
const someoneElse = ['people', 'event', 'place', 'fog', 'paper']

/** “De jas gaat bij iedereen uit”: of a thing nobody else is said to do it. */
const isPutSo = (marks: readonly Mark[], { from, to }: Span, finite: number): boolean =>
  finite === from + 2 &&
  isA(marks[from], 'def') &&
  !someoneElse.some(name => isA(marks[from + 1], name)) &&
  leftSo.has(marks[to - 1]?.word ?? '')

/** “Mijn deur staat open”: what somebody says of what is theirs, they say of themselves; not of another person. */
const isOwn = (marks: readonly Mark[], { from, to }: Span, finite: number): boolean =>
  (finite === from + 1 && isA(marks[from], 'deed')) ||
  isPutSo(marks, { from, to }, finite) ||
  firstIn(
    { from, to: finite + 2 },
    at => mine.has(marks[at]?.word ?? '') && !isA(marks[at - 1], 'prep') && !isA(marks[at + 1], 'people'),
  ) >= 0

/** “dan komen ze”, “dan komt zij”: behind a form that the writer's own verb never has. */
const isBehind = (marks: readonly Mark[], finite: number): boolean =>
  they.has(marks[finite + 1]?.word ?? '') &&
  (hasForm(marks[finite], 'infinitive') ||
    (hasForm(marks[finite], 'third') && !hasForm(marks[finite], 'stem')))

/** “en de manager kijkt mee”, “want dat ligt er”: behind *en* a subject of its own, right before the verb. */
function namesOther(marks: readonly Mark[], from: number, finite: number): boolean {
  const start = afterIntroduction(marks, from)
  if (start === finite) return isBehind(marks, finite)
  if (start > finite || !maybeFinite(marks[finite])) return false
  if (thing.has(marks[start]?.word ?? '')) return start === finite - 1
  const named = isA(marks[start], 'def') ? start + 1 : start
  const place = behindPlace(marks, named + 1) - named - 1
  return isA(marks[named], 'people') && finite - start - place < 4
}

/** Somebody else is the subject: named before the verb, or behind a verb that stands first. */
function isOther(marks: readonly Mark[], segment: Segment, finite: number): boolean {
  if (finite < 0) return false
  if (segment.joined && !isA(marks[segment.from], 'others') && !namesOther(marks, segment.from, finite))
    return false
  if (finite > segment.from) return !(isState(marks[finite]) && isOwn(marks, segment, finite))
  return isA(marks[finite + 1], 'others') && !hasForm(marks[finite], 'stem')
}

/** “een kaart, met pen geschreven, jas nog aan”: behind what is done, without a verb that can carry it, only how. */
const isAside = ({ marks }: Scene, segment: Segment, verbs: readonly Found[]): boolean =>
  segment.joined &&
  verbs.every(({ form }) => form === 'participle') &&
  (verbs.length > 0 || marks[segment.from]?.word !== 'een')

export function clauseOf(scene: Scene, segment: Segment): Clause {
  const { marks } = scene
  const self = firstIn(segment, at => isA(marks[at], 'self'))
  const finite = finiteAt(marks, segment, self)
  const found = verbsIn(scene, segment, finite)
  const given = touches(scene.writers.covered, segment)
  const writer = self >= 0 || given || !isOther(marks, segment, finite)
  const verbs = carrying(done(scene, found))
  const shown = isShown(scene, segment, found, given)
  return {
    verbs,
    by: writer ? 'writer' : 'other',
    bare: finite < 0 && verbs.length === 0 && (self < 0 || (segment.joined && self === segment.from)),
    shown,
    told: isTold(scene, segment, finite),
    aside: isAside(scene, segment, found),
  }
}
