import type { Happening } from '../../../dialogue/advance.ts'
import { answersOf, positionIn } from '../../../dialogue/places.ts'
import type { Run } from '../../../dialogue/run.ts'
import type { AskedAbout, KeptAsk } from '../../../ports/checks.ts'
import type { Plan } from '../../../ports/prompting.ts'
import { asGiven, changedPromise, comesBack } from '../../../topics/check/changedPromise.ts'
import type { TellsNoticed } from '../../../topics/check/checkNoticed.ts'
import type { LookedBack } from '../../../topics/check/checkSelf.ts'
import type { NoticedCheck, SelfCheck } from '../../../topics/check/checks.ts'
import { wordsAt } from '../../../topics/check/words.ts'
import { flowFor, type Outcome } from '../../../topics/flows.ts'
import { promisesAhead } from '../../../topics/promise/changePromise.ts'
import { MOST_OPEN, type Promised } from '../../../topics/promise/promise.ts'
import type { Decision } from '../../decision.ts'
import { placesIn, type Scene, settingOf } from '../../scene.ts'
import { answerNow, askIn, whyNotAsked } from './asks.ts'
import { notAnswered } from './beginAsk.ts'
import { thanksAt, thanksOf } from './readToThank.ts'
import { saysNo } from './saidToAsk.ts'
import { thanksFor } from './thanks.ts'

const answered = ({ heard }: Scene, { ask }: AskedAbout): KeptAsk => ({
  ...{ ...ask, was: ask.status, changedAt: heard.at },
  ...{ status: 'answered', forGood: false },
})

const selfCheck = (scene: Scene, run: string, about: AskedAbout, outcome: LookedBack): SelfCheck => {
  const { ask } = about
  const { score, example, next, because } = outcome
  return {
    ...{ lookBack: ask.lookBack, promise: ask.promise, person: scene.person.id, run },
    ...{ score, example, next, because },
    madeAt: answerNow(about).self?.madeAt ?? scene.heard.at,
    changedAt: scene.heard.at,
  }
}

const noticedCheck = (scene: Scene, run: string, about: AskedAbout, outcome: TellsNoticed): NoticedCheck => {
  const { lookBack, promise, owner } = about.ask
  const { noticed, example, byName } = outcome
  return {
    ...{ lookBack, promise, owner, person: scene.person.id, run },
    ...{ noticed, example, byName },
    madeAt: answerNow(about).noticed?.madeAt ?? scene.heard.at,
    changedAt: scene.heard.at,
  }
}

const promiseOf = ({ records }: Scene, { ask, promise }: AskedAbout): Promised =>
  records.promises.find(({ id }) => id === ask.promise) ?? promise

/**
 * A promise that is withdrawn is told at once, since nothing of it closes any more; so is what is done with it after it
 * closed. All else is told as it closes.
 */
const tells = (scene: Scene, { ask, lookBack }: AskedAbout, { next }: LookedBack): readonly Plan[] => {
  if (next === 'withdraw') return thanksOf(scene, ask.promise)
  if (lookBack.status === 'open' || next === 'keep') return []
  return next === 'renew' ? thanksAt(scene, ask.lookBack) : thanksOf(scene, ask.promise)
}

/** Keeps how somebody looked back at their promise, and the promise as they want it from now on. */
const keepSelf = (scene: Scene, run: string, about: AskedAbout, given: LookedBack): Decision => {
  const { today, heard, programme } = scene
  const outcome = asGiven(given, [wordsAt(about), promiseOf(scene, about)])
  const when = { today, at: heard.at, worked: programme.rhythm.days }
  const promise = changedPromise(promiseOf(scene, about), outcome, when)
  const self = selfCheck(scene, run, about, outcome)
  const ends = outcome.next === 'withdraw' ? { ends: [about.ask.promise] } : {}
  return {
    ...(promise && { kept: { promises: [promise] } }),
    beside: {
      onChecks: { asks: [answered(scene, about)], self: [self], ...ends },
      plans: tells(scene, about, outcome),
    },
    main: thanksFor(scene, { ...about, lastSelf: self, ...(promise && { promise }) }),
  }
}

const keepNoticed = (scene: Scene, run: string, about: AskedAbout, outcome: TellsNoticed): Decision => {
  const noticed = noticedCheck(scene, run, about, outcome)
  return {
    beside: { onChecks: { asks: [answered(scene, about)], noticed: [noticed] } },
    main: thanksFor(scene, { ...about, lastNoticed: noticed }),
  }
}

/** What somebody said who looked back. */
export type OfAsk = LookedBack | TellsNoticed

export const isOfAsk = (outcome: Outcome): outcome is OfAsk =>
  outcome.kind === 'lookedBack' || outcome.kind === 'tellsNoticed'

/** Keeps what somebody answered, with all that follows from it, in one turn. */
export const keepAsked = (scene: Scene, run: string, outcome: OfAsk): Decision => {
  const about = askIn(scene, outcome.ask)
  if (!about || whyNotAsked(scene, outcome.ask)) return { main: notAnswered(scene, outcome.ask) }
  return outcome.kind === 'lookedBack'
    ? keepSelf(scene, run, about, outcome)
    : keepNoticed(scene, run, about, outcome)
}

const outcomeOf = (scene: Scene, run: Run): LookedBack | undefined => {
  if (run.flow !== 'check-self' || positionIn(placesIn(scene, run))) return undefined
  const flow = flowFor('check-self', settingOf(scene))
  const outcome = flow.done(answersOf(flow, run))
  return outcome.kind === 'lookedBack' ? outcome : undefined
}

/** A promise whose day has been made room for another one: it comes back only where there is room again. */
const hasNoRoom = (scene: Scene, run: Run, event: Happening): boolean => {
  if (event.kind !== 'confirm' || run.status === 'finished' || !scene.checking) return false
  const outcome = outcomeOf(scene, run)
  const about = askIn(scene, outcome?.ask)
  if (!outcome || !about || !comesBack(promiseOf(scene, about), outcome, scene.today)) return false
  return promisesAhead(scene.records.promises, scene.today).length >= MOST_OPEN
}

type HeldUp = { readonly event: Happening; readonly note: string }

/** Whoever would rather not answer, and did not say yet about which promise. */
const declinesUnchosen = ({ heard }: Scene, run: Run, event: Happening): boolean => {
  const isAsked = run.flow === 'check-noticed' && event.kind === 'misread' && event.address.name === 'ask'
  return isAsked && heard.what.kind === 'said' && saysNo(heard.what.text)
}

/** What comes instead, with a sentence: the answer to say anew where there is no room; undefined where nothing is in the way. */
export const holdUpAsk = (scene: Scene, run: Run, event: Happening): HeldUp | undefined => {
  const { at } = event
  if (declinesUnchosen(scene, run, event))
    return { event: { kind: 'look', at }, note: 'asking.decline.which' }
  if (!hasNoRoom(scene, run, event)) return undefined
  return {
    event: { kind: 'change', at, address: { name: 'next', item: null } },
    note: 'asking.noRoom',
  }
}
