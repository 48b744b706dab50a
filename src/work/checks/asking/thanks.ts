import type { NextStep, Said, Screen } from '../../../cards/screen.ts'
import type { Run } from '../../../dialogue/run.ts'
import type { AskedAbout } from '../../../ports/checks.ts'
import { isCheckFlow } from '../../../topics/check/checking.ts'
import type { NoticedCheck, SelfCheck } from '../../../topics/check/checks.ts'
import { hasComingDay } from '../../../topics/promise/promise.ts'
import { saidIn } from '../../actionCards/keeping/cardFlows.ts'
import type { Scene } from '../../scene.ts'
import {
  answerNow,
  answerStep,
  askedAnew,
  askIn,
  asksAfter,
  isCounted,
  saidAsked,
  saidLate,
  stepsAfter,
  thresholdsOf,
} from './asks.ts'

// What is answered is never said again here: this stays in the chat, and others may look along on a screen.

/** While the look back is open, and what it is about was not withdrawn. */
const mayChange = (about: AskedAbout): boolean => isCounted(about) && about.promise.status === 'open'

/** Whoever chose no new day for what is looked back at no more, and wants to go on with it, hears how. */
const onceMore = (about: AskedAbout): Said => ({
  key: mayChange(about) ? 'asking.thanks.noDay' : 'asking.thanks.noDayClosed',
})

/** That it stays as it is, is not said of what is over. */
const saidOfChoice = (scene: Scene, about: AskedAbout, { next }: SelfCheck): readonly Said[] => {
  const { promise } = about
  const said = { key: `asking.thanks.${next}`, values: { before: promise.before } }
  const goesOn = hasComingDay(promise) || askedAnew(scene, about) !== undefined
  if (promise.status !== 'open' || goesOn) return [said]
  return next === 'keep' ? [onceMore(about)] : [said, onceMore(about)]
}

const ofSelf = (scene: Scene, about: AskedAbout, self: SelfCheck): readonly Said[] => [
  ...saidOfChoice(scene, about, self),
  { key: 'asking.thanks.ownerSees' },
]

const ofNoticed = (scene: Scene, about: AskedAbout, { byName }: NoticedCheck): readonly Said[] => {
  const { scores } = thresholdsOf(scene, about)
  const values = { owner: about.ownerName, scores }
  return [
    { key: `asking.thanks.${byName ? 'named' : 'counted'}`, values },
    { key: 'asking.thanks.hears', values },
  ]
}

const toldOf = (scene: Scene, about: AskedAbout): readonly Said[] => {
  const { self, noticed } = answerNow(about)
  if (about.ask.as === 'owner') return self ? ofSelf(scene, about, self) : []
  return noticed ? ofNoticed(scene, about, noticed) : []
}

/** Nothing is asked any more about a promise that was just withdrawn. */
const withoutGone = (scene: Scene, { ask, promise }: AskedAbout): Scene => {
  const { checking } = scene
  if (!checking || promise.status === 'open') return scene
  const asks = checking.asks.filter(one => one.ask.promise !== ask.promise)
  return { ...scene, checking: { ...checking, asks } }
}

const steps = (scene: Scene, about: AskedAbout): readonly NextStep[] => {
  const anew = askedAnew(scene, about)
  const [first, ...rest] = anew ? [answerStep(anew), ...stepsAfter(scene, about)] : stepsAfter(scene, about)
  const change = mayChange(about) ? [answerStep(about, 'changeAnswer')] : []
  return typeof first === 'object'
    ? [first, ...change, ...rest]
    : [...change, ...(first ? [first] : []), ...rest]
}

/** What is asked anew by now is offered: then there is a next time, and a day to look back. */
const saidOfTime = (scene: Scene, about: AskedAbout): readonly Said[] => {
  const anew = askedAnew(scene, about)
  if (anew) return [saidAsked(anew)]
  return about.lookBack.status === 'open' ? [] : [saidLate(about, 'asking.thanks.late')]
}

/** Thanks for an answer: who sees it, and what else there is to answer. */
export const thanksFor = (before: Scene, about: AskedAbout): Screen => {
  const scene = withoutGone(before, about)
  const count = asksAfter(scene, about).length
  return {
    kind: 'notice',
    said: { key: about.ask.as === 'owner' ? 'check-self.saved' : 'check-noticed.saved' },
    more: [
      ...toldOf(scene, about),
      ...saidOfTime(scene, about),
      ...(count > 0 ? [{ key: 'asking.thanks.next', values: { count } }] : []),
    ],
    next: steps(scene, about),
  }
}

/** Whoever comes back to a conversation that is over is thanked again; undefined for any other. */
export const thanksAgain = (scene: Scene, run: Run): Screen | undefined => {
  const about =
    isCheckFlow(run.flow) && run.status === 'finished' ? askIn(scene, saidIn(run, 'ask')) : undefined
  return about && thanksFor(scene, about)
}
