import type { Clause, Scene, Segment, Verb } from '../clause.ts'
import { firstIn, touches } from '../found.ts'
import { hasForm, isA, type Mark } from '../marks.ts'
import { isUnknown } from '../segments.ts'

const setOf = (...words: readonly string[]): ReadonlySet<string> => new Set(words)

const helping = setOf(
  ...[
    'be',
    'am',
    'is',
    'are',
    'was',
    'were',
    'been',
    'being',
    'have',
    'has',
    'had',
    'do',
    'does',
    'did',
    'im',
    'ive',
  ],
)
/** Verbs that only lead to the one behind *to*: going to call, promise to call. */
const leading = setOf(
  ...[
    'go',
    'want',
    'need',
    'have',
    'hope',
    'try',
    'aim',
    'plan',
    'intend',
    'like',
    'love',
    'promise',
    'pledge',
    'start',
  ],
  ...[
    'begin',
    'continue',
    'seek',
    'strive',
    'wish',
    'prefer',
    'endeavour',
    'commit',
    'attempt',
    'undertake',
    'vow',
    'swear',
    'be',
  ],
)
/** Before a bare verb: go sit, come help. */
const bareAfter = setOf('go', 'come')
/** Before the place where somebody is, which can be seen. */
const placing = setOf(
  'behind',
  'beside',
  'at',
  'in',
  'on',
  'next',
  'outside',
  'inside',
  'by',
  'among',
  'between',
  'under',
  'up',
  'out',
  'over',
  'down',
  'off',
  'round',
)

const introducing = setOf(
  'and',
  'but',
  'so',
  'then',
  'or',
  'oh',
  'please',
  'also',
  'plus',
  'yes',
  'well',
  'ok',
  'dear',
)

/** Kindly, quietly; but not reply, which is a verb. */
const isManner = (mark: Mark | undefined): boolean =>
  mark !== undefined && mark.readings.length === 0 && mark.word.endsWith('ly')

const skipped = (scene: Scene, at: number): boolean => {
  const mark = scene.marks[at]
  const plain =
    isA(mark, 'adverb') || isA(mark, 'vague') || isA(mark, 'modal') || introducing.has(mark?.word ?? '')
  return plain || helping.has(mark?.word ?? '') || isManner(mark)
}

const verbOf = (mark: Mark | undefined, at: number): Verb => ({
  at,
  sense: mark?.readings[0]?.sense ?? 'unknown',
})

