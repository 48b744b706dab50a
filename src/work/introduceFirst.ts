import type { Press } from '../cards/press.ts'
import { findAnswer } from '../dialogue/run.ts'
import { may } from '../people/rights.ts'
import { isWritingFlow, WRITING_FLOWS } from '../topics/actionCard/writing.ts'
import { CHECK_FLOWS, isCheckFlow } from '../topics/check/checking.ts'
import { type FlowId, isFlowId } from '../topics/flows.ts'
import { isAboutRhythm } from './aboutRhythm.ts'
import { isUseOfCard } from './actionCards/using/useOfCard.ts'
import { actorOf } from './actor.ts'
import { begin } from './begin.ts'
import { carryOut } from './carryOut.ts'
import type { Command } from './commands.ts'
import { type Decision, noted, noticeOf } from './decision.ts'
import { deedOfFlow } from './deed.ts'
import { wantsToBeForgotten } from './forgetMe.ts'
import { heedWish, plainly } from './heedWish.ts'
import { wantsOwnData } from './ownData/lookUp.ts'
import { openRun, type Scene } from './scene.ts'
import { show } from './show.ts'
import type { Intent } from './understand.ts'

const isStart = (command: Command): command is 'translate' | 'promise' | 'skills' =>
  command === 'translate' || command === 'promise' || command === 'skills'

/** The conversation that somebody asked for, to go on with once they are introduced. */
const wantedOf = (intent: Intent): FlowId | undefined => {
  if (intent.do === 'command' && isStart(intent.command)) return intent.command
  const flow = intent.do === 'pressed' && intent.press.do === 'start' ? intent.press.flow : undefined
  return flow !== undefined && isFlowId(flow) ? flow : undefined
}

export const isKnown = ({ person }: Scene) => person.role !== null && person.team !== null

/** What somebody may do who has not said yet what they do and where. */
const FIRST: readonly string[] = ['introduce', 'forget', ...WRITING_FLOWS, ...CHECK_FLOWS]

const isAbout = (scene: Scene, press: Press) =>
  'run' in press && scene.runs.some(({ id, flow }) => id === press.run && FIRST.includes(flow))

/** Whoever is asked something can answer it, put it off or say no before anything else. */
const isAnswer = (press: Press): boolean =>
  isUseOfCard(press) ||
  press.do === 'decline' ||
  press.do === 'later' ||
  (press.do === 'start' && isCheckFlow(press.flow))

const MEANWHILE: readonly Command[] = ['dutch', 'english', 'hello', 'help', 'back', 'askStop']

/** What may be done before one is introduced: all that belongs to it, choosing a language, and what is kept. */
const mayComeFirst = (scene: Scene, intent: Intent): boolean => {
  const introducing = FIRST.includes(openRun(scene)?.flow ?? '')
  if (wantsToBeForgotten(intent) || wantsOwnData(intent)) return true
  if (intent.do === 'start') return isWritingFlow(intent.flow) || isCheckFlow(intent.flow)
  if (intent.do === 'unknown' && intent.offered) return true
  if (intent.do === 'pressed') return isAnswer(intent.press) || isAbout(scene, intent.press)
  if (intent.do === 'command') return introducing && MEANWHILE.includes(intent.command)
  return introducing && intent.do === 'reply'
}

/** Who never asked to be introduced means all messages. */
const isBareStop = (scene: Scene, intent: Intent) =>
  intent.do === 'command' &&
  intent.command === 'askStop' &&
  !FIRST.filter(flow => flow !== 'introduce').includes(openRun(scene)?.flow ?? '')

/** Somebody whom the programme does not list says first what they do and where. */
export const introduceFirst = (scene: Scene, intent: Intent): Decision => {
  if (isAboutRhythm(scene, intent)) return carryOut(scene, intent)
  if (isBareStop(scene, intent)) return heedWish(scene, plainly('stopMessages'))
  if (mayComeFirst(scene, intent)) return carryOut(scene, intent)
  const wanted = wantedOf(intent)
  return begin(scene, 'introduce', wanted ? { wanted } : {})
}

/** What was wished for some time ago is begun if it is still allowed. */
const wish = (scene: Scene, flow: FlowId): Decision =>
  may(actorOf(scene), deedOfFlow[flow]) ? begin(scene, flow) : show(scene, 'menu')

/** After the introduction comes what the person wanted, at once. */
export const goOn = (scene: Scene, decision: Decision): Decision => {
  const person = decision.person
  const run = decision.runs?.find(({ flow, status }) => flow === 'introduce' && status === 'finished')
  if (!person || !run) return decision
  const wanted = findAnswer(run, { name: 'wanted', item: null })?.value
  const there = { ...scene, person, runs: scene.runs.filter(({ id }) => id !== run.id) }
  const next = typeof wanted === 'string' && isFlowId(wanted) ? wish(there, wanted) : show(there, 'menu')
  return {
    ...noted(next, { key: 'introduce.saved' }),
    person,
    runs: [run, ...(next.runs ?? [])],
    left: [{ run: run.id, screen: decision.before ?? noticeOf({ key: 'turns.answered' }) }],
  }
}
