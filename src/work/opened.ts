import { type Answer, newRun, type Run } from '../dialogue/run.ts'
import type { Value } from '../dialogue/value.ts'
import { type FlowId, flowFor } from '../topics/flows.ts'
import { converse } from './converse.ts'
import type { Decision } from './decision.ts'
import { type Scene, settingOf } from './scene.ts'

/** An answer that somebody gave without being asked; not settled, it is a proposal to start from. */
export const given = (name: string, value: Value, at: string, settled = true): Answer => ({
  name,
  item: null,
  value,
  settled,
  sharpening: null,
  at,
})

/** What somebody sees of this conversation now. */
export const look = (scene: Scene, run: Run): Decision =>
  converse(scene, run, { kind: 'look', at: scene.heard.at })

/** Looking changes nothing, so a run that is new or was given an answer is kept beside it. */
export const lookAnew = (scene: Scene, run: Run): Decision => {
  const decision = look(scene, run)
  const isKept = decision.runs?.some(({ id }) => id === run.id)
  return isKept ? decision : { ...decision, runs: [...(decision.runs ?? []), run] }
}

/** A new conversation of this kind. */
export const opened = (scene: Scene, flow: FlowId, answers: readonly Answer[]): Decision =>
  lookAnew(scene, { ...newRun(scene.newId(), flowFor(flow, settingOf(scene))), answers })
