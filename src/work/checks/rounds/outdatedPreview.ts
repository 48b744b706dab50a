import type { Press } from '../../../cards/press.ts'
import { isUnderWay, type Run } from '../../../dialogue/run.ts'
import { type Decision, noted } from '../../decision.ts'
import { look } from '../../opened.ts'
import type { Scene } from '../../scene.ts'
import { roundAnswers, shownIn } from './roundAnswers.ts'

/**
 * Whoever presses on a preview of what was answered otherwise since starts nothing, and sees how it is now; undefined for
 * any other card.
 */
export const outdatedPreview = (
  scene: Scene,
  run: Run,
  { shown }: Press & { do: 'confirm' },
): Decision | undefined => {
  if (run.flow !== 'round' || !isUnderWay(run) || shown === undefined) return undefined
  if (shown === shownIn(roundAnswers(scene, run))) return undefined
  return noted(look(scene, run), { key: 'round.outdated' })
}
