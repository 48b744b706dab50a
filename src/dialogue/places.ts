import type { Ask, Flow, Group, SoFar } from './flow.ts'
import type { Question } from './question.ts'
import { type Address, type Answer, findAnswer, type Run } from './run.ts'
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

const wantsOf = (question: Question, answer: Answer | undefined): Place['wants'] => {
  if (!answer?.settled || !question.check(answer.value).ok) return 'answer'
  return answer.sharpening === 'asked' ? 'sharpening' : 'nothing'
}

const placeOf = (run: Run, question: Question, address: Address): Place => {
  const answer = findAnswer(run, address)
  return { address, question, answer, wants: wantsOf(question, answer) }
}

/** A vague answer counts while it is being sharpened: later questions may depend on it. */
const counts = (place: Place) => place.wants !== 'answer'

const valuesOf = (places: readonly Place[]): Record<string, Value> =>
  Object.fromEntries(places.filter(counts).map(place => [place.address.name, place.answer?.value ?? null]))

const itemsOf = (picked: unknown): readonly string[] => {
  const { ids, own } = (picked ?? { ids: [], own: [] }) as Picked // A group is always `of` a choices question.
  return [...ids, ...own]
}

const walkGroup = (run: Run, group: Group, { places, soFar }: Walk, name: string): Walk => {
  const items = itemsOf(soFar[group.of]).map(item => {
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
      if (flow.skip[name]?.(before.soFar as SoFar<Ask>)) return before
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
