import { isUnderWay } from '../../../dialogue/run.ts'
import { type Decision, noted, noticeOf } from '../../decision.ts'
import { look, opened } from '../../opened.ts'
import type { Scene } from '../../scene.ts'

/** Begins a round, or goes on with the one that was begun; where nobody has a promise, it says what helps. */
export const beginRound = (scene: Scene): Decision => {
  if (!scene.rounding?.isPromised) return { main: noticeOf({ key: 'round.nobody' }, ['promise', 'menu']) }
  const left = scene.runs.find(run => run.flow === 'round' && isUnderWay(run))
  if (!left) return opened(scene, 'round', [])
  const shown = look(scene, left)
  return left.answers.length === 0 ? shown : noted(shown, { key: 'turns.resumed' })
}
