import type { NextStep, Said, Screen } from '../../../cards/screen.ts'
import type { Happening } from '../../../dialogue/advance.ts'
import { isUnderWay, type Run } from '../../../dialogue/run.ts'
import type { AskedAbout } from '../../../ports/checks.ts'
import { type CheckFlow, flowOfAsk, isCheckFlow } from '../../../topics/check/checking.ts'
import { saidIn } from '../../actionCards/keeping/cardFlows.ts'
import { type Decision, noted, noticeOf } from '../../decision.ts'
import { given, look, opened } from '../../opened.ts'
import type { Scene } from '../../scene.ts'
import {
  answerStep,
  askedAnew,
  askIn,
  isCounted,
  isOnlyReopened,
  nextAsk,
  saidLate,
  stepsAfter,
  toAnswer,
  whyNotAsked,
} from './asks.ts'
import { anewOf, begunEarlier, carryOver, isPassedBy, waitsForNext, withAnswerOf } from './carryOver.ts'

/** What was begun about the same ask. */
const leftOf = (scene: Scene, flow: CheckFlow, ask: string): Run | undefined =>
  scene.runs.find(run => run.flow === flow && isUnderWay(run) && saidIn(run, 'ask') === ask)

/** What is to be known before the first question: that it is late, that there is an answer, or that it was declined. */
const noteOn = (about: AskedAbout): Said | undefined => {
  const { ask } = about
  if (ask.status === 'answered') return { key: 'asking.again' }
  if (ask.status === 'declined') return { key: 'asking.afterAll' }
  return isCounted(about) ? undefined : saidLate(about, 'asking.late')
}

/** Pressed twice, there is nothing yet that one was busy with: then only what is to be known comes again. */
const takenUp = (scene: Scene, left: Run): Decision => {
  const about = askIn(scene, saidIn(left, 'ask'))
  const note = left.answers.length > 1 ? { key: 'turns.resumed' } : about && noteOn(about)
  const asked = look(scene, left)
  return note ? noted(asked, note) : asked
}

const beginAbout = (scene: Scene, flow: CheckFlow, about: AskedAbout): Decision => {
  const left = leftOf(scene, flow, about.ask.id)
  if (left) return takenUp(scene, left)
  const earlier = begunEarlier(scene, about)
  if (earlier) return carryOver(scene, earlier, about)
  const decision = opened(scene, flow, [given('ask', about.ask.id, scene.heard.at)])
  const note = noteOn(about)
  return note ? noted(decision, note) : decision
}

/** Why nothing can be answered, with the way to what can. */
export const notAnswered = (scene: Scene, id: string, more: readonly Said[] = []): Screen => ({
  kind: 'notice',
  said: { key: `asking.why.${whyNotAsked(scene, id) ?? 'notYours'}` },
  more,
  next: stepsAfter(scene, askIn(scene, id)),
})

/** There is nothing of this kind to answer; of the other kind there may be. */
const nothingOpen = (scene: Scene, flow: CheckFlow): Decision => {
  const other = nextAsk(scene)
  const next: readonly NextStep[] = other ? [answerStep(other)] : stepsAfter(scene)
  const more = other ? [{ key: `asking.other.${flowOfAsk(other.ask.as)}` }] : []
  return { main: { kind: 'notice', said: { key: `asking.none.${flow}` }, more, next } }
}

const beginOpen = (scene: Scene, flow: CheckFlow, open: readonly AskedAbout[]): Decision => {
  const [only, another] = open
  if (!only) return nothingOpen(scene, flow)
  return another ? opened(scene, flow, []) : beginAbout(scene, flow, only)
}

/** What is asked now comes before what was begun at a look back that is over; that waits. */
const beginPast = (scene: Scene, flow: CheckFlow, left: Run, open: readonly AskedAbout[]): Decision => {
  const anew = anewOf(scene, left)
  return anew ? beginAbout(scene, flow, anew) : beginOpen(scene, flow, open.filter(isCounted))
}

