import type { NextStep, Screen } from '../cards/screen.ts'
import { type Deed, may } from '../people/rights.ts'
import { isFlowId } from '../topics/flows.ts'
import { actorOf, standingOf } from './actor.ts'
import { deedOfFlow, deedOfPage } from './deed.ts'
import type { Scene } from './scene.ts'

const deedOfObject = (step: Exclude<NextStep, string>): Deed => {
  if ('wish' in step) return 'setRhythm'
  if ('bodyOf' in step) return 'seeBody'
  if ('answer' in step) return deedOfFlow[step.flow]
  return 'more' in step ? deedOfPage[step.more] : 'changeOwn'
}

/** What somebody does by a button that a card offers. */
const deedOfStep = (step: NextStep): Deed => {
  if (typeof step === 'object') return deedOfObject(step)
  if (step === 'changeRhythm') return deedOfFlow.rhythm
  return isFlowId(step) ? deedOfFlow[step] : deedOfPage[step]
}

type Steps = readonly NextStep[]

/** A screen for who has left: with nothing on it that is refused then. Everybody else has each screen as it is. */
export const withinRights = (scene: Scene, screen: Screen): Screen => {
  if (standingOf(scene) !== 'left') return screen
  const actor = actorOf(scene)
  const allowed = (steps: Steps): Steps => steps.filter(step => may(actor, deedOfStep(step)))
  switch (screen.kind) {
    case 'overview':
      return {
        ...screen,
        ...{ drafts: [], left: true, next: { said: { key: 'turns.next.left' }, step: 'ownData' } },
      }
    case 'actions':
    case 'promises':
    case 'cards':
      return { ...screen, left: true }
    case 'saved':
    case 'rows':
    case 'ownData':
    case 'notice':
    case 'rhythm':
      return { ...screen, next: allowed(screen.next) }
    default:
      return screen
  }
}
