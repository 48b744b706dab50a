import { may } from '../people/rights.ts'
import { actorOf } from './actor.ts'
import { carryOut } from './carryOut.ts'
import type { Decision } from './decision.ts'
import { deedOf } from './deed.ts'
import { goOn, introduceFirst, isKnown } from './introduceFirst.ts'
import { refuse } from './refuse.ts'
import type { Scene } from './scene.ts'
import { welcome } from './screens.ts'
import type { Intent } from './understand.ts'

/** The version of the first explanation; who saw an older one sees the new one once. */
const WELCOME = 1

const isSmallTalk = (intent: Intent) =>
  intent.do === 'arrive' ||
  intent.do === 'unknown' ||
  (intent.do === 'command' && ['hello', 'help', 'menu'].includes(intent.command))

const hasLeft = ({ person }: Scene) => person.leftAt !== null

/** Whoever left is asked nothing any more: neither what they do, nor where. */
const act = (scene: Scene, intent: Intent): Decision =>
  isKnown(scene) || hasLeft(scene) ? carryOut(scene, intent) : introduceFirst(scene, intent)

/** Asks for the right before anything happens. */
const actIfAllowed = (scene: Scene, intent: Intent): Decision => {
  const deed = deedOf(scene, intent)
  return may(actorOf(scene), deed) ? act(scene, intent) : refuse(scene, deed)
}

/** What somebody came for comes after the first explanation; a greeting is answered by the explanation itself. */
const afterWelcome = (scene: Scene, intent: Intent): Decision =>
  isKnown(scene) && isSmallTalk(intent) ? {} : actIfAllowed(scene, intent)

const firstContact = (before: Scene, intent: Intent): Decision => {
  const person = { ...before.person, welcomed: WELCOME }
  const scene = { ...before, person }
  const rest = afterWelcome(scene, intent)
  return { person, ...rest, first: welcome(scene, rest.main ? [] : ['translate', 'promise', 'skills']) }
}

/** What a turn does: pure, from what was heard and what is stored. */
export const decide = (scene: Scene, intent: Intent): Decision => {
  if (intent.do === 'goAway') return {}
  if (scene.person.welcomed < WELCOME && !hasLeft(scene)) return firstContact(scene, intent)
  if (intent.do === 'arrive') return {}
  return goOn(scene, actIfAllowed(scene, intent))
}