/** Past *to* behind a verb that only leads to another. */
function led(scene: Scene, at: number, to: number): number {
  const mark = scene.marks[at]
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

const being = setOf('be', 'been', 'being', 'am', 'is', 'are', "i'm", "we're", 'im')

/** Behind a form of to be only a gerund or a participle is a verb: I will be present. */
const isComplement = (marks: readonly Mark[], from: number, at: number): boolean =>
  !hasForm(marks[at], 'gerund', 'past') &&
  firstIn({ from: from - 1, to: at }, one => being.has(marks[one]?.word ?? '')) >= 0

/** “I'll man the phones”: behind a helping verb even a noun is a verb, when its object follows. */
const isFirstVerb = (marks: readonly Mark[], at: number): boolean =>
  isA(marks[at + 1], 'det') && (marks[at - 1]?.word ?? '').endsWith('ll')

/** The first word behind here that can be the verb of its subject, past adverbs and helping verbs. */
function verbBehind(scene: Scene, here: number, to: number): number {
  for (let at = here; at < to; at++) {
    const mark = scene.marks[at]
    if (helping.has(mark?.word ?? '') && at + 1 >= to) return at
    if (mark?.word === 'do' && isObject(scene.marks[at + 1])) return at
    if (skipped(scene, at) || (scene.hedges.covered[at] && !mark?.readings.length)) continue
    if (mark && mark.readings.length > 0) return isComplement(scene.marks, here, at) ? -1 : led(scene, at, to)
    if (mark && isUnknown(mark)) return isComplement(scene.marks, here, at) ? -1 : at
    if (at === here && isA(mark, 'people')) {
      if (!isFirstVerb(scene.marks, at)) continue
      return at
    }
    if (isA(mark, 'det') && helping.has(scene.marks[at - 1]?.word ?? '')) return at - 1
    if (!scene.occasions.covered[at]) return -1
  }
  return -1
}

/** Past what may stand before an order or a note: an occasion, a hedge, a joining word. */
function startOf(scene: Scene, { from, to }: Segment): number {
  for (let at = from; at < to; at++) {
    const said = scene.occasions.covered[at] || scene.hedges.covered[at]
    const lone =
      scene.marks[at]?.readings.some(({ form }) => form === 'stem') && !isA(scene.marks[at], 'event')
    if (
      !said &&
      !(
        introducing.has(scene.marks[at]?.word ?? '') ||
        (isA(scene.marks[at], 'adverb') && !lone) ||
        isA(scene.marks[at], 'vague')
      )
    )
      return at
  }
  return from
}

const isFiniteOther = (marks: readonly Mark[], at: number): boolean => {
  const before = marks[at - 1]
  if (isA(marks[at], 'modal') && !isA(marks[at], 'month')) return true
  const word = marks[at]?.word ?? ''
  if (word === 'is' || word === 'are' || word === 'has' || word === 'was' || word === 'were') return true
  return (
    hasForm(marks[at], 'third') &&
    before !== undefined &&
    !isA(before, 'det') &&
    !isA(before, 'prep') &&
    !isA(before, 'number')
  )
}

function finiteOther(marks: readonly Mark[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (isFiniteOther(marks, at)) return at
  return -1
}

const gerundIn = ({ marks }: Scene, segment: Segment): number =>
  firstIn(
    segment,
    at =>
      hasForm(marks[at], 'gerund') &&
      (at === segment.from || isA(marks[at - 1], 'self') || isA(marks[at - 1], 'adverb')),
  )

const clause = (verbs: readonly Verb[], by: Clause['by'], shown = false): Clause => ({
  verbs,
  by,
  bare: verbs.length === 0,
  shown,
})

const isForm = (mark: Mark | undefined, name: string): boolean =>
  mark?.readings.some(({ verb }) => verb === name) ?? false

/** “I'm behind the desk”, “I will be in the kitchen”: being somewhere, after a form of to be. */
function placedAt({ marks }: Scene, self: number, to: number): number {
  const contracted =
    marks[self]?.word.endsWith("'m") || marks[self]?.word.endsWith("'re") || marks[self]?.word === 'im'
  const behind = contracted
    ? self + 1
    : firstIn({ from: self + 1, to: Math.min(to, self + 5) }, at => isForm(marks[at], 'be')) + 1
  return behind > self && placing.has(marks[behind]?.word ?? '') ? behind : -1
}

const ofWriter = (scene: Scene, segment: Segment, self: number): Clause => {
  const at = verbBehind(scene, self + 1, segment.to)
  const placed = placedAt(scene, self, segment.to)
  if (placed >= 0) return clause([{ at: placed, sense: 'light' }], 'writer')
  const said =
    scene.marks.slice(segment.from, segment.to).some(mark => isA(mark, 'said')) &&
    helping.has(scene.marks[self + 1]?.word ?? '')
  const gerund =
    at < 0 ? firstIn({ from: self + 1, to: segment.to }, here => hasForm(scene.marks[here], 'gerund')) : -1
  if (gerund >= 0) return clause([verbOf(scene.marks[gerund], gerund)], 'writer', said)
  if (at < 0) return { verbs: [], by: 'writer', bare: false, shown: said }
  return clause([verbOf(scene.marks[at], at)], 'writer', said)
}

const mine = setOf('my', 'our')

/** “My door”, “our team”: what somebody says of what is theirs they say of themselves, but not of another person. */
const own = (marks: readonly Mark[], at: number): boolean =>
  mine.has(marks[at]?.word ?? '') && !isA(marks[at + 1], 'people')

/** How what somebody has can stand: my laptop stays shut. */
const STATES = ['be', 'stand', 'stay', 'lie', 'hang', 'go', 'remain']

/** What comes to somebody from the writer, the writer gives. */
const GIVING = ['get', 'receive', 'hear', 'find', 'see', 'catch']

/** “The planners deliver the rota”: people, and right behind them a verb with its object. */
function pluralOfOthers(marks: readonly Mark[], start: number, to: number): number {
  if (!isA(marks[start], 'det') && !isA(marks[start], 'people')) return -1
  return firstIn(
    { from: start + 1, to: Math.min(to - 1, start + 5) },
    at =>
      hasForm(marks[at], 'stem') &&
      isA(marks[at - 1], 'people') &&
      (marks[at - 1]?.word.endsWith('s') ?? false),
  )
}

/** Without a subject: an order or note to oneself, or somebody else with a verb. */
function ofNobody(scene: Scene, segment: Segment): Clause {
  const { marks } = scene
  const start = startOf(scene, segment)
  const given = touches(scene.writers.covered, segment)
  const first = marks[start]
  const noun =
    isA(first, 'event') &&
    !isA(marks[start + 1], 'det') &&
    !isA(marks[start + 1], 'prep') &&
    !isA(marks[start + 1], 'people')
  if (hasForm(first, 'stem', 'gerund') && !isA(first, 'people') && !noun) {
    const at = led(scene, start, segment.to)
    const named = isA(marks[start + 1], 'modal')
    if (!named) return clause([verbOf(marks[at], at)], 'writer')
  }
  if (given && firstIn(segment, at => GIVING.some(name => isForm(marks[at], name))) >= 0)
    return { verbs: [], by: 'writer', bare: false, shown: true }
  const finite = finiteOther(marks, start, segment.to)
  const plural = pluralOfOthers(marks, start, segment.to)
  if (plural >= 0 && !given)
    return { verbs: [verbOf(marks[plural], plural)], by: 'other', bare: false, shown: false }
  if (finite >= 0) {
    const at = verbBehind(scene, finite, segment.to)
    return {
      verbs: at < 0 ? [] : [verbOf(marks[at], at)],
      by:
        given || (own(marks, start) && STATES.some(name => isForm(marks[finite], name))) ? 'writer' : 'other',
      bare: false,
      shown: given,
    }
  }
  const gerund = gerundIn(scene, segment)
  if (gerund >= 0) return clause([verbOf(marks[gerund], gerund)], 'writer')
  const participle = given ? firstIn(segment, at => hasForm(marks[at], 'past')) : -1
  return participle >= 0 ? clause([verbOf(marks[participle], participle)], 'writer') : clause([], 'writer')
}

const objects = setOf('me', 'myself', 'ourselves')

/** “me” is a subject only before a verb: me texting her. */
const isSubject = (marks: readonly Mark[], at: number): boolean =>
  isA(marks[at], 'self') && (!objects.has(marks[at]?.word ?? '') || hasForm(marks[at + 1], 'gerund', 'stem'))

export function clauseOf(scene: Scene, segment: Segment): Clause {
  const { marks } = scene
  const self = firstIn(segment, at => isSubject(marks, at))
  return self >= 0 ? ofWriter(scene, segment, self) : ofNobody(scene, segment)
}
