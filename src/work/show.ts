import type { Press } from '../cards/press.ts'
import { cardsPage } from './actionCards/keeping/cardsPage.ts'
import { noChannel } from './actionCards/making/beginCard.ts'
import { channelsPage } from './actionCards/places/channelsPage.ts'
import { isCheckPage, showChecks } from './checks/pressedOnChecks.ts'
import type { Decision } from './decision.ts'
import { departures } from './departures.ts'
import { showOwnData } from './ownData/showOwnData.ts'
import { isProgrammePage } from './readPage.ts'
import { rhythmPage } from './rhythmPage.ts'
import type { Scene } from './scene.ts'
import { kept, menu, overview } from './screens.ts'
import { seeProgramme } from './seeProgramme.ts'

type Page = (Press & { do: 'show' })['what']

/** A page that can be asked for at any moment. */
export const show = (scene: Scene, what: Page, from = 0): Decision => {
  if (isProgrammePage(what)) return seeProgramme(scene, what, from)
  if (isCheckPage(what)) return showChecks(scene, what)
  switch (what) {
    case 'menu':
    case 'help':
      return { main: menu(scene, what) }
    case 'overview':
      return { main: overview(scene) }
    case 'ownData':
      return showOwnData(scene)
    case 'rhythm':
      return { main: rhythmPage(scene) }
    case 'departures':
      return departures(scene)
    case 'cards':
      return { main: cardsPage(scene) }
    case 'channels':
      return scene.making ? { main: channelsPage(scene, scene.making) } : noChannel(scene)
    default:
      return { main: kept(scene, what) }
  }
}
