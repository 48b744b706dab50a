import type { Flow } from './flow.ts'
import type { Advanced, Happening } from './happening.ts'
import { type Place, placeAt, placesOf } from './places.ts'
import type { Question } from './question.ts'
import { type Answer, type Run, withAnswer } from './run.ts'
import { asking, explain, shown } from './show.ts'
import type { Value } from './value.ts'

type Answering = Happening & { kind: 'answer' }

/** Compared as instants, since the same one can be written with more or fewer decimals. */
const isBefore = (one: string, other: string) => Date.parse(one) < Date.parse(other)

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** The same press again: nothing changes but the time, least of all the one round of sharpening. */
const isRepeat = (place: Place, value: Value) => place.wants !== 'answer' && same(place.answer?.value, value)

type Sharpening = Pick<Answer, 'sharpening' | 'advice'>

const sharpeningOf = ({ question, answer }: Place, value: Value, event: Answering): Sharpening => {
  if (answer?.sharpening || event.sharpened) return { sharpening: 'done' }
  if (!isVague(question, value, event)) return { sharpening: null }
  return { sharpening: 'asked', ...(event.judged && { advice: event.judged }) }
}

/** What somebody else judged counts only for a question that can be sharpened. */
const isVague = (question: Question, value: Value, { judged }: Answering): boolean => {
  if (question.kind !== 'text' || typeof value !== 'string' || !question.sharpen) return false
  return judged === undefined ? question.sharpen(value) !== undefined : judged !== null
}

/** The run with this value as the answer of this place, and what to tell about it. */
const settle = <Outcome>(flow: Flow<Outcome>, run: Run, place: Place, given: Given): Advanced<Outcome> => {
  const { address } = place
  const next = withAnswer(run, { ...address, ...given, settled: true })
  return shown(flow, next, { kind: 'settled', address, value: given.value })
}

type Given = Sharpening & Pick<Answer, 'value' | 'at'>

/** Given once more it is as new as its last press, so that an edit from in between counts as older. */
const repeat = <Outcome>(
  flow: Flow<Outcome>,
  run: Run,
  place: Place,
  event: Answering,
): Advanced<Outcome> => {
  if (event.sharpened) return keep(flow, run, event)
  const { answer } = place
  return shown(flow, answer ? withAnswer(run, { ...answer, at: event.at }) : run)
}

const keepable = ({ answer, question }: Place) =>
  answer?.sharpening === 'asked' && question.check(answer.value).ok ? answer : undefined

/** A vague text stays as it is. Does nothing for an answer that is not being sharpened. */
export const keep = <Outcome>(
  flow: Flow<Outcome>,
  run: Run,
  { address, at }: Happening & { kind: 'keep' | 'answer' },
): Advanced<Outcome> => {
  const place = placeAt(placesOf(flow, run), address)
  if (!place) return shown(flow, run, explain('gone'))
  const given = keepable(place)
  if (!given) return shown(flow, run)
  return settle(flow, run, place, {
    value: given.value,
    sharpening: 'done',
    at: isBefore(at, given.at) ? given.at : at,
  })
}

/** A reply that could not be read, or was no answer: the same question again, with the problem. */
export const misread = <Outcome>(
  flow: Flow<Outcome>,
  run: Run,
  event: Omit<Happening & { kind: 'misread' }, 'kind'>,
): Advanced<Outcome> => {
  const places = placesOf(flow, run)
  const place = placeAt(places, event.address)
  return place ? { run, effects: [asking(places, place, event)] } : shown(flow, run, explain('gone'))
}

/** An answer goes to the question that it names, wherever the person is. An older one never replaces a newer one. */
export const answer = <Outcome>(flow: Flow<Outcome>, run: Run, event: Answering): Advanced<Outcome> => {
  const place = placeAt(placesOf(flow, run), event.address)
  if (!place) return shown(flow, run, explain('gone'))
  if (place.answer && isBefore(event.at, place.answer.at)) return shown(flow, run, explain('older'))
  const checked = place.question.check(event.value)
  if (!checked.ok) return misread(flow, run, { ...event, problem: checked.problem })
  const { value } = checked
  if (isRepeat(place, value)) return repeat(flow, run, place, event)
  return settle(flow, run, place, { value, ...sharpeningOf(place, value, event), at: event.at })
}
