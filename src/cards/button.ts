import type { JsonObject } from './json.ts'
import type { Press } from './press.ts'
import type { NextStep } from './screen.ts'
import { type Hearer, tell } from './voice.ts'

/** What a press sends; left-out fields are as good as empty ones. */
export type Sent = Press extends infer P ? (P extends Press ? Partial<P> & Pick<P, 'do'> : never) : never

/** A button that sends the inputs of its card, and wants them filled in well. */
export const button = (hearer: Hearer, name: string, press: Sent): JsonObject => ({
  title: tell(hearer, `common.button.${name}`),
  verb: press.do,
  data: withoutGaps(press),
  inputs: 'auto',
})

/** A button that works whatever the inputs hold. */
export const plainButton = (hearer: Hearer, name: string, press: Sent): JsonObject => ({
  ...button(hearer, name, press),
  inputs: 'none',
})

/** What a press sends, without what is left out of it. */
export const withoutGaps = (press: Sent): JsonObject =>
  Object.fromEntries(
    Object.entries(press).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

/** Where what comes next is shown: in place of the card, or below one that people want to read again. */
type Where = { readonly below?: true }

const pressOfObject = (step: Exclude<NextStep, string>, where: Where): Sent => {
  if ('answer' in step) return { do: 'start', flow: step.flow, subject: step.answer, ...where }
  if ('wish' in step) return { do: 'wish', wish: step.wish, ...where }
  if ('bodyOf' in step) return { do: 'bodyPage', round: step.bodyOf }
  return 'more' in step
    ? { do: 'show', what: step.more, from: step.from, ...where }
    : { do: 'resume', run: step.resume, ...where }
}

const pressOf = (step: NextStep, where: Where): Sent => {
  if (typeof step === 'object') return pressOfObject(step, where)
  if (step === 'changeRhythm') return { do: 'start', flow: 'rhythm', ...where }
  if (
    step === 'translate' ||
    step === 'promise' ||
    step === 'skills' ||
    step === 'forget' ||
    step === 'actionCard'
  )
    return { do: 'start', flow: step, ...where }
  return { do: 'show', what: step, ...where }
}

const nameOf = (step: NextStep): string => {
  if (typeof step === 'string') return step
  if ('answer' in step) return step.button
  if ('wish' in step) return step.wish
  if ('bodyOf' in step) return step.bodyOf === null ? 'body' : 'outcome'
  return 'more' in step ? 'more' : 'resume'
}

export const stepButton = (hearer: Hearer, step: NextStep, where: Where = {}): JsonObject =>
  plainButton(hearer, nameOf(step), pressOf(step, where))

/** Three at most: more than that is a menu. */
export const stepButtons = (
  hearer: Hearer,
  steps: readonly NextStep[],
  where: Where = {},
): readonly JsonObject[] => steps.slice(0, 3).map(step => stepButton(hearer, step, where))
