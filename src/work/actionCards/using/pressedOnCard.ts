import type { Said } from '../../../cards/screen.ts'
import { type Decision, noticeOf, withNote } from '../../decision.ts'
import type { Scene } from '../../scene.ts'
import { reminderAfter } from '../telling/plans.ts'
import { type Look, lookAfter } from './look.ts'
import { type PressedOnCard, pressOnCard, supportOnCard } from './pressOnCard.ts'
import { cardFor, shownOnly, type UseOfCard } from './useOfCard.ts'
import { isFromThere } from './whyNot.ts'
import { writeToCard } from './writeToCard.ts'

/** The card of this press, where it can be pressed from here; otherwise why not. */
export const cardHere = ({ heard, onCard }: Scene): { look: Look } | { why: Said } => {
  if (!onCard) return { why: { key: 'onCard.why.gone' } }
  return isFromThere(heard, onCard) ? { look: onCard } : { why: { key: 'onCard.why.elsewhere' } }
}

const does = (scene: Scene, look: Look, use: Exclude<UseOfCard, { do: 'write' }>): PressedOnCard =>
  use.do === 'card' ? pressOnCard(scene, look, use.act) : supportOnCard(scene, look, use)

/** What a press on a card changes, with the card as it is after that in `main`. A press that changes nothing is kept nowhere. */
const kept = (scene: Scene, look: Look, { said, onCards = {}, actions = [] }: PressedOnCard): Decision => {
  const screen = cardFor(scene, lookAfter(look, onCards, scene.person))
  return {
    ...(actions.length > 0 && { kept: { actions } }),
    ...{
      beside: { onCards, plans: reminderAfter(scene, look, onCards) },
      main: said ? withNote(screen, said) : screen,
    },
    again: { onCard: look.view.card.id, notes: said ? [said] : [] },
  }
}

export const useCard = (scene: Scene, look: Look, use: UseOfCard): Decision => {
  if (use.do === 'write') return writeToCard(scene, look, use)
  const pressed = does(scene, look, use)
  return pressed.onCards ? kept(scene, look, pressed) : shownOnly(scene, look, pressed.said)
}

/** In somebody's own chat: on a reminder, or on the page of a card. */
export const pressedOnCard = (scene: Scene, use: UseOfCard): Decision => {
  const here = cardHere(scene)
  return 'look' in here
    ? useCard(scene, here.look, use)
    : { main: noticeOf(here.why, ['actions', 'overview', 'menu']) }
}
