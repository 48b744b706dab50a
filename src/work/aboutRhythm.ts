import type { Command } from './commands.ts'
import { openRun, type Scene } from './scene.ts'
import type { Intent } from './understand.ts'

const isOpen = (scene: Scene): boolean => openRun(scene)?.flow === 'rhythm'

/** What belongs to the conversation that is open. */
const MEANWHILE: readonly Command[] = ['dutch', 'english', 'hello', 'help', 'back', 'resume', 'askStop']

/**
 * Whether somebody wants something about their rhythm. That is for everybody at once: before any explanation, and
 * before one is introduced.
 */
export const isAboutRhythm = (scene: Scene, intent: Intent): boolean => {
  switch (intent.do) {
    case 'wish':
      return true
    case 'command':
      return intent.command === 'rhythm' || (isOpen(scene) && MEANWHILE.includes(intent.command))
    case 'reply':
      return isOpen(scene)
    case 'pressed':
      return isPressed(scene, intent.press)
    default:
      return false
  }
}

const isPressed = (scene: Scene, press: (Intent & { do: 'pressed' })['press']): boolean => {
  if (press.do === 'wish') return true
  if (press.do === 'show') return press.what === 'rhythm'
  if (press.do === 'start') return press.flow === 'rhythm'
  return 'run' in press && scene.runs.some(({ id, flow }) => id === press.run && flow === 'rhythm')
}
