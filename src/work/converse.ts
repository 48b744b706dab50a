import type { Kept, NextStep, Screen } from '../cards/screen.ts'
import { type Advanced, advance, type Effect, type Happening, isLeaving } from '../dialogue/advance.ts'
import type { Place } from '../dialogue/places.ts'
import { isUnderWay, type Run, sameAddress } from '../dialogue/run.ts'
import { isCheckFlow } from '../topics/check/checking.ts'
import { type FlowId, flowFor, type Outcome } from '../topics/flows.ts'
import { cardAgain, outdated } from './actionCards/keeping/beginChange.ts'
import { isCardChanged } from './actionCards/keeping/cardFlows.ts'
import { keepChange } from './actionCards/keeping/keepChange.ts'
import { asAsked } from './actionCards/making/asAsked.ts'
import { holdUp } from './actionCards/making/holdUp.ts'
import { keepCard } from './actionCards/making/keepCard.ts'
import { withoutLostAction } from './actionCards/making/lostAction.ts'
import { previewOf } from './actionCards/making/previewOf.ts'
import { endedMeanwhile } from './actionCards/using/beginWriting.ts'
import { doneOnCard } from './actionCards/using/doneInChat.ts'
import { keepTakenBack, keepWritten } from './actionCards/using/keepWritten.ts'
import { asAskedAbout } from './checks/asking/asAskedAbout.ts'
import { isOnlyReopened } from './checks/asking/asks.ts'
import { askEnded } from './checks/asking/beginAsk.ts'
import { goesOnAnew } from './checks/asking/carryOver.ts'
import { declinedBefore } from './checks/asking/decline.ts'
import { holdUpAsk, isOfAsk, keepAsked } from './checks/asking/keepAsked.ts'
import { tellChanged } from './checks/asking/tellChanged.ts'
import { thanksAgain } from './checks/asking/thanks.ts'
import { toSayAnew, withRoundDays } from './checks/rounds/fitRound.ts'
import { keepRound, roundAgain } from './checks/rounds/keepRound.ts'
import { roundSummary } from './checks/rounds/roundSummary.ts'
import { type Decision, noted, noticeOf, wayOn } from './decision.ts'
import { keepOutcome } from './keepOutcome.ts'
import { rhythmSaved } from './keepRhythm.ts'
import { materialFor } from './material.ts'
import { onlyNamed } from './onlyNamed.ts'
import { flowIdOf, isShort, languageOf, placesIn, type Scene, settingOf, underway } from './scene.ts'
import { keptOf, lineOf } from './screens.ts'

type Turned = {
  readonly flow: FlowId
  readonly run: Run
  readonly effects: readonly Effect<Outcome>[]
  /** Saving what is saved already: shown again as it was, without a word about it. */
  readonly again: boolean
}

/** What the end tells beside the thing itself: who and what goes with it, as far as it was answered. */
const BESIDE: Readonly<Partial<Record<FlowId, readonly string[]>>> = {
  translate: ['withWhom', 'needs', 'noticedBy', 'plan'],
  promise: ['witnesses', 'rhythm'],
  skills: ['ways'],
  team: ['team'],
}

const linesBeside = (scene: Scene, { flow, run }: Turned) =>
  placesIn(scene, run)
    .filter(({ address, answer }) => BESIDE[flow]?.includes(address.name) && answer?.value !== null)
    .map(place => lineOf(flow, place))

type Shown = { readonly kept: Kept | null; readonly next: readonly NextStep[] }

const savedScreen = (scene: Scene, turned: Turned, { kept, next }: Shown): Screen => {
  const { discreet } = scene.programme
  return { kind: 'saved', flow: turned.flow, kept, lines: linesBeside(scene, turned), discreet, next }
}

const introduced = ({ person }: Scene, outcome: Outcome): Decision => {
  if (outcome.kind === 'teamChosen') return { person: { ...person, team: outcome.team } }
  return outcome.kind === 'introduced'
    ? { person: { ...person, role: outcome.role, team: outcome.team } }
    : {}
}

