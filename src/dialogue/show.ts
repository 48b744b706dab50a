import type { Flow } from './flow.ts'
import type { Advanced, Asking, Effect, Why } from './happening.ts'
import { adviceFor, answersOf, type Place, placesOf, positionIn } from './places.ts'
import type { Run } from './run.ts'
import type { Problem, Value } from './value.ts'

type Misread = { readonly problem: Problem; readonly kept?: Value | undefined }

/** The question of this place, to be asked now; what was wrong with the reply to it comes along. */
export const asking = (places: readonly Place[], place: Place, misread?: Misread): Asking => {
  const index = places.indexOf(place)
  const advice = adviceFor(place)
  return {
    kind: 'ask',
    address: place.address,
    question: place.question,
    proposal: misread?.kept ?? place.answer?.value ?? null,
    nth: index + 1,
    of: places.length,
    canGoBack: index > 0,
    ...(misread && { problem: misread.problem }),
    ...(advice && { advice }),
  }
}

/** What the person should see now: the question that is next, or the summary. */
const show = (flow: Flow, run: Run): Effect<never> => {
  const places = placesOf(flow, run)
  const place = positionIn(places)
  return place ? asking(places, place) : { kind: 'summary', places }
}

/** The run with what the person should see now; a flow that ends at once is over with its last answer. */
export const shown = <Outcome>(
  flow: Flow<Outcome>,
  run: Run,
  ...before: Effect<never>[]
): Advanced<Outcome> => {
  const now = show(flow, run)
  if (now.kind === 'summary' && flow.ends === 'atOnce') return finish(flow, run, before)
  return { run, effects: [...before, now] }
}

/** The end: only for a run in which every question that applies has an answer that counts. */
export const finish = <Outcome>(
  flow: Flow<Outcome>,
  run: Run,
  before: readonly Effect<never>[],
): Advanced<Outcome> => {
  const outcome = flow.done(answersOf(flow, run))
  return { run: { ...run, status: 'finished' }, effects: [...before, { kind: 'finished', outcome }] }
}

export const explain = (why: Why): Effect<never> => ({ kind: 'explain', why })
