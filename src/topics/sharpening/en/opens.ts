import type { Opening, Opens } from '../clause.ts'
import { hasForm, isA, type Mark } from '../marks.ts'
import { isUnknown, maybeFinite } from '../segments.ts'
import { behindVerb, objects } from './helping.ts'

const when: Opening = { kind: 'when', joined: false }
const other: Opening = { kind: 'other', joined: false }
const main: Opening = { kind: 'main', joined: false }
const joined: Opening = { kind: 'main', joined: true }

/** “Closing time”, “visiting hours”: a time that is called after what is done then. */
const hours: ReadonlySet<string> = new Set(['time', 'times', 'hour', 'hours', 'day'])

/** “Once Lena boards”: behind a name even what no list has as a verb is one, when it has its ending. */
const isNamedThird = (marks: readonly Mark[], at: number): boolean => {
  const [name, verb] = [marks[at], marks[at + 1]]
  if (!name || !isUnknown(name) || !verb || isA(verb, 'owned')) return false
  return verb.word.length > 3 && verb.word.endsWith('s') && (isUnknown(verb) || isA(verb, 'event'))
}

/** “before lunch” is no clause, “before I type” is one: a verb follows its subject. */
function hasVerbSoon(marks: readonly Mark[], at: number): boolean {
  if (isNamedThird(marks, at + 1)) return true
  for (let here = at + 1; here < at + 8; here++) {
    const mark = marks[here]
    if (!mark || mark.stops) return false
    if (
      isA(mark, 'self') ||
      isA(mark, 'others') ||
      isA(mark, 'modal') ||
      (hasForm(mark, 'third', 'gerund', 'past') && !hours.has(marks[here + 1]?.word ?? ''))
    )
      return true
  }
  return false
}

const always: ReadonlySet<string> = new Set(['when', 'whenever', 'if', 'wherever'])

/** “When needed” says no more than nothing of when. */
const bare: ReadonlySet<string> = new Set([
  ...[
    'needed',
    'necessary',
    'appropriate',
    'required',
    'relevant',
    'applicable',
    'possible',
    'feasible',
    'able',
  ],
])

const nonce: ReadonlySet<string> = new Set(['never', 'not', 'at', 'than', 'just', 'all', 'for', "n't"])

/** “I've never once worked there”: how often, and no clause. */
const isOnceOnly = (marks: readonly Mark[], at: number): boolean =>
  marks[at]?.word === 'once' && nonce.has(marks[at - 1]?.word ?? '')

const opensWhen = (marks: readonly Mark[], at: number): boolean =>
  isA(marks[at], 'when') &&
  !isOnceOnly(marks, at) &&
  !bare.has(marks[at + 1]?.word ?? '') &&
  (always.has(marks[at]?.word ?? '') || hasVerbSoon(marks, at))

const whenever: ReadonlySet<string> = new Set(['when', 'whenever'])
const allows: ReadonlySet<string> = new Set([
  'can',
  'could',
  'may',
  'manage',
  'suits',
  'feels',
  'matters',
  'counts',
  'helps',
  'fits',
])
const has: ReadonlySet<string> = new Set(['have', 'find', 'get', 'is', "there's"])
const spare: ReadonlySet<string> = new Set(['time', 'energy', 'room', 'chance', 'capacity'])

/** “Whenever I can”, “when there is time”: nobody can know when that is. */
function isLoose(marks: readonly Mark[], at: number): boolean {
  if (!whenever.has(marks[at]?.word ?? '')) return false
  if (allows.has(marks[at + 2]?.word ?? ''))
    return !isA(marks[at + 3], 'det') && !hasForm(marks[at + 3], 'stem')
  const [verb, thing, next] = [marks[at + 2], marks[at + 3], marks[at + 4]]
  return has.has(verb?.word ?? '') && (spare.has(thing?.word ?? '') || spare.has(next?.word ?? ''))
}

/** “Which is why”, “that's why”: what follows is a sentence of its own. */
const reasons: ReadonlySet<string> = new Set(['is', "that's", 'thats'])

/** Behind “anyone who is ill” these begin the main clause again. */
const given: ReadonlySet<string> = new Set(['gets', 'receives', 'hears', 'finds'])

const is: ReadonlySet<string> = new Set(['is', 'are', "that's", 'thats', "it's", 'its'])