const finished = (scene: Scene, turned: Turned, outcome: Outcome): Decision => {
  if (outcome.kind === 'forgotten') return { erases: true, inPassing: noticeOf({ key: 'forget.saved' }) }
  if (outcome.kind === 'rhythm') return rhythmSaved(scene, outcome.own)
  if (outcome.kind === 'written') return keepWritten(scene, turned.run.id, outcome)
  if (outcome.kind === 'takenBack') return keepTakenBack(scene, outcome.contribution)
  if (outcome.kind === 'newRound') return keepRound(scene, turned.run.id, outcome)
  if (outcome.kind === 'newCard') return keepCard(scene, turned.run.id, outcome.card)
  if (isOfAsk(outcome)) return keepAsked(scene, turned.run.id, outcome)
  if (isCardChanged(outcome)) return keepChange(scene, outcome)
  const kept = keepOutcome(scene, turned.run.id, outcome)
  return {
    ...introduced(scene, outcome),
    kept: kept.records,
    ...tellChanged(scene, outcome),
    ...(outcome.kind === 'actionDone' && { beside: doneOnCard(scene, outcome.action) }),
    main: savedScreen(scene, turned, { kept: kept.shown, next: kept.next }),
  }
}

/** A finished conversation shows what it ended in, as that is now; undefined where it made nothing that is kept. */
const savedBefore = (scene: Scene, turned: Turned): Screen | undefined => {
  const kept = turned.run.status === 'finished' ? keptOf(scene, turned.run) : undefined
  return kept && savedScreen(scene, turned, { kept, next: ['overview', 'menu'] })
}

const stopped = ({ run, flow }: Turned, kept: boolean): Decision => ({
  main:
    flow === 'forget'
      ? noticeOf({ key: 'forget.kept' }, ['overview', 'menu'])
      : kept
        ? noticeOf({ key: 'turns.stopped.kept' }, [{ resume: run.id }, 'menu'])
        : noticeOf({ key: 'turns.stopped.discarded' }, ['menu']),
})

const summary = (scene: Scene, { flow, run }: Turned, places: readonly Place[]): Screen => {
  if (flow === 'forget') return { kind: 'forget', run: run.id }
  if (flow === 'round') return roundSummary(scene, run, places)
  if (flow === 'actionCard') return previewOf(scene, run, places)
  return { kind: 'summary', run: run.id, flow, lines: places.map(place => lineOf(flow, place)) }
}

/** Of whom only a name is known cannot be asked what they notice: who promises hears that in time. */
const onSummary = (scene: Scene, turned: Turned, places: readonly Place[]): Decision => {
  const decision = { main: summary(scene, turned, places), shows: turned.run.id }
  const note = turned.flow === 'promise' ? onlyNamed(languageOf(scene.person), places) : undefined
  return note ? noted(decision, note) : decision
}

/** What is told of one effect; an explanation is a note above what follows, or all there is to say. */
const tell = (scene: Scene, turned: Turned, effect: Effect<Outcome>): Decision => {
  const { flow, run } = turned
  switch (effect.kind) {
    case 'ask': {
      const asking = withRoundDays(scene, run, asAskedAbout(scene, run, asAsked(scene, run, effect)))
      const material = materialFor(scene, run, asking)
      return { main: { kind: 'question', run: run.id, flow, asking, material }, shows: run.id }
    }
    case 'summary':
      return onSummary(scene, turned, effect.places)
    case 'askStop':
      return { main: { kind: 'askStop', run: run.id, flow }, shows: run.id }
    case 'stopped':
      return stopped(turned, effect.kept)
    case 'finished':
      return finished(scene, turned, effect.outcome)
    case 'explain':
      return {
        main:
          cardAgain(scene, run) ??
          thanksAgain(scene, run) ??
          declinedBefore(scene, run) ??
          roundAgain(scene, run) ??
          savedBefore(scene, turned) ??
          noticeOf({ key: `turns.why.${effect.why}` }, ['overview', 'menu']),
      }
    case 'settled':
      return {}
  }
}

/** What is left of the earlier card: the answer that was taken, that it was the end, or that it went on below. */
const leftOf = (scene: Scene, { flow, run, effects }: Turned): Screen => {
  const settled = effects.find(effect => effect.kind === 'settled')
  const places = settled ? placesIn(scene, run) : []
  const place = places.find(({ address }) => settled && sameAddress(address, settled.address))
  if (run.status !== 'open' && flow !== 'forget') return wayOn(run)
  if (!place || scene.programme.discreet || isCheckFlow(flow))
    return settled ? noticeOf({ key: 'turns.answered' }) : wayOn(run)
  return { kind: 'quiet', run: run.id, line: lineOf(flow, place) }
}

