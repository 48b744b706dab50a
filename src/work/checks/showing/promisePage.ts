import type { ShownLookBack } from '../../../cards/checkScreen.ts'
import { strictest, toldFrom } from '../../../insight/releaseChecks.ts'
import type { Thresholds } from '../../../topics/check/lookBack.ts'
import { type Decision, noted, noticeOf } from '../../decision.ts'
import { languageOf, type Scene } from '../../scene.ts'
import { promisedTo } from '../asking/promisedTo.ts'
import { checksPage, lookedBackAt } from './checksPage.ts'
import { nextFor } from './nextStep.ts'
import type { Showing } from './readShowing.ts'

/** From how many people on something is told: as it was when the last look back opened, or raised since. */
const thresholdsFor = ({ programme }: Scene, looks: readonly ShownLookBack[]): Thresholds => {
  const now = programme.thresholds
  return toldFrom(looks.reduce((strict, { lookBack }) => strictest(strict, lookBack.thresholds), now))
}

/** A promise that is gone, or is somebody else's, is one that nobody has. */
const noSuchPromise: Decision = { main: noticeOf({ key: 'turns.subjectGone' }, ['checks', 'promises']) }

/** Nothing was chosen of several. */
const chooseFirst = (scene: Scene, showing: Showing): Decision =>
  noted({ main: checksPage(scene, showing) }, { key: 'checks.choose' })

/** What was said, done and noticed of one of somebody's own promises. Without an id it is the only one. */
export const promisePage = (scene: Scene, showing: Showing, id: string | null): Decision => {
  const { promises } = scene.records
  if (id === null && promises.length > 1) return chooseFirst(scene, showing)
  const promise = id === null ? promises[0] : promises.find(one => one.id === id)
  if (!promise) return noSuchPromise
  const seen = lookedBackAt(scene, showing, promise)
  return {
    main: {
      kind: 'promisePage',
      ...seen,
      to: promisedTo(promise, scene.programme, languageOf(scene.person)),
      thresholds: thresholdsFor(scene, seen.looks),
      next: nextFor(scene, showing, { promise, looks: seen.looks }),
    },
  }
}
