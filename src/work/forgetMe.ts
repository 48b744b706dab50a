import type { Run } from '../dialogue/run.ts'
import { commandFor } from './commands.ts'
import { converse } from './converse.ts'
import { type Decision, noted } from './decision.ts'
import type { Scene } from './scene.ts'
import type { Intent } from './understand.ts'

/** Whether this asks to be forgotten. */
export const wantsToBeForgotten = (intent: Intent): boolean =>
  (intent.do === 'command' && intent.command === 'forget') ||
  (intent.do === 'pressed' && intent.press.do === 'start' && intent.press.flow === 'forget')

/** Only a plain yes erases. All else that is no answer is asked about once more. */
export const replyToForget = (scene: Scene, run: Run, text: string): Decision => {
  const at = scene.heard.at
  const said = commandFor(text, ['eraseAll', 'eraseNothing'])
  if (said === 'eraseAll') return converse(scene, run, { kind: 'confirm', at })
  if (said === 'eraseNothing') return converse(scene, run, { kind: 'stop', at, keep: false })
  return noted(converse(scene, run, { kind: 'look', at }), { key: 'forget.unclear' })
}