const told = (scene: Scene, turned: Turned): Decision => {
  const last = turned.effects.at(-1)
  const explained = turned.effects.find(effect => effect.kind === 'explain')
  const decision = last ? tell(scene, turned, last) : {}
  return explained && !turned.again && decision.main?.kind !== 'notice'
    ? noted(decision, { key: `turns.why.${explained.why}` })
    : decision
}

const decided = (scene: Scene, before: Run, turned: Turned): Decision => {
  const decision = { shows: before.id, ...told(scene, turned), before: leftOf(scene, turned) }
  return turned.run === before ? decision : { ...decision, runs: [turned.run] }
}

const leftScreen = (other: Run, status: 'draft' | 'discarded'): Screen =>
  flowIdOf(other)
    ? noticeOf({ key: `turns.left.${status}` }, status === 'draft' ? [{ resume: other.id }] : [])
    : noticeOf({ key: 'turns.why.gone' })

/** What is open goes to the drafts; a short one is dropped, and one in which nothing was said anew. */
export const leaveAll = (scene: Scene): Pick<Decision, 'runs' | 'left'> => {
  const other = underway(scene)
  if (!other) return {}
  const isDropped = isShort(other.flow) || isOnlyReopened(scene.checking?.asks ?? [], other)
  const status = isDropped ? 'discarded' : 'draft'
  return { runs: [{ ...other, status }], left: [{ run: other.id, screen: leftScreen(other, status) }] }
}

/** The run that was open is left when another one is taken up. */
const leave = (scene: Scene, next: Run): Pick<Decision, 'runs' | 'left'> =>
  underway(scene)?.id === next.id || !['open', 'stopping'].includes(next.status) ? {} : leaveAll(scene)

const gone = (): Decision => ({ main: noticeOf({ key: 'turns.why.gone' }, ['menu']) })

/** For how long a yes to being forgotten is one to the question, in milliseconds: an old card must not erase anything. */
const FRESH = 3_600_000

const isLongAgo = ({ heard, runs }: Scene, run: Run): boolean => {
  const asked = runs.find(({ id }) => id === run.id)?.touchedAt
  const counts = run.flow === 'forget' && isUnderWay(run)
  return counts && asked !== undefined && Date.parse(heard.at) - Date.parse(asked) > FRESH
}

/** Asks on in a conversation of which something was taken out, and keeps it so. */
const anew = (scene: Scene, run: Run, note: string): Decision => {
  const decision = noted(takeStep(scene, run, { kind: 'look', at: scene.heard.at }), { key: note })
  return {
    ...decision,
    runs: [...(decision.runs ?? []).filter(({ id }) => id !== run.id), { ...run, status: 'open' }],
  }
}

/** Takes a conversation one step further and says what must be kept and told. */
export const converse = (scene: Scene, run: Run, event: Happening): Decision => {
  const late = outdated(scene, run, event)
  if (late) return late
  const ended = endedMeanwhile(scene, run) ?? goesOnAnew(scene, run, event) ?? askEnded(scene, run, event)
  if (ended) return ended
  const lost = isLeaving(event) ? undefined : withoutLostAction(scene, run)
  if (lost) return anew(scene, lost, 'actionCard.actionGone')
  const held = holdUp(scene, run, event) ?? holdUpAsk(scene, run, event)
  if (held) return noted(takeStep(scene, run, held.event), { key: held.note })
  if (event.kind !== 'confirm' || !isLongAgo(scene, run)) return takeStep(scene, run, event)
  return anew(scene, run, 'forget.again')
}

const takeStep = (scene: Scene, run: Run, event: Happening): Decision => {
  const flow = flowIdOf(run)
  if (!flow) return gone()
  const advanced: Advanced<Outcome> = advance(flowFor(flow, settingOf(scene)), run, event)
  const there = event.kind === 'confirm' ? run : advanced.run
  const held = isLeaving(event) ? undefined : toSayAnew(scene, there)
  if (held) return noted(takeStep(scene, there, held.event), held.said)
  const again = event.kind === 'confirm' && run.status === 'finished'
  const decision = decided(scene, run, { flow, again, ...advanced })
  const left = leave(scene, advanced.run)
  return { ...decision, ...left, runs: [...(left.runs ?? []), ...(decision.runs ?? [])] }
}