/** What was begun, and what there is to answer. What waits comes before what somebody only came back to. */
const openOf = (scene: Scene, flow: CheckFlow) => {
  const open = toAnswer(scene, flow)
  const waits = open.some(({ ask }) => ask.status === 'asked')
  const isAside = (run: Run) => waits && isOnlyReopened(scene.checking?.asks ?? [], run)
  const left = scene.runs.filter(run => run.flow === flow && isUnderWay(run) && !isAside(run))
  return { left, open }
}

const beginAny = (scene: Scene, flow: CheckFlow): Decision => {
  const { left, open } = openOf(scene, flow)
  const last = left.find(run => isPassedBy(scene, run))
  const current = left.find(run => !isPassedBy(scene, run) && !waitsForNext(scene, run))
  if (current) return takenUp(scene, current)
  return last ? beginPast(scene, flow, last, open) : beginOpen(scene, flow, open)
}

/** Whoever answers late what is asked anew by now, answers that: then it is not asked once more. */
const anewFor = (scene: Scene, about: AskedAbout): AskedAbout =>
  (about.ask.status === 'asked' && askedAnew(scene, about)) || about

/** What was begun at a look back that is over waits where it was: whoever begins another one hears where that is. */
const withWaiting = (scene: Scene, flow: CheckFlow, decision: Decision): Decision => {
  const isNew = decision.main?.kind === 'question' && scene.runs.every(({ id }) => id !== decision.shows)
  const waits = openOf(scene, flow).left.some(run => run.answers.length > 1 && isPassedBy(scene, run))
  return isNew && waits ? noted(decision, { key: 'asking.waits' }) : decision
}

/** Begins to look back: about the ask that is meant, else about the one that is open, else one of them is chosen. */
export const beginAsk = (scene: Scene, flow: CheckFlow, subject: string | null): Decision =>
  withWaiting(scene, flow, beginMeant(scene, flow, subject))

const beginMeant = (scene: Scene, flow: CheckFlow, subject: string | null): Decision => {
  if (subject === null) return beginAny(scene, flow)
  const about = askIn(scene, subject)
  const fits = about !== undefined && flowOfAsk(about.ask.as) === flow
  if (!fits || whyNotAsked(scene, subject)) return { main: notAnswered(scene, fits ? subject : '') }
  return beginAbout(scene, flow, anewFor(scene, about))
}

/**
 * What somebody gave in a round that was stopped waits for the next look back at the same promise, where it can be gone
 * on with. Of a promise that is no more there is none.
 */
const leftAtEnd = (scene: Scene, run: Run, ask: string, event: Happening) => {
  const left = withAnswerOf(scene, run, event)
  const isEmpty = left.answers.length <= 1
  if (isEmpty || whyNotAsked(scene, ask) !== 'stopped')
    return { run: { ...run, status: 'discarded' } as const, more: isEmpty ? [] : [{ key: 'asking.notKept' }] }
  return { run: { ...left, status: 'draft' } as const, more: [{ key: 'asking.kept' }] }
}

const askOver = (scene: Scene, run: Run): string | undefined => {
  const ask = scene.checking && isCheckFlow(run.flow) && isUnderWay(run) ? saidIn(run, 'ask') : undefined
  return ask !== undefined && whyNotAsked(scene, ask) ? ask : undefined
}

/** Whoever was still answering when there was nothing to answer any more is told why, and whether it is kept. */
export const askEnded = (scene: Scene, run: Run, event: Happening): Decision | undefined => {
  const ask = askOver(scene, run)
  if (ask === undefined || (event.kind === 'stop' && !event.keep)) return undefined
  const left = leftAtEnd(scene, run, ask, event)
  return {
    main: notAnswered(scene, ask, left.more),
    shows: run.id,
    before: noticeOf({ key: 'turns.moved' }),
    runs: [left.run],
  }
}
