import type { Screen } from '../../../cards/screen.ts'
import type { Prompt } from '../../../people/prompt.ts'
import type { AskedAbout } from '../../../ports/checks.ts'
import { noticeOf } from '../../decision.ts'
import type { Scene } from '../../scene.ts'
import { answerStep, askIn, isCounted, isOfAnAsk, saidLate, whyNotAsked } from './asks.ts'
import { notAnswered } from './beginAsk.ts'

/** What stands in the way of asking again, where one could still answer; undefined where nothing does. */
const whyNotAgain = (about: AskedAbout): Screen | undefined => {
  const { ask } = about
  if (ask.status === 'answered')
    return noticeOf({ key: 'asking.again' }, [answerStep(about, 'changeAnswer'), 'menu'])
  if (ask.status === 'declined') return noticeOf({ key: 'asking.decline.back' }, ['witnessing', 'menu'])
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
  return about && whyNotAgain(about)
}
