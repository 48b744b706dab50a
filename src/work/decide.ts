import { may } from '../people/rights.ts'
import { isAboutRhythm } from './aboutRhythm.ts'
import { actorOf, standingOf } from './actor.ts'
import { carryOut } from './carryOut.ts'
import { type Decision, noticeOf } from './decision.ts'
import { deedOf } from './deed.ts'
import { explanation, wantsExplanation } from './explanation.ts'
import { wantsToBeForgotten } from './forgetMe.ts'
import { goOn, introduceFirst, isKnown } from './introduceFirst.ts'
import { refuse } from './refuse.ts'
import { ownRhythmOf } from './rhythmFor.ts'
import type { Scene } from './scene.ts'
import type { Intent } from './understand.ts'

const isSmallTalk = (intent: Intent) =>
  intent.do === 'arrive' ||
  (intent.do === 'unknown' && !intent.offered) ||
  (intent.do === 'command' && ['hello', 'help', 'menu'].includes(intent.command))

const hasLeft = (scene: Scene) => standingOf(scene) === 'left'

/** Whoever left is asked nothing any more: neither what they do, nor where. */
const act = (scene: Scene, intent: Intent): Decision =>
  isKnown(scene) || hasLeft(scene) ? carryOut(scene, intent) : introduceFirst(scene, intent)

/** Asks for the right before anything happens. */
const actIfAllowed = (scene: Scene, intent: Intent): Decision => {
  const deed = deedOf(scene, intent)
  return may(actorOf(scene), deed) ? act(scene, intent) : refuse(scene, deed)
}

const goOnWith = (scene: Scene, intent: Intent): Decision => goOn(scene, actIfAllowed(scene, intent))

/** At first a greeting is answered by the explanation itself. Later somebody may be in the middle of something. */
const afterWelcome = (scene: Scene, intent: Intent, isNew: boolean): Decision => {
  const saysAll = isNew ? isKnown(scene) && isSmallTalk(intent) : intent.do === 'arrive'
  return saysAll ? {} : goOnWith(scene, intent)
}

/** What somebody came for comes after the explanation, at first and when that has changed. */
const explain = (before: Scene, intent: Intent): Decision => {
  const isNew = before.person.welcomed === 0
  const { person } = explanation(before, [])
  const rest = afterWelcome({ ...before, person }, intent, isNew)
  const { first } = explanation(before, rest.main ? [] : ['translate', 'promise', 'menu'])
  return { person, ...rest, first }
}

/** To be forgotten there must be something of them. */
const isForgotten = ({ person, isStoredElsewhere }: Scene, intent: Intent): boolean =>
  person.revision === 0 && !isStoredElsewhere && wantsToBeForgotten(intent)

/** What a turn does: pure, from what was heard and what is stored. */
export const decide = (scene: Scene, intent: Intent): Decision => {
  if (intent.do === 'goAway') return {}
  if (isForgotten(scene, intent)) return { inPassing: noticeOf({ key: 'forget.nothing' }) }
  if (isAboutRhythm(scene, intent)) return goOnWith(scene, intent)
  if (intent.do === 'arrive' && ownRhythmOf(scene.person).stopped) return {}
  if (wantsExplanation(scene) && !hasLeft(scene)) return explain(scene, intent)
  return intent.do === 'arrive' ? {} : goOnWith(scene, intent)
}
