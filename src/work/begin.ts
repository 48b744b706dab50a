import { type Answer, findAnswer, isUnderWay, type Run, withAnswer } from '../dialogue/run.ts'
import { may } from '../people/rights.ts'
import { isWritingFlow } from '../topics/actionCard/writing.ts'
import { flowOfAsk, isCheckFlow } from '../topics/check/checking.ts'
import type { FlowId } from '../topics/flows.ts'
import { openPromises, promisesAhead } from '../topics/promise/changePromise.ts'
import { MOST_OPEN, type Promised } from '../topics/promise/promise.ts'
import { openActions } from '../topics/translation/changeAction.ts'
import { beginChange } from './actionCards/keeping/beginChange.ts'
import { isCardChange } from './actionCards/keeping/cardFlows.ts'
import { beginCard } from './actionCards/making/beginCard.ts'
import { beginWriting } from './actionCards/using/beginWriting.ts'
import { actorOf } from './actor.ts'
import { beginRhythm } from './beginRhythm.ts'
import { firstAsked } from './checks/asking/asks.ts'
import { beginAsk } from './checks/asking/beginAsk.ts'
import { waitsForNext } from './checks/asking/carryOver.ts'
import { beginRound } from './checks/rounds/beginRound.ts'
import { type Decision, noted, noticeOf } from './decision.ts'
import { given, look, lookAnew, opened } from './opened.ts'
import { flowIdOf, isAboutOne, openRun, type Scene, settingOf } from './scene.ts'

/** What can be changed by this flow, and what must exist for it. */
const subjectsOf = ({ records, today }: Scene, flow: FlowId): readonly { readonly id: string }[] => {
  if (flow === 'finish' || flow === 'move') return openActions(records.actions)
  return flow === 'sharpen' ? promisesAhead(records.promises, today) : openPromises(records.promises)
}

const nameOfSubject = (flow: FlowId) => (flow === 'finish' || flow === 'move' ? 'action' : 'promise')

const subjectGone = (flow: FlowId): Decision => ({
  main: noticeOf({ key: 'turns.subjectGone' }, [`${nameOfSubject(flow)}s`, 'overview']),
})

const dayHasBeen = (scene: Scene, flow: FlowId, subject: string | null): boolean =>
  flow === 'sharpen' && openPromises(scene.records.promises).some(({ id }) => id === subject)

/** To say a promise again, one starts from what it says now. */
const proposals = (scene: Scene, flow: FlowId, promise: Promised | undefined): readonly Answer[] =>
  flow === 'sharpen' && promise
    ? [
        given('behaviour', promise.behaviour, scene.heard.at, false),
        given('noticed', promise.noticed, scene.heard.at, false),
      ]
    : []

const beginShort = (scene: Scene, flow: FlowId, subject: string | null): Decision => {
  const subjects = subjectsOf(scene, flow)
  const name = nameOfSubject(flow)
  const named = subject !== null && subjects.find(({ id }) => id === subject)
  if (named === undefined && dayHasBeen(scene, flow, subject))
    return { main: noticeOf({ key: 'turns.dayHasBeen' }, ['promises', 'overview']) }
  // The second press of two: the first one ended it, and another one was never meant.
  if (named === undefined) return subjectGone(flow)
  if (subjects.length === 0)
    return { main: noticeOf({ key: `turns.none.${name}` }, [name === 'action' ? 'translate' : 'promise']) }
  const one = named || (subjects.length === 1 ? subjects[0] : undefined)
  if (!one) return opened(scene, flow, [])
  const promise = scene.records.promises.find(({ id }) => id === one.id)
  return opened(scene, flow, [given(name, one.id, scene.heard.at), ...proposals(scene, flow, promise)])
}

/** Takes up what was left; of two wishes in the middle of the introduction, the last one was meant. */
const takeUp = (scene: Scene, left: Run, wanted: FlowId | undefined): Decision =>
  wanted ? lookAnew(scene, withAnswer(left, given('wanted', wanted, scene.heard.at))) : look(scene, left)

/** To say anew what one does and where, one starts from what is known of it. */
const present = ({ person, heard }: Scene): readonly Answer[] => [
  ...(person.role === null ? [] : [given('role', person.role, heard.at, false)]),
  ...(person.team === null ? [] : [given('team', person.team, heard.at, false)]),
]

