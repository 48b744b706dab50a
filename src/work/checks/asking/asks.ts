import type { AskStep, NextStep, Said } from '../../../cards/screen.ts'
import { shorten } from '../../../cards/shorten.ts'
import type { Run } from '../../../dialogue/run.ts'
import { toldFrom } from '../../../insight/releaseChecks.ts'
import type { AskedAbout } from '../../../ports/checks.ts'
import {
  type CheckFlow,
  flowOfAsk,
  isCheckFlow,
  type NoAnswer,
  newestOfEach,
  whyNoAnswer,
} from '../../../topics/check/checking.ts'
import type { Thresholds } from '../../../topics/check/lookBack.ts'
import { wordsAt } from '../../../topics/check/words.ts'
import { hasComingDay } from '../../../topics/promise/promise.ts'
import { saidIn } from '../../actionCards/keeping/cardFlows.ts'
import type { Scene } from '../../scene.ts'

/** An ask of this person, also one that is over. */
export const askIn = ({ checking }: Scene, id: string | undefined): AskedAbout | undefined =>
  checking?.asks.find(({ ask }) => ask.id === id)

/** Why this person cannot answer this ask; undefined when they can. */
export const whyNotAsked = (scene: Scene, id: string): NoAnswer | undefined =>
  whyNoAnswer(askIn(scene, id), scene.person.id)

/** Whether a prompt of this kind is about an ask, which is its subject then. */
export const isOfAnAsk = (kind: string): boolean => isCheckFlow(kind) || kind === 'checkReminder'

type Asks = readonly AskedAbout[]

const answerable = (asks: Asks, person: string, status: 'asked' | 'declined'): Asks =>
  newestOfEach(asks).filter(one => one.ask.status === status && whyNoAnswer(one, person) === undefined)

/** What waits for an answer of somebody: of each promise once. */
export const waitingIn = (asks: Asks, person: string): Asks => answerable(asks, person, 'asked')

/** What they would rather not answer, and can come back to. */
export const declinedIn = (asks: Asks, person: string): Asks => answerable(asks, person, 'declined')

/** What waits for an answer of this person: of each promise once. */
export const openAsks = ({ checking, person }: Scene): Asks => waitingIn(checking?.asks ?? [], person.id)

/** What there is to answer in a conversation: what waits, and where nothing does, what was declined. */
export const askedIn = (asks: Asks, person: string, flow: CheckFlow): Asks => {
  const isOf = ({ ask }: AskedAbout) => flowOfAsk(ask.as) === flow
  const waiting = waitingIn(asks, person).filter(isOf)
  return waiting.length > 0 ? waiting : declinedIn(asks, person).filter(isOf)
}

/** The same, of this person. */
export const toAnswer = ({ checking, person }: Scene, flow: CheckFlow): Asks =>
  askedIn(checking?.asks ?? [], person.id, flow)

/** What comes late counts the next time; where there is none, it is only kept. */
export const saidLate = (
  { promise }: AskedAbout,
  key: 'asking.late' | 'asking.closed' | 'asking.thanks.late',
): Said => ({ key: hasComingDay(promise) ? key : `${key}Last` })

/** That it is asked now, beside the way to it. */
export const saidAsked = ({ ask, ownerName }: AskedAbout): Said => ({
  key: `turns.next.${flowOfAsk(ask.as)}`,
  values: { owner: ownerName },
})

/** Of which the answer is still counted. */
export const isCounted = ({ lookBack }: AskedAbout): boolean => lookBack.status === 'open'

/** What is asked now of which the answers are still counted. */
export const countedNow = (scene: Scene, flow: string): Asks =>
  openAsks(scene).filter(one => isCounted(one) && flowOfAsk(one.ask.as) === flow)

/** The same promise, asked about anew since this look back was over. */
export const askedAnew = (scene: Scene, about: AskedAbout): AskedAbout | undefined => {
  const { as, promise } = about.ask
  return isCounted(about)
    ? undefined
    : countedNow(scene, flowOfAsk(as)).find(({ ask }) => ask.promise === promise)
}

/** Those of which answers are still counted come first. */
export const nextAsk = (scene: Scene, open: Asks = openAsks(scene)): AskedAbout | undefined =>
  open.find(isCounted) ?? open[0]

/** What is asked now and still counts: of their own promise first. A late answer is welcome, but waits for nobody. */
export const firstAsked = (scene: Scene): AskedAbout | undefined => {
  const asks = openAsks(scene).filter(isCounted)
  return asks.find(({ ask }) => ask.as === 'owner') ?? asks[0]
}

/** Whether somebody only came back, in this conversation, to what they answered or declined: they said nothing anew. */
export const isOnlyReopened = (asks: Asks, run: Run): boolean => {
  const status = asks.find(({ ask }) => ask.id === saidIn(run, 'ask'))?.ask.status
  return (status === 'answered' || status === 'declined') && run.answers.length <= 1
}

/** What somebody answered at this very look back; undefined where that was another time, or never. */
export const answerNow = ({ lookBack, lastSelf, lastNoticed }: AskedAbout) => ({
  self: lastSelf?.lookBack === lookBack.id ? lastSelf : undefined,
  noticed: lastNoticed?.lookBack === lookBack.id ? lastNoticed : undefined,
})

/** Somebody's own words stand on a card beside much else. */
export const inShort = (words: string): string => shorten(words, 400)

/** How one could notice that a promise is kept, as its owner said it when the look back opened. */
export const noticedBy = (about: AskedAbout): Said => ({
  key: 'asking.noticedBy',
  values: { noticed: inShort(wordsAt(about).noticed) },
})

/** From how many answers something is told: as it was when the look back opened, or as the programme raised it since. */
export const thresholdsOf = ({ programme }: Scene, { lookBack }: AskedAbout): Thresholds =>
  toldFrom(lookBack.thresholds, programme.thresholds)

export const answerStep = (
  { ask }: AskedAbout,
  button: 'nextAsk' | 'changeAnswer' | null = null,
): AskStep => {
  const flow = flowOfAsk(ask.as)
  const plain = flow === 'check-self' ? 'lookBack' : 'reply'
  return { answer: ask.id, flow, button: button ?? plain }
}

/** What is left to ask of whoever just said something about a promise: not that promise once more. */
export const asksAfter = (scene: Scene, about?: AskedAbout): Asks =>
  openAsks(scene).filter(({ ask }) => ask.promise !== about?.ask.promise)

/** The way on after something was said about an ask: the next one, where there is one. */
export const stepsAfter = (scene: Scene, about?: AskedAbout): readonly NextStep[] => {
  const next = nextAsk(scene, asksAfter(scene, about))
  return [...(next ? [answerStep(next, 'nextAsk')] : []), ...elsewhere(scene, about)]
}

/** Whoever was not introduced yet can answer what they are asked, and see no page. */
export const seesPages = ({ person }: Pick<Scene, 'person'>): boolean =>
  person.role !== null && person.team !== null

const elsewhere = (scene: Scene, about: AskedAbout | undefined): readonly NextStep[] =>
  seesPages(scene) ? [about?.ask.as === 'owner' ? 'checks' : 'witnessing', 'menu'] : []