/** “Payday is when I check the slips”: the moment first, and then what is done. */
const opensCleft = (marks: readonly Mark[], at: number): boolean => {
  if (!is.has(marks[at - 1]?.word ?? '')) return false
  return marks[at]?.word === 'when' ? isA(marks[at + 1], 'self') : opensMoment(marks, at)
}

const relative: ReadonlySet<string> = new Set(['that', 'what', 'which', 'than', 'as', 'who', 'how', 'where'])

function opensOther(marks: readonly Mark[], at: number): boolean {
  const mark = marks[at]
  if (!isA(mark, 'clause') || marks[at - 1] === undefined || isTheOneWho(marks, at)) return false
  if (mark?.word === 'as' && (marks[at + 1]?.word === 'of' || marks[at + 1]?.word === 'from')) return false
  if (mark?.word === 'that')
    return (
      isA(marks[at + 1], 'self') ||
      isA(marks[at + 1], 'others') ||
      isA(marks[at + 1], 'det') ||
      isA(marks[at + 1], 'people')
    )
  if (mark?.word === 'than') return isA(marks[at + 1], 'self') || isA(marks[at + 1], 'others')
  return !relative.has(mark?.word ?? '') || hasVerbSoon(marks, at)
}

const wellOrIll: ReadonlySet<string> = new Set([
  'be',
  'fall',
  'feel',
  'get',
  'report',
  'call',
  'become',
  'stay',
])

/** “Ill” is a hasty “I'll”, unless somebody is or gets it. */
export const isSick = (marks: readonly Mark[], at: number): boolean =>
  marks[at]?.word === 'ill' && (marks[at - 1]?.readings.some(({ verb }) => wellOrIll.has(verb)) ?? false)

const ownsUp: ReadonlySet<string> = new Set(['one', 'ones', 'me', 'us'])

/** “I'm the one who posts them”, “it's me who posts them”: who is the writer, and the clause goes on. */
export const isTheOneWho = (marks: readonly Mark[], at: number): boolean =>
  marks[at]?.word === 'who' && ownsUp.has(marks[at - 1]?.word ?? '')

/** “You'll hear it from me”: behind a clause that says when, what will be is what is promised. */
const isToCome = (mark: Mark | undefined): boolean => mark?.word.endsWith("'ll") ?? false

const ASKED: ReadonlySet<string> = new Set(['which', 'what', 'whose', 'how'])

/** “Which ward we're going to”: the writer right behind what is asked is the subject of the question. */
const isAskedOf = (marks: readonly Mark[], at: number): boolean =>
  ASKED.has(marks[at - 2]?.word ?? '') ||
  (ASKED.has(marks[at - 3]?.word ?? '') && !hasForm(marks[at - 2], 'third'))

/** The writer again, with a verb, behind a clause that says when or more: “if family complains I call”. */
function opensMain(marks: readonly Mark[], at: number, within: string): boolean {
  const [before, mark, next] = [marks[at - 1], marks[at], marks[at + 1]]
  if (within === 'main' || !before || before.stops) return false
  if (!isA(mark, 'self')) return within === 'when' && isToCome(mark)
  if (within === 'other' && isAskedOf(marks, at)) return false
  if (opensMoment(marks, at - 2) || objects.has(mark?.word ?? '') || isSick(marks, at)) return false
  if (isA(before, 'when') || isA(before, 'clause') || isA(before, 'joining')) return false
  return maybeFinite(next) || isA(next, 'adverb') || isA(next, 'people') || (mark?.word ?? '').includes("'")
}

const moments: ReadonlySet<string> = new Set([
  ...['day', 'moment', 'minute', 'second', 'instant', 'morning', 'evening', 'night', 'week', 'time', 'hour'],
])

const each: ReadonlySet<string> = new Set(['each', 'every', 'any', 'next', 'first', 'last'])

/** “Every time a trainee starts”. */
const isEachTime = (mark: Mark | undefined, next: Mark | undefined): boolean =>
  next?.word === 'time' && each.has(mark?.word ?? '')

/** “The day the bus breaks down”, “as long as it rains”: moments with a clause behind them. */
function opensMoment(marks: readonly Mark[], at: number): boolean {
  const [mark, next, then] = [marks[at], marks[at + 1], marks[at + 2]]
  if (mark?.word === 'as') return opensAs(marks, at)
  if (mark?.word === 'soon') return next?.word === 'as' && marks[at - 1]?.word !== 'as'
  if (isEachTime(mark, next)) return hasVerbSoon(marks, at + 1) && (isA(mark, 'every') || !isA(then, 'self'))
  if (mark?.word !== 'the' || marks[at - 1]?.word === 'of' || !moments.has(next?.word ?? '')) return false
  return isA(then, 'det') || isA(then, 'self') || isA(then, 'others') || isNamedSoon(marks, at + 2)
}

