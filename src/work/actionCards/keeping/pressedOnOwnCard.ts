import { begin } from '../../begin.ts'
import { type Decision, noted } from '../../decision.ts'
import type { Scene } from '../../scene.ts'
import { cardPage } from './cardPage.ts'
import { cardsPage } from './cardsPage.ts'
import { chosenFlow, type OnOwnCard } from './ownCardPress.ts'
import { pickIdea } from './pickIdea.ts'
import { shareResult } from './shareResult.ts'

/** Does what the maker of a card pressed on its page, or on the list of her cards. */
export const pressedOnOwnCard = (scene: Scene, press: OnOwnCard): Decision => {
  if (press.do === 'pick') return pickIdea(scene, press.card, press.contribution)
  if (press.card === null) return noted({ main: cardsPage(scene) }, { key: 'cards.chooseCard' })
  if (press.do === 'cardPage') return cardPage(scene, press.card)
  if (press.deed === 'shareResult') return shareResult(scene, press.card)
  const flow = chosenFlow(press.deed)
  return flow
    ? begin(scene, flow, { subject: press.card })
    : noted(cardPage(scene, press.card), { key: 'cards.chooseDeed' })
}
