import { carryOut } from './carryOut.ts'
import type { Decision } from './decision.ts'
import { goOn, introduceFirst, isKnown } from './introduceFirst.ts'
import type { Scene } from './scene.ts'
import { welcome } from './screens.ts'
import type { Intent } from './understand.ts'

/** The version of the first explanation; who saw an older one sees the new one once. */
const WELCOME = 1

const isSmallTalk = (intent: Intent) =>
  intent.do === 'arrive' ||
  intent.do === 'unknown' ||
  (intent.do === 'command' && ['hello', 'help', 'menu'].includes(intent.command))

/** What somebody came for comes after the first explanation; a greeting is answered by the explanation itself. */
const afterWelcome = (scene: Scene, intent: Intent): Decision => {
  if (!isKnown(scene)) return introduceFirst(scene, intent)
  return isSmallTalk(intent) ? {} : carryOut(scene, intent)
}

const firstContact = (before: Scene, intent: Intent): Decision => {
  const person = { ...before.person, welcomed: WELCOME }
  const scene = { ...before, person }
  const rest = afterWelcome(scene, intent)
  return { person, ...rest, first: welcome(scene, rest.main ? [] : ['translate', 'promise', 'skills']) }
}

/** What a turn does: pure, from what was heard and what is stored. */
export const decide = (scene: Scene, intent: Intent): Decision => {
  if (scene.person.welcomed < WELCOME) return firstContact(scene, intent)
  if (intent.do === 'arrive') return {}
  return goOn(scene, isKnown(scene) ? carryOut(scene, intent) : introduceFirst(scene, intent))
}
