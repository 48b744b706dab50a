import type { Flow } from './flow.ts'
import { answersOf, type Place, placesOf, positionIn } from './places.ts'
import type { Advice, Question } from './question.ts'
import { type Address, type Answer, findAnswer, type Run, sameAddress, withAnswer } from './run.ts'
import type { Problem, Value } from './value.ts'

/** What a person did in a run. Carries its own time, an instant in UTC as ISO 8601. */
export type Happening = { readonly at: string } & (
  | { readonly kind: 'look' }
  /** `sharpened`: given in reply to the helpful question, so that the same words again mean "leave it". */
  | {
      readonly kind: 'answer'
      readonly address: Address
      readonly value: unknown
      readonly sharpened?: boolean
    }
  | { readonly kind: 'misread'; readonly address: Address; readonly problem: Problem }
  /** Leave a vague text as it is. */
  | { readonly kind: 'keep'; readonly address: Address }
  /** `from` is what the person saw, null for the summary: a press that arrives twice goes back once. */
  | { readonly kind: 'back'; readonly from: Address | null }
  | { readonly kind: 'change'; readonly address: Address }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'askStop' }
  | { readonly kind: 'stop'; readonly keep: boolean }
  /** Leave it for another conversation, as a draft. */
  | { readonly kind: 'leave' }
)

/** What must be told, in this order. Words and cards are made of it elsewhere. */
export type Effect<Outcome = unknown> =
  | { readonly kind: 'settled'; readonly address: Address; readonly value: Value }
  | Asking
  | { readonly kind: 'summary'; readonly places: readonly Place[] }
  | { readonly kind: 'askStop' }
  | { readonly kind: 'stopped'; readonly kept: boolean }
  | { readonly kind: 'finished'; readonly outcome: Outcome }
  | { readonly kind: 'explain'; readonly why: Why }

export type Asking = {
  readonly kind: 'ask'
  readonly address: Address
  readonly question: Question
  /** What was answered before, to start from. */
  readonly proposal: Value
  readonly nth: number
  readonly of: number
  /** There is an answer to go back to. */
  readonly canGoBack: boolean
  readonly problem?: Problem
  readonly advice?: Advice
}

/** Why a press did nothing: the conversation is over, the question went, or a newer answer stands. */
export type Why = 'finished' | 'discarded' | 'gone' | 'older' | 'notYet'

export type Advanced<Outcome> = { readonly run: Run; readonly effects: readonly Effect<Outcome>[] }

const adviceFor = ({ question, answer, wants }: Place): Advice | undefined =>
  wants === 'sharpening' && question.kind === 'text' ? question.sharpen?.(String(answer?.value)) : undefined

const asking = (places: readonly Place[], place: Place, problem?: Problem): Asking => {
  const index = places.indexOf(place)
  const advice = adviceFor(place)
  return {
    kind: 'ask',
    address: place.address,
    question: place.question,
    proposal: place.answer?.value ?? null,
    nth: index + 1,
    of: places.length,
    canGoBack: index > 0,
    ...(problem && { problem }),
    ...(advice && { advice }),
  }
}

/** What the person should see now: the question that is next, or the summary. */
const show = (flow: Flow, run: Run): Effect<never> => {
  const places = placesOf(flow, run)
  const place = positionIn(places)
  return place ? asking(places, place) : { kind: 'summary', places }
}

const shown = <Outcome>(flow: Flow<Outcome>, run: Run, ...before: Effect<never>[]): Advanced<Outcome> => {
  const now = show(flow, run)
  if (now.kind === 'summary' && flow.ends === 'atOnce') return finish(flow, run, before)
  return { run, effects: [...before, now] }
}

const finish = <Outcome>(
  flow: Flow<Outcome>,
  run: Run,
  before: readonly Effect<never>[],
): Advanced<Outcome> => {
  const outcome = flow.done(answersOf(flow, run))
  return { run: { ...run, status: 'finished' }, effects: [...before, { kind: 'finished', outcome }] }
}

const explain = (why: Why): Effect<never> => ({ kind: 'explain', why })

const placeAt = (flow: Flow, run: Run, address: Address) =>
  placesOf(flow, run).find(place => sameAddress(place.address, address))

