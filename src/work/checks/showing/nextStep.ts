import type { Begin, ShownLookBack } from '../../../cards/checkScreen.ts'
import { isOld } from '../../../cards/lookBacks.ts'
import type { Said } from '../../../cards/screen.ts'
import { newestOfEach } from '../../../topics/check/checking.ts'
import type { NoticedResult } from '../../../topics/check/checks.ts'
import { isPast } from '../../../topics/promise/changePromise.ts'
import type { Promised } from '../../../topics/promise/promise.ts'
import type { Scene } from '../../scene.ts'
import { nextCheckOf } from './nextCheck.ts'
import type { Showing } from './readShowing.ts'

type Next = { readonly said: Said; readonly begins: readonly Begin[] }

const saying = (key: string, begins: readonly Begin[] = []): Next => ({
  said: { key: `checks.next.${key}` },
  begins,
})

/** What waits for the owner's own answer. One that they passed over does not, once they answered at a later one. */
const openAsk = ({ asks }: Showing, promise: Promised) =>
  newestOfEach(asks).find(
    ({ ask }) => ask.as === 'owner' && ask.promise === promise.id && ask.status === 'asked',
  )?.ask

/** What others noticed last; undefined where that was of other words, which says nothing of these. */
const lastTold = (promise: Promised, looks: readonly ShownLookBack[]): NoticedResult | undefined => {
  const look = looks.findLast(({ release }) => release !== null)
  return isOld(look, promise) ? undefined : look?.release?.result
}

const sharpen = ({ id }: Promised): Begin => ({ flow: 'sharpen', subject: id })
const withdraw = ({ id }: Promised): Begin => ({ flow: 'withdraw', subject: id })

/** What can still be changed: what few notice is said sharper, and what they notice is worth talking about. */
const afterTold = (promise: Promised, told: NoticedResult): Next => {
  const isNoticed = told.noticed !== 'few'
  return isNoticed
    ? saying('talk', [sharpen(promise)])
    : saying('sharpen', [sharpen(promise), withdraw(promise)])
}

/** The one thing that could come now: look back, renew, sharpen, talk about it, wait, or promise something else. */
export const nextFor = (
  scene: Scene,
  showing: Showing,
  { promise, looks }: { readonly promise: Promised; readonly looks: readonly ShownLookBack[] },
): Next => {
  if (promise.status !== 'open') return saying('new')
  const ask = openAsk(showing, promise)
  if (ask) return saying('renew', [{ flow: 'check-self', subject: ask.id }])
  if (isPast(promise, scene.today)) return saying('new')
  const told = lastTold(promise, looks)
  if (told) return afterTold(promise, told)
  return saying(nextCheckOf(scene, promise) === null ? 'noDay' : 'wait')
}
