import type { Said } from '../../../cards/screen.ts'
import { may } from '../../../people/rights.ts'
import { isAdmitted } from '../../../topics/programme/loaded.ts'
import { actorOf } from '../../actor.ts'
import { type Decision, noticeOf } from '../../decision.ts'
import type { Scene } from '../../scene.ts'
import type { Intent } from '../../understand.ts'
import { cardHere, useCard } from './pressedOnCard.ts'
import { deedOfUse, shownOnly, type UseOfCard, useOfCard } from './useOfCard.ts'

/**
 * Why nothing that whoever speaks presses changes anything. What came before they were forgotten begins nothing anew. In
 * an open programme guests of the channel take part as everybody there: whether somebody is one is not always known yet.
 */
const barred = (scene: Scene, use: UseOfCard): Said | undefined => {
  const { person, programme, erased, heard } = scene
  if (erased && heard.at <= erased.at) return { key: 'onCard.late' }
  if (person.revision === 0 && !isAdmitted(programme, { ...person, guest: false }))
    return { key: 'onCard.why.notAdmitted' }
  return may(actorOf(scene), deedOfUse(use)) ? undefined : { key: 'onCard.why.left' }
}

/**
 * A press where others read along is answered in its place, to whoever pressed and to nobody else. The message there is
 * everybody's: it is never replaced here, and nothing is said in the channel. Clients that cannot show an answer in its
 * place have it in their own chat, where there is one.
 */
const inPlace = ({ heard, person }: Scene, decision: Decision): Decision => {
  const { main, ...rest } = decision
  if (!main || decision.inPlace) return decision
  if (heard.what.kind === 'pressed' && heard.what.as === 'execute')
    return { ...rest, inPlace: main, to: person.chat }
  return { ...rest, main, to: person.chat }
}

/** What a press in a channel comes to; undefined for all that is said elsewhere or otherwise. */
export const pressedInChannel = (scene: Scene, intent: Intent): Decision | undefined => {
  const { place, what } = scene.heard
  if (place === 'personal' || what.kind !== 'pressed') return undefined
  const use = useOfCard(intent)
  if (!use) return { inPassing: noticeOf({ key: 'turns.channel' }) }
  const here = cardHere(scene)
  if (!('look' in here)) return { inPassing: noticeOf(here.why) }
  const why = barred(scene, use)
  return why ? shownOnly(scene, here.look, why) : inPlace(scene, useCard(scene, here.look, use))
}
