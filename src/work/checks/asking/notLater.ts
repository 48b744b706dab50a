import type { Screen } from '../../../cards/screen.ts'
import type { Prompt } from '../../../people/prompt.ts'
import type { AskedAbout } from '../../../ports/checks.ts'
import { noticeOf } from '../../decision.ts'
import type { Scene } from '../../scene.ts'
import {
  answerStep,
  askedAnew,
  askIn,
  isCounted,
  isOfAnAsk,
  saidAsked,
  saidLate,
  whyNotAsked,
} from './asks.ts'
import { notAnswered } from './beginAsk.ts'

/** It was asked anew since: then that is the one to answer. */
const over = (anew: AskedAbout): Screen => ({
  ...{ kind: 'notice', said: { key: 'prompts.over' }, more: [saidAsked(anew)] },
  next: [answerStep(anew), 'menu'],
})

/** What stands in the way of asking again, where one could still answer; undefined where nothing does. */
const whyNotAgain = (scene: Scene, about: AskedAbout): Screen | undefined => {
  const { ask } = about
  if (ask.status === 'answered')
    return noticeOf({ key: 'asking.again' }, [answerStep(about, 'changeAnswer'), 'menu'])
  if (ask.status === 'declined') return noticeOf({ key: 'asking.decline.back' }, ['witnessing', 'menu'])
  const anew = askedAnew(scene, about)
  if (anew) return over(anew)
  return isCounted(about)
    ? undefined
    : noticeOf(saidLate(about, 'asking.closed'), [answerStep(about), 'menu'])
}

/** Why a question about a look back does not come again later; undefined where it does, and for every other prompt. */
export const notLater = (
  scene: Scene,
  { kind, subject }: Pick<Prompt, 'kind' | 'subject'>,
): Screen | undefined => {
  if (!isOfAnAsk(kind) || !scene.checking) return undefined
  if (whyNotAsked(scene, subject)) return notAnswered(scene, subject)
  const about = askIn(scene, subject)
  return about && whyNotAgain(scene, about)
}
