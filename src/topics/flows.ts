import type { Flow } from '../dialogue/flow.ts'
import { actionCard } from './actionCard/actionCardFlow.ts'
import { closeCard, correctCard, extendCard, moveCard, withdrawCard } from './actionCard/changeCard.ts'
import { example, idea, note, takeBack } from './actionCard/writeFlows.ts'
import { checkNoticed } from './check/checkNoticed.ts'
import { checkSelf } from './check/checkSelf.ts'
import { round } from './check/roundFlow.ts'
import { forget } from './forgetting/forget.ts'
import { changeTeam } from './introduction/changeTeam.ts'
import { introduce } from './introduction/introduce.ts'
import { sharpenPromise, withdraw } from './promise/changePromise.ts'
import { promise } from './promise/promiseFlow.ts'
import { rhythm } from './rhythm/rhythmFlow.ts'
import type { Setting } from './setting.ts'
import { skills } from './skills/skillsFlow.ts'
import { finishAction, moveAction } from './translation/changeAction.ts'
import { translate } from './translation/translate.ts'

/** Every guided conversation, by its id. */
const flows = {
  translate,
  promise,
  skills,
  introduce,
  team: changeTeam,
  rhythm,
  finish: finishAction,
  move: moveAction,
  withdraw,
  sharpen: sharpenPromise,
  forget,
  actionCard,
  correctCard,
  extendCard,
  moveCard,
  closeCard,
  withdrawCard,
  note,
  example,
  idea,
  takeBack,
  'check-self': checkSelf,
  'check-noticed': checkNoticed,
  round,
}

export type FlowId = keyof typeof flows

/** What a guided conversation ends in. */
export type Outcome = ReturnType<(typeof flows)[FlowId]> extends Flow<infer O> ? O : never

export const FLOW_IDS = Object.keys(flows) as readonly FlowId[] // The keys of an object literal are its keys.

export const isFlowId = (id: string): id is FlowId => Object.hasOwn(flows, id)

export const flowFor = (id: FlowId, setting: Setting): Flow<Outcome> => flows[id](setting)
