import type { Run } from '../../../dialogue/run.ts'
import { isUnderWay } from '../../../dialogue/run.ts'
import type { AskedAbout } from '../../../ports/checks.ts'
import { flowOfAsk, isCheckFlow } from '../../../topics/check/checking.ts'
import { saidIn } from '../../actionCards/keeping/cardFlows.ts'
import { type Decision, noted } from '../../decision.ts'
import { look, lookAnew } from '../../opened.ts'
import type { Scene } from '../../scene.ts'
import { askIn, isCounted, openAsks, whyNotAsked } from './asks.ts'

/** The look back that a conversation was begun at, where that is over by now. */
const overOf = (scene: Scene, run: Run): AskedAbout | undefined => {
  const about = askIn(scene, saidIn(run, 'ask'))
  return about && !isCounted(about) ? about : undefined
}

/** What is asked now of which the answers are still counted. */
export const countedNow = (scene: Scene, flow: string): readonly AskedAbout[] =>
  openAsks(scene).filter(one => isCounted(one) && flowOfAsk(one.ask.as) === flow)

/** Whether what was begun is over, while something else of its kind is asked now: that comes first. */
export const isPassedBy = (scene: Scene, run: Run): boolean =>
  overOf(scene, run) !== undefined && countedNow(scene, run.flow).length > 0

/** The same promise, asked about anew since this was begun. */
export const anewOf = (scene: Scene, run: Run): AskedAbout | undefined => {
  const over = overOf(scene, run)
  return over && countedNow(scene, run.flow).find(({ ask }) => ask.promise === over.ask.promise)
}

/** Left when its round was stopped: there is nothing to go on with before the same promise is asked about anew. */
export const waitsForNext = (scene: Scene, run: Run): boolean =>
  run.status === 'draft' &&
  isCheckFlow(run.flow) &&
  whyNotAsked(scene, saidIn(run, 'ask') ?? '') === 'stopped' &&
  anewOf(scene, run) === undefined

/** What was begun at an earlier look back at the same promise. */
export const begunEarlier = (scene: Scene, about: AskedAbout): Run | undefined =>
  scene.runs.find(run => isUnderWay(run) && anewOf(scene, run)?.ask.id === about.ask.id)

/** The same conversation about this ask: what was typed stands there to start from, and nothing counts unseen. */
const movedTo = (run: Run, { ask }: AskedAbout): Run => ({
  ...run,
  answers: run.answers.map(({ advice: _, ...answer }) =>
    answer.name === 'ask' ? { ...answer, value: ask.id } : { ...answer, settled: false, sharpening: null },
  ),
})

/** Goes on with what was begun earlier, at the look back that is open now. */
export const carryOver = (scene: Scene, run: Run, about: AskedAbout): Decision => {
  const decision = lookAnew(scene, movedTo(run, about))
  return run.answers.length <= 1 ? decision : noted(decision, { key: 'asking.carried' })
}

/** Takes up a conversation that was left, at the look back that is open now where there is one. */
export const takeUpAsk = (scene: Scene, run: Run): Decision => {
  const anew = anewOf(scene, run)
  return anew ? carryOver(scene, run, anew) : look(scene, run)
}
