import type { Ask, Flow, Group, SoFar } from './flow.ts'
import type { Advice, Question } from './question.ts'
import { type Address, type Answer, findAnswer, type Run, sameAddress } from './run.ts'
import type { Picked, Value } from './value.ts'

/** A question that applies in this run, with the answer that was given to it, counting or not. */
export type Place = {
  readonly address: Address
  readonly question: Question
  readonly answer: Answer | undefined
  /** Why the question must (again) be asked; `nothing` when its answer counts. */
  readonly wants: 'answer' | 'sharpening' | 'nothing'
}

type Walk = { readonly places: readonly Place[]; readonly soFar: Readonly<Record<string, unknown>> }

/** The answer as today's question reads it; undefined when it no longer fits. */
const fitting = (question: Question, answer: Answer | undefined): Answer | undefined => {
  if (!answer) return undefined
  const checked = question.check(answer.value)
  return checked.ok ? { ...answer, value: checked.value } : undefined
}

const adviceOn = (question: Question, answer: Answer | undefined): Advice | undefined => {
  if (answer?.sharpening !== 'asked' || question.kind !== 'text') return undefined
  const { value, advice } = answer
  if (typeof value !== 'string' || !question.sharpen) return undefined
  return isAbout(value, advice) ? advice : question.sharpen(value)
}

/** A release that does not know of it changes a text and leaves the advice on the one before. */
const isAbout = (value: string, advice: Advice | undefined): boolean =>
  advice !== undefined && value.includes(advice.words)

/** An answer whose helpful question is no longer asked, since the rule changed, counts as it is. */
const wantsOf = (question: Question, fits: Answer | undefined): Place['wants'] => {
  if (!fits?.settled) return 'answer'
  return adviceOn(question, fits) ? 'sharpening' : 'nothing'
}

const placeOf = (run: Run, question: Question, address: Address): Place => {
  const given = findAnswer(run, address)
  const fits = fitting(question, given)
  return { address, question, answer: fits ?? given, wants: wantsOf(question, fits) }
}

/** The one helpful question about the vague text that stands here. */
export const adviceFor = ({ question, answer, wants }: Place): Advice | undefined =>
  wants === 'sharpening' ? adviceOn(question, answer) : undefined

/** A vague answer counts while it is being sharpened: later questions may depend on it. */
const counts = (place: Place) => place.wants !== 'answer'

const valuesOf = (places: readonly Place[]): Record<string, Value> =>
  Object.fromEntries(places.filter(counts).map(place => [place.address.name, place.answer?.value ?? null]))

/** Own property or nothing: a question may be named like something that every object has. */
const entry = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

/** What a group asks about. Nothing was picked while the question before it is open or does not apply. */
const itemsOf = (picked: unknown): readonly string[] => {
  const { ids, own } = (picked ?? { ids: [], own: [] }) as Picked // A group is always `of` a choices question.
  return [...ids, ...own]
}

const walkGroup = (run: Run, group: Group, { places, soFar }: Walk, name: string): Walk => {
  const items = itemsOf(entry(soFar, group.of)).map(item => {
    const asked = Object.entries(group.ask).map(([inner, question]) =>
      placeOf(run, question, { name: inner, item }),
    )
    return { item, asked }
  })
  const answers = Object.fromEntries(items.map(({ item, asked }) => [item, valuesOf(asked)]))
  return { places: [...places, ...items.flatMap(({ asked }) => asked)], soFar: { ...soFar, [name]: answers } }
}

const walkQuestion = (run: Run, question: Question, { places, soFar }: Walk, name: string): Walk => {
  const place = placeOf(run, question, { name, item: null })
  return { places: [...places, place], soFar: { ...soFar, ...valuesOf([place]) } }
}

const walk = (flow: Flow, run: Run): Walk =>
  Object.entries(flow.ask).reduce<Walk>(
    (before, [name, step]) => {
      // `soFar` is filled from checked answers in the order of `ask`, which is what SoFar says.
      if (entry(flow.skip, name)?.(before.soFar as SoFar<Ask>)) return before
      return step.kind === 'each' ? walkGroup(run, step, before, name) : walkQuestion(run, step, before, name)
    },
    { places: [], soFar: {} },
  )

/** The questions that apply now, in the order of the conversation. */
export const placesOf = (flow: Flow, run: Run): readonly Place[] => walk(flow, run).places

/** The answers that count, as a flow's `done` wants them. */
export const answersOf = (flow: Flow, run: Run): SoFar<Ask> => walk(flow, run).soFar as SoFar<Ask>

/** Where the person is: the first question that wants something; undefined at the summary. */
export const positionIn = (places: readonly Place[]): Place | undefined =>
  places.find(place => place.wants !== 'nothing')

/** The place of this question; undefined when it does not apply. */
export const placeAt = (places: readonly Place[], address: Address): Place | undefined =>
  places.find(place => sameAddress(place.address, address))
