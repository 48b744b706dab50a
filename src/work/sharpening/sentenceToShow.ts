import type { Asking } from '../../dialogue/advance.ts'
import type { Place } from '../../dialogue/places.ts'
import { findAnswer, type Run } from '../../dialogue/run.ts'
import type { Decision } from '../decision.ts'
import { placesIn, type Scene } from '../scene.ts'

/** Whether the answer to this question would be shown: the first one to a question that can be sharpened. */
export const mayBeShown = (run: Run, { address, question }: Pick<Asking, 'address' | 'question'>): boolean =>
  question.kind === 'text' && question.sharpen !== undefined && !findAnswer(run, address)?.sharpening

/** It can be sharpened, is not yet, and was said in this turn. */
const isNew = (before: Run | undefined, { address, question, answer }: Place): boolean => {
  if (question.kind !== 'text' || !question.sharpen || !answer?.settled) return false
  const earlier = before && findAnswer(before, address)
  if (answer.sharpening === 'done' || earlier?.sharpening) return false
  return !(earlier?.settled && earlier.value === answer.value)
}

const newIn = (scene: Scene, run: Run): readonly Place[] => {
  const before = scene.runs.find(({ id }) => id === run.id)
  return before?.answers === run.answers ? [] : placesIn(scene, run).filter(place => isNew(before, place))
}

/** People read that a sentence goes: who writes more than this tells a story, and that stays here. */
const LONGEST = 500

/** The one sentence that was said in a turn and could be asked about; undefined where there is none. */
export const sentenceToShow = (scene: Scene, { runs = [] }: Decision): string | undefined => {
  const value = runs.flatMap(run => newIn(scene, run))[0]?.answer?.value
  return typeof value === 'string' && value.length <= LONGEST ? value : undefined
}
