import { answer, keep, misread } from './answer.ts'
import type { Flow } from './flow.ts'
import type { Advanced, Happening, Why } from './happening.ts'
import { type Place, placeAt, placesOf, positionIn } from './places.ts'
import {
  type Address,
  type Answer,
  findAnswer,
  type Run,
  type Stored,
  sameAddress,
  withAnswer,
} from './run.ts'
import { explain, finish, shown } from './show.ts'

export type { Advanced, Asking, Effect, Happening, Why } from './happening.ts'
export { isLeaving } from './happening.ts'

const reopen = (run: Run, address: Address): Run => {
  const given = findAnswer(run, address)
  return given ? withAnswer(run, { ...given, settled: false }) : run
}

const change = <Outcome>(flow: Flow<Outcome>, run: Run, address: Address): Advanced<Outcome> =>
  placeAt(placesOf(flow, run), address)
    ? shown(flow, reopen(run, address))
    : shown(flow, run, explain('gone'))

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

/** An answer that the upgrade made itself, without the marks of an earlier one, counts and is as new as this turn. */
const marked = (run: Run, stored: Stored, at: string): Answer => ({
  settled: true,
  sharpening: null,
  at,
  ...findAnswer(run, stored),
  ...stored,
})

/** The run as this version of the flow knows it. A run of a newer version is left as it is. */
const upgraded = (flow: Flow, run: Run, at: string): Run => {
  if (run.version >= flow.version) return run
  const empty: Run = { ...run, version: flow.version, answers: [] }
  return flow
    .upgrade(run.answers, run.version)
    .reduce((before, stored) => withAnswer(before, marked(run, stored, at)), empty)
}

const opened = (run: Run): Run => ({ ...run, status: 'open' })

const isOver = (run: Run): run is Run & { status: Extract<Why, Run['status']> } =>
  run.status === 'finished' || run.status === 'discarded'

/** What brings the person into the conversation, also out of a draft or of the question whether to stop. */
const goOn = <Outcome>(flow: Flow<Outcome>, run: Run, event: Going): Advanced<Outcome> => {
  switch (event.kind) {
    case 'look':
      return shown(flow, run)
    case 'answer':
      return answer(flow, run, event)
    case 'misread':
      return misread(flow, run, event)
    case 'keep':
      return keep(flow, run, event)
    case 'back':
      return back(flow, run, event)
    case 'change':
      return change(flow, run, event.address)
    case 'confirm':
      return confirm(flow, run)
  }
}

type Going = Exclude<Happening, { kind: 'askStop' | 'stop' | 'leave' }>

const happen = <Outcome>(flow: Flow<Outcome>, run: Run, event: Happening): Advanced<Outcome> => {
  switch (event.kind) {
    case 'askStop':
      return askStop(run)
    case 'stop':
      return stop(run, event.keep)
    case 'leave':
      return { run: { ...run, status: 'draft' }, effects: [] }
    default:
      return goOn(flow, opened(run), event)
  }
}

/**
 * What happens next in a guided conversation. Pure and total: any event on any run gives a valid run, and the last
 * effect is the one thing the person should see now: a question, the summary, whether to stop, that it stopped, or
 * the end. Before it stands at most one other effect: an answer that was settled, or why nothing was done. A run
 * that is over stays as it is and only explains itself; leaving for another conversation tells nothing.
 */
export const advance = <Outcome>(flow: Flow<Outcome>, run: Run, event: Happening): Advanced<Outcome> =>
  isOver(run) ? { run, effects: [explain(run.status)] } : happen(flow, upgraded(flow, run, event.at), event)