const sharpeningOf = (question: Question, value: Value, before: Answer | undefined): Answer['sharpening'] => {
  if (before?.sharpening) return 'done'
  return question.kind === 'text' && typeof value === 'string' && question.sharpen?.(value) ? 'asked' : null
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** The same press again: nothing changes, least of all the one round of sharpening. */
const isRepeat = (place: Place, value: Value) => place.wants !== 'answer' && same(place.answer?.value, value)

const answer = <Outcome>(
  flow: Flow<Outcome>,
  run: Run,
  event: Happening & { kind: 'answer' },
): Advanced<Outcome> => {
  const place = placeAt(flow, run, event.address)
  if (!place) return shown(flow, run, explain('gone'))
  if (place.answer && event.at < place.answer.at) return shown(flow, run, explain('older'))
  const checked = place.question.check(event.value)
  if (!checked.ok) return misread(flow, run, { ...event, kind: 'misread', problem: checked.problem })
  if (isRepeat(place, checked.value)) return event.sharpened ? keep(flow, run, event) : shown(flow, run)
  const sharpening = sharpeningOf(place.question, checked.value, place.answer)
  const next = withAnswer(run, {
    ...place.address,
    value: checked.value,
    settled: true,
    sharpening,
    at: event.at,
  })
  return shown(flow, next, { kind: 'settled', address: place.address, value: checked.value })
}

const misread = <Outcome>(
  flow: Flow<Outcome>,
  run: Run,
  event: Happening & { kind: 'misread' },
): Advanced<Outcome> => {
  const places = placesOf(flow, run)
  const place = places.find(place => sameAddress(place.address, event.address))
  return place ? { run, effects: [asking(places, place, event.problem)] } : shown(flow, run, explain('gone'))
}

const keep = <Outcome>(
  flow: Flow<Outcome>,
  run: Run,
  { address }: { address: Address },
): Advanced<Outcome> => {
  const given = findAnswer(run, address)
  if (given?.sharpening !== 'asked') return shown(flow, run)
  const next = withAnswer(run, { ...given, settled: true, sharpening: 'done' })
  return shown(flow, next, { kind: 'settled', address, value: given.value })
}

const reopen = (run: Run, address: Address): Run => {
  const given = findAnswer(run, address)
  return given ? withAnswer(run, { ...given, settled: false }) : run
}

const isAt = (place: Place | undefined, from: Address | null) =>
  place && from ? sameAddress(place.address, from) : !place && !from

const back = <Outcome>(
  flow: Flow<Outcome>,
  run: Run,
  event: Happening & { kind: 'back' },
): Advanced<Outcome> => {
  const places = placesOf(flow, run)
  const here = positionIn(places)
  if (!isAt(here, event.from)) return shown(flow, run)
  const before = places.slice(0, here ? places.indexOf(here) : places.length).at(-1)
  return shown(flow, before ? reopen(run, before.address) : run)
}

const confirm = <Outcome>(flow: Flow<Outcome>, run: Run): Advanced<Outcome> => {
  if (positionIn(placesOf(flow, run))) return shown(flow, run, explain('notYet'))
  return finish(flow, run, [])
}

const stop = (run: Run, kept: boolean): Advanced<never> => ({
  run: { ...run, status: kept ? 'draft' : 'discarded' },
  effects: [{ kind: 'stopped', kept }],
})

const askStop = (run: Run): Advanced<never> =>
  run.answers.length === 0
    ? stop(run, false)
    : { run: { ...run, status: 'stopping' }, effects: [{ kind: 'askStop' }] }

const upgraded = (flow: Flow, run: Run): Run => {
  if (run.version >= flow.version) return run
  const answers = flow.upgrade(run.answers, run.version).map(stored => ({
    settled: true,
    sharpening: null,
    at: '',
    ...findAnswer(run, stored),
    ...stored,
  }))
  return { ...run, version: flow.version, answers }
}

const opened = (run: Run): Run => ({ ...run, status: 'open' })

const isOver = (run: Run): run is Run & { status: Extract<Why, Run['status']> } =>
  run.status === 'finished' || run.status === 'discarded'

const happen = <Outcome>(flow: Flow<Outcome>, run: Run, event: Happening): Advanced<Outcome> => {
  switch (event.kind) {
    case 'look':
      return shown(flow, opened(run))
    case 'answer':
      return answer(flow, opened(run), event)
    case 'misread':
      return misread(flow, opened(run), event)
    case 'keep':
      return keep(flow, opened(run), event)
    case 'back':
      return back(flow, opened(run), event)
    case 'change':
      return shown(flow, reopen(opened(run), event.address))
    case 'confirm':
      return confirm(flow, opened(run))
    case 'askStop':
      return askStop(run)
    case 'stop':
      return stop(run, event.keep)
    case 'leave':
      return { run: { ...run, status: 'draft' }, effects: [] }
  }
}

/**
 * What happens next in a guided conversation. Pure and total: any event on any run gives a valid run, and tells
 * at least what the person should see; a run that is over stays as it is and explains itself.
 */
export const advance = <Outcome>(flow: Flow<Outcome>, run: Run, event: Happening): Advanced<Outcome> =>
  isOver(run) ? { run, effects: [explain(run.status)] } : happen(flow, upgraded(flow, run), event)