/** Who is in one team, or in none of the file, has nothing to choose among. */
const beginTeam = (scene: Scene, left: Run | undefined): Decision => {
  const { teams, team } = settingOf(scene).me
  if (teams.length < 2 && !scene.person.listed) return begin(scene, 'introduce')
  if (teams.length < 2) return { main: noticeOf({ key: 'turns.roleInFile' }, ['menu', 'overview']) }
  if (left) return look(scene, left)
  return opened(scene, 'team', team === null ? [] : [given('team', team, scene.heard.at, false)])
}

/**
 * Starts a guided conversation, or takes up the one of this kind that was left. `subject` is what a short one is
 * about; `wanted` is what somebody came for who must be introduced first.
 */
export const begin = (
  scene: Scene,
  flow: FlowId,
  about: { subject?: string | null; wanted?: FlowId } = {},
): Decision => {
  if (flow === 'rhythm') return beginRhythm(scene)
  if (isCardChange(flow)) return beginChange(scene, flow, about.subject ?? null)
  if (isWritingFlow(flow)) return beginWriting(scene, flow, about.subject ?? null)
  if (isCheckFlow(flow)) return beginAsk(scene, flow, about.subject ?? null)
  if (flow === 'actionCard') return beginCard(scene, about.subject ?? null)
  if (flow === 'round') return beginRound(scene)
  const left = scene.runs.find(run => run.flow === flow && isUnderWay(run))
  if (flow === 'forget') return left ? lookAnew(scene, left) : opened(scene, flow, [])
  if (flow === 'team') return beginTeam(scene, left)
  if (isAboutOne(flow)) return beginShort(scene, flow, about.subject ?? null)
  if (left) return resumed(takeUp(scene, left, about.wanted), left)
  if (flow === 'promise' && promisesAhead(scene.records.promises, scene.today).length >= MOST_OPEN)
    return { main: noticeOf({ key: 'turns.tooManyPromises', values: { most: MOST_OPEN } }, ['promises']) }
  const wanted = about.wanted ? [given('wanted', about.wanted, scene.heard.at)] : []
  return opened(scene, flow, flow === 'introduce' ? [...wanted, ...present(scene)] : wanted)
}

/** Pressed twice, the first question comes again without a word: there is nothing yet that one was busy with. */
const resumed = (decision: Decision, left: Run): Decision =>
  left.status === 'open' && left.answers.length === 0 ? decision : noted(decision, { key: 'turns.resumed' })

/** A short conversation that was left has nothing to change any more once what it is about was done or withdrawn. */
const isOutdated = (scene: Scene, run: Run): boolean => {
  const flow = flowIdOf(run)
  if (!flow || !isAboutOne(flow) || run.status !== 'draft') return false
  const subject = findAnswer(run, { name: nameOfSubject(flow), item: null })?.value
  return !subjectsOf(scene, flow).some(({ id }) => subject === undefined || id === subject)
}

/** Takes up a conversation that was left, where it was. */
export const takeUpAgain = (scene: Scene, run: Run): Decision => {
  const flow = flowIdOf(run)
  return flow && isOutdated(scene, run) ? subjectGone(flow) : look(scene, run)
}

const canBeTakenUp = (scene: Scene, run: Run): boolean =>
  run.status === 'draft' &&
  flowIdOf(run) !== undefined &&
  !isOutdated(scene, run) &&
  !waitsForNext(scene, run)

/** Begins what is asked now, as pressing its prompt does. */
const beginAsked = (scene: Scene): Decision | undefined => {
  const about = firstAsked(scene)
  const flow = about && flowOfAsk(about.ask.as)
  if (!flow || !may(actorOf(scene), flow === 'check-self' ? 'checkSelf' : 'checkNoticed')) return undefined
  return beginAsk(scene, flow, about.ask.id)
}

/** Goes on where the person is, or else takes up the conversation that was left last, or what is asked. */
export const resume = (scene: Scene): Decision => {
  const last = openRun(scene) ?? scene.runs.find(run => canBeTakenUp(scene, run))
  if (last) return look(scene, last)
  return (
    beginAsked(scene) ?? {
      main: noticeOf({ key: 'turns.nothingToResume' }, ['translate', 'promise', 'menu']),
    }
  )
}
