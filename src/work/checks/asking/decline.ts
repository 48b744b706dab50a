import { called } from '../../../cards/called.ts'
import type { Press } from '../../../cards/press.ts'
import type { NextStep, Said, Screen } from '../../../cards/screen.ts'
import { shorten } from '../../../cards/shorten.ts'
import { isUnderWay, type Run } from '../../../dialogue/run.ts'
import type { AskedAbout, KeptAsk } from '../../../ports/checks.ts'
import { isCheckFlow } from '../../../topics/check/checking.ts'
import { wordsAt } from '../../../topics/check/words.ts'
import { saidIn } from '../../actionCards/keeping/cardFlows.ts'
import { leaveAll } from '../../converse.ts'
import { type Decision, noticeOf } from '../../decision.ts'
import { openRun, type Scene } from '../../scene.ts'
import { answerStep, askIn, isCounted, seesPages, stepsAfter, whyNotAsked } from './asks.ts'
import { notAnswered } from './beginAsk.ts'

const ONE_NAME = 80
const IN_SHORT = 160

type Declining = Press & { do: 'decline' }

const told = (scene: Scene, about: AskedAbout, said: Said): Screen => ({
  ...{ kind: 'notice', said },
  next: stepsAfter(scene, about),
})

/** For this once, or for good: nobody is asked why. */
const choose = ({ ask, ownerName }: AskedAbout): Screen => ({
  kind: 'decline',
  ask: ask.id,
  owner: ownerName,
})

/** What was being answered goes: its card says so, and nothing of it is kept. */
const dropped = ({ runs }: Scene, id: string): Pick<Decision, 'runs' | 'left'> => {
  const under = runs.filter(run => isCheckFlow(run.flow) && isUnderWay(run) && saidIn(run, 'ask') === id)
  return {
    runs: under.map(run => ({ ...run, status: 'discarded' as const })),
    left: under.map(run => ({ run: run.id, screen: noticeOf({ key: 'asking.decline.left' }) })),
  }
}

/** Whoever comes back to a conversation that ended so reads why it is over; undefined for any other. */
export const declinedBefore = (scene: Scene, run: Run): Screen | undefined => {
  const about = isCheckFlow(run.flow) ? askIn(scene, saidIn(run, 'ask')) : undefined
  const isDeclined = run.status === 'discarded' && about?.ask.status === 'declined'
  return isDeclined ? told(scene, about, { key: 'asking.decline.left' }) : undefined
}

/** The same promise can be asked about at several look backs: whoever declines says no to all of that. */
const alsoAsked = ({ checking }: Scene, { ask }: AskedAbout): readonly AskedAbout[] =>
  (checking?.asks ?? []).filter(
    ({ ask: { id, promise, status } }) => id !== ask.id && promise === ask.promise && status === 'asked',
  )

/** Whose promise it was, and which one; a discreet programme does not tell again what was promised. */
const saidNo = ({ programme }: Scene, about: AskedAbout, forGood: boolean) => {
  const said = {
    key: `asking.decline.${forGood ? 'forGood' : 'once'}`,
    values: { owner: called(about.ownerName, ONE_NAME) },
  }
  const promise = shorten(wordsAt(about).behaviour, IN_SHORT)
  return { said, more: programme.discreet ? [] : [{ key: 'asking.decline.promise', values: { promise } }] }
}

/** The way back, as long as the answer counts: the page that has it, or else a button here. */
const wayBack = (scene: Scene, about: AskedAbout): { said: readonly Said[]; steps: readonly NextStep[] } => {
  if (!isCounted(about)) return { said: [], steps: [] }
  if (seesPages(scene)) return { said: [{ key: 'asking.decline.back' }], steps: [] }
  return { said: [{ key: 'asking.decline.backHere' }], steps: [answerStep(about)] }
}

const toldNo = (scene: Scene, about: AskedAbout, forGood: boolean): Screen => {
  const { said, more } = saidNo(scene, about, forGood)
  const back = forGood ? { said: [], steps: [] } : wayBack(scene, about)
  return {
    ...{ kind: 'notice', said, more: [...more, { key: 'asking.decline.who' }, ...back.said] },
    next: [...stepsAfter(scene, about), ...back.steps],
  }
}

const declined = (scene: Scene, about: AskedAbout, forGood: boolean): Decision => {
  const { ask } = about
  const main = toldNo(scene, about, forGood)
  if (ask.status === 'declined' && ask.forGood === forGood) return { main }
  const asks = [about, ...alsoAsked(scene, about)].map(
    (one): KeptAsk => ({
      ...{ ...one.ask, was: one.ask.status, changedAt: scene.heard.at },
      ...{ status: 'declined', forGood },
    }),
  )
  return { ...dropped(scene, ask.id), beside: { onChecks: { asks } }, main }
}

/** For how long is said next, also in words: of a question about another promise that is open, they must not be a no. */
const leaveOther = (scene: Scene, id: string): Pick<Decision, 'runs' | 'left'> => {
  const run = openRun(scene)
  return run?.flow === 'check-noticed' && saidIn(run, 'ask') !== id ? leaveAll(scene) : {}
}

/** Says no to being asked what one noticed. Without saying for how long, that is asked. */
export const decline = (scene: Scene, { ask: id, forGood }: Declining): Decision => {
  const about = askIn(scene, id)
  if (!about) return { main: notAnswered(scene, id) }
  if (about.ask.as === 'owner') return { main: told(scene, about, { key: 'asking.decline.own' }) }
  if (about.ask.status === 'answered') return { main: told(scene, about, { key: 'asking.decline.answered' }) }
  const isPast = about.ask.status === 'declined' && about.lookBack.status !== 'open'
  if (whyNotAsked(scene, id) && !isPast) return { main: notAnswered(scene, id) }
  if (forGood === null || forGood === undefined) return { ...leaveOther(scene, id), main: choose(about) }
  // Who never wants to be asked again does not mean less by pressing an older card.
  return declined(scene, about, forGood || about.ask.forGood)
}
