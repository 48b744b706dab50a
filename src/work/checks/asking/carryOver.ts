import { advance, type Happening, isLeaving } from '../../../dialogue/advance.ts'
import { type Address, isUnderWay, type Run, sameAddress } from '../../../dialogue/run.ts'
import type { AskedAbout } from '../../../ports/checks.ts'
import { isCheckFlow } from '../../../topics/check/checking.ts'
import { sameWords, wordsAt } from '../../../topics/check/words.ts'
import { flowFor } from '../../../topics/flows.ts'
import { saidIn } from '../../actionCards/keeping/cardFlows.ts'
import { type Decision, noted } from '../../decision.ts'
import { lookAnew } from '../../opened.ts'
import { flowIdOf, type Scene, settingOf } from '../../scene.ts'
import { askedAnew, askIn, countedNow, isCounted, whyNotAsked } from './asks.ts'

/** The look back that a conversation was begun at, where that is over by now. */
const overOf = (scene: Scene, run: Run): AskedAbout | undefined => {
  const about = askIn(scene, saidIn(run, 'ask'))
  return about && !isCounted(about) ? about : undefined
}

/** Whether what was begun is over, while something else of its kind is asked now: that comes first. */
export const isPassedBy = (scene: Scene, run: Run): boolean =>
  overOf(scene, run) !== undefined && countedNow(scene, run.flow).length > 0

/** The same promise, asked about anew since this was begun. */
export const anewOf = (scene: Scene, run: Run): AskedAbout | undefined => {
  const over = isCheckFlow(run.flow) && isUnderWay(run) ? overOf(scene, run) : undefined
  return over && askedAnew(scene, over)
}

/** Left when its round was stopped: there is nothing to go on with before the same promise is asked about anew. */
export const waitsForNext = (scene: Scene, run: Run): boolean =>
  run.status === 'draft' &&
  isCheckFlow(run.flow) &&
  whyNotAsked(scene, saidIn(run, 'ask') ?? '') === 'stopped' &&
  anewOf(scene, run) === undefined

/** What was begun at an earlier look back at the same promise. */
export const begunEarlier = (scene: Scene, about: AskedAbout): Run | undefined =>
  scene.runs.find(run => anewOf(scene, run)?.ask.id === about.ask.id)

/** The same conversation about this ask: what was typed stands there to start from, and nothing counts unseen. */
const movedTo = (run: Run, { ask }: AskedAbout, fresh: Address | undefined): Run => ({
  ...run,
  answers: run.answers.map(given => {
    if (fresh && sameAddress(given, fresh)) return given
    const { advice: _, ...answer } = given
    return answer.name === 'ask'
      ? { ...answer, value: ask.id }
      : { ...answer, settled: false, sharpening: null }
  }),
})

/** Goes on with what was begun earlier, at the look back that is open now; an answer that is given just now counts. */
export const carryOver = (scene: Scene, run: Run, about: AskedAbout, fresh?: Address): Decision => {
  const moved = movedTo(run, about, fresh)
  const decision = lookAnew(scene, moved)
  return moved.answers.every(({ settled }) => settled) ? decision : noted(decision, { key: 'asking.carried' })
}

/** Whether both ask about the same words, as far as that is known. */
export const isAboutSame = (one: AskedAbout | undefined, other: AskedAbout | undefined): boolean =>
  one !== undefined && other !== undefined && sameWords(wordsAt(one), wordsAt(other))

/** The conversation with what was answered just now in it, so that nothing that somebody typed is lost. */
export const withAnswerOf = (scene: Scene, run: Run, event: Happening): Run => {
  const flow = flowIdOf(run)
  const isSaid = event.kind === 'answer' || event.kind === 'keep'
  return flow && isSaid ? advance(flowFor(flow, settingOf(scene)), run, event).run : run
}

/**
 * Whoever goes on with what was begun at a look back that is over goes on at the one about the same promise that is open
 * now; undefined where there is none. Only what is said just now counts at once, where it is about the same words.
 */
export const goesOnAnew = (scene: Scene, run: Run, event: Happening): Decision | undefined => {
  const anew = scene.checking && !isLeaving(event) ? anewOf(scene, run) : undefined
  if (!anew) return undefined
  const isFresh = event.kind === 'answer' && isAboutSame(askIn(scene, saidIn(run, 'ask')), anew)
  return carryOver(scene, withAnswerOf(scene, run, event), anew, isFresh ? event.address : undefined)
}
