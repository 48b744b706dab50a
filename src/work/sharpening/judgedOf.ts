import type { Happening } from '../../dialogue/advance.ts'
import type { Run } from '../../dialogue/run.ts'
import type { Value } from '../../dialogue/value.ts'
import { needNotSay } from '../../topics/sharpening/sharpenIn.ts'
import { type Decision, noted } from '../decision.ts'
import type { Scene } from '../scene.ts'

/** What a language model says of this answer, where it was shown and something came of it. */
export const judgedOf = (
  { shownToModel }: Scene,
  { flow }: Run,
  value: Value,
): Pick<Happening & { kind: 'answer' }, 'judged'> => {
  if (!shownToModel?.judged || shownToModel.text !== value) return {}
  const { advice } = shownToModel.judged
  return { judged: advice && needNotSay(flow, advice.id) ? null : advice }
}

const saysSo = ({ main }: Decision): boolean =>
  main?.kind === 'question' && main.asking.advice?.byModel !== undefined

/** Whoever said a sentence is told that it was shown, whatever came of it: on the card of its question, or else above. */
export const tellShown = ({ shownToModel }: Scene, decision: Decision): Decision =>
  shownToModel && !saysSo(decision) ? noted(decision, { key: 'sharpening.model.shown' }) : decision
