import type { Press } from '../../../cards/press.ts'
import { type Decision, noticeOf } from '../../decision.ts'
import type { Scene } from '../../scene.ts'
import { bodyPage } from './bodyPage.ts'
import { checksPage } from './checksPage.ts'
import { promisePage } from './promisePage.ts'
import type { Showing } from './readShowing.ts'
import { witnessingPage } from './witnessingPage.ts'

/** Such a page is for one's own chat only. */
const onlyAlone: Decision = { main: noticeOf({ key: 'witnessing.alone' }, ['menu']) }

const withShowing = (scene: Scene, show: (showing: Showing) => Decision): Decision =>
  scene.showing ? show(scene.showing) : onlyAlone

/** A page about what was said, done and noticed. */
export const showSaidAndDone = (scene: Scene, what: 'checks' | 'witnessing'): Decision =>
  withShowing(scene, showing => ({
    main: what === 'checks' ? checksPage(scene, showing) : witnessingPage(scene, showing),
  }))

type Page = Press & { do: 'promisePage' | 'bodyPage' }

export const pressedOnPage = (scene: Scene, press: Page): Decision =>
  withShowing(scene, showing =>
    press.do === 'promisePage'
      ? promisePage(scene, showing, press.promise)
      : bodyPage(scene, showing, press.round),
  )
