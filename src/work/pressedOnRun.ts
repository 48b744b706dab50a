import type { Press } from '../cards/press.ts'
import type { Run } from '../dialogue/run.ts'
import { answerOnCard, changeOnCard, lostCard } from './answer.ts'
import { takeUpAgain } from './begin.ts'
import { outdatedPreview } from './checks/rounds/outdatedPreview.ts'
import { converse } from './converse.ts'
import type { Decision } from './decision.ts'
import type { Scene } from './scene.ts'

/** Who stops before there was anything to keep may have meant all messages. */
export const askStop = (scene: Scene, run: Run): Decision => {
  const decision = converse(scene, run, { kind: 'askStop', at: scene.heard.at })
  return decision.main?.kind === 'notice' && run.status === 'open'
    ? { ...decision, main: { ...decision.main, more: [{ key: 'rhythm.wish.stopAll' }] } }
    : decision
}

/** A button of a conversation, whichever of its cards it stands on. */
export const pressedOnRun = (
  scene: Scene,
  press: Extract<Press, { run: string }>,
  inputs: Readonly<Record<string, unknown>>,
): Decision => {
  const run = scene.runs.find(({ id }) => id === press.run)
  const at = scene.heard.at
  if (!run) return lostCard()
  switch (press.do) {
    case 'answer':
      return answerOnCard(scene, run, press, inputs)
    case 'keep':
      return converse(scene, run, { kind: 'keep', at, address: { name: press.question, item: press.item } })
    case 'back':
      return converse(scene, run, {
        kind: 'back',
        at,
        from: press.question ? { name: press.question, item: press.item } : null,
      })
    case 'change':
      return changeOnCard(scene, run, press, inputs)
    case 'stop':
      return converse(scene, run, { kind: 'stop', at, keep: press.keep })
    case 'confirm':
      return outdatedPreview(scene, run, press) ?? converse(scene, run, { kind: 'confirm', at })
    case 'askStop':
      return askStop(scene, run)
    case 'resume':
      return takeUpAgain(scene, run)
  }
}