const instants: ReadonlySet<string> = new Set(['minute', 'second', 'moment', 'instant', 'day'])
const isBe: ReadonlySet<string> = new Set(['is', 'are', 'has', 'have'])

/** “The minute Jo's shift is done”: behind an instant somebody's name or thing, and a verb soon. */
const isNamedSoon = (marks: readonly Mark[], at: number): boolean =>
  instants.has(marks[at - 1]?.word ?? '') &&
  !isA(marks[at], 'prep') &&
  !isA(marks[at], 'modal') &&
  [at + 1, at + 2].some(here => hasForm(marks[here], 'third') || isBe.has(marks[here]?.word ?? ''))

/** What “as” has behind it when it says when: as she leaves, as night falls. */
const FALLING = ['det', 'self', 'others', 'daypart', 'season']

/** “As the doors shut”, at the start of a sentence. */
function opensAs(marks: readonly Mark[], at: number): boolean {
  const [before, next] = [marks[at - 1], marks[at + 1]]
  if (before && !before.stops) return false
  if (next?.word === 'long' || next?.word === 'soon') return true
  const subject = FALLING.some(name => isA(next, name))
  return subject && hasVerbSoon(marks, at + 1) && !isA(marks[at + 2], 'people')
}

const opensJoined = (marks: readonly Mark[], at: number): boolean =>
  isA(marks[at], 'joining') || marks[at]?.word === 'plus'

const causing: ReadonlySet<string> = new Set([
  'help',
  'let',
  'make',
  'have',
  'come',
  'go',
  'do',
  'be',
  'see',
  'hear',
])
const BEHIND_ORDER = ['det', 'prep', 'people', 'particle', 'number', 'paper']

/** “When the bell rings open the gate”: an order right behind the verb of a clause that says when. */
function opensOrder(marks: readonly Mark[], at: number): boolean {
  const [before, mark, next] = [marks[at - 1], marks[at], marks[at + 1]]
  if (!hasForm(before, 'third') || !hasForm(mark, 'stem') || isA(before, 'event')) return false
  if (before?.readings.some(({ verb }) => causing.has(verb))) return false
  return !isA(mark, 'prep') && BEHIND_ORDER.some(name => isA(next, name))
}

const BEFORE_OBJECT = ['det', 'number', 'people', 'prep']

const opensObject = (mark: Mark | undefined): boolean =>
  BEFORE_OBJECT.some(name => isA(mark, name)) || mark?.word === 'back' || behindVerb.has(mark?.word ?? '')

/** “Turning a patient, I say which way”: doing something, and what the writer does meanwhile. */
function opensMeanwhile(marks: readonly Mark[], at: number): boolean {
  const [before, mark, next] = [marks[at - 1], marks[at], marks[at + 1]]
  if ((before && (!before.stops || before.word === ',')) || !hasForm(mark, 'gerund')) return false
  if (!mark?.readings.some(({ sense }) => sense === 'doing') || !opensObject(next)) return false
  const end = marks.findIndex((one, here) => here > at && one.stops)
  if (marks[end]?.word !== ',' || !isA(marks[end + 1], 'subject')) return false
  const barred = (one: Mark) => isA(one, 'fog') || isA(one, 'quality') || isA(one, 'self')
  return !marks.slice(at, end).some(barred)
}

export const opens: Opens = (marks, at, within) => {
  if (opensMain(marks, at, within)) return main
  if (opensMeanwhile(marks, at)) return when
  if (within === 'when' && opensOrder(marks, at)) return main
  if (marks[at]?.word === 'why' && reasons.has(marks[at - 1]?.word ?? '')) return joined
  if (within !== 'main' && given.has(marks[at]?.word ?? '')) return main
  if (marks[at]?.word === 'because' && isA(marks[at + 1], 'self')) return joined
  if (isLoose(marks, at)) return other
  if (opensCleft(marks, at)) return joined
  if (opensWhen(marks, at) || opensMoment(marks, at)) return when
  if (opensOther(marks, at)) return other
  if (marks[at]?.word === 'then' && isA(marks[at + 1], 'self')) return main
  return opensJoined(marks, at) && within === 'main' ? joined : undefined
}
