import type { LookedBackAt, ShownLookBack } from '../../../cards/checkScreen.ts'
import type { Screen } from '../../../cards/screen.ts'
import { toldAgain } from '../../../insight/releaseChecks.ts'
import { may } from '../../../people/rights.ts'
import type { SeenLookBack } from '../../../topics/check/checks.ts'
import { isPast } from '../../../topics/promise/changePromise.ts'
import type { Promised } from '../../../topics/promise/promise.ts'
import { actorOf } from '../../actor.ts'
import { dayFor, type Scene } from '../../scene.ts'
import { keptPromise } from '../../screens.ts'
import type { Showing } from './readShowing.ts'

/** What was looked back at, or will be, comes before what is over; of what is over, the last one first. */
const inOrder = ({ records, today }: Scene): readonly Promised[] => {
  const goesOn = (promise: Promised) => promise.status === 'open' && !isPast(promise, today)
  const over = records.promises.filter(promise => !goesOn(promise))
  return [
    ...records.promises.filter(goesOn),
    ...over.toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1)),
  ]
}

const shownOf = ({ person }: Scene, look: SeenLookBack): ShownLookBack => ({
  ...look,
  release: look.release && toldAgain(look.release, look.lookBack.thresholds),
  on: look.self && dayFor(look.self.changedAt, person),
  named: look.named.map(({ changedAt, ...one }) => ({ ...one, day: dayFor(changedAt, person) })),
})

/** One of their own promises, with how it was looked back at. */
export const lookedBackAt = (scene: Scene, { looks }: Showing, promise: Promised): LookedBackAt => ({
  promise: keptPromise(scene, promise),
  withdrawn: promise.status === 'withdrawn' ? dayFor(promise.changedAt, scene.person) : null,
  looks: looks.filter(({ lookBack }) => lookBack.promise === promise.id).map(look => shownOf(scene, look)),
})

/** Whether there is anything to see of what they noticed of others, or are asked. */
const isWitness = ({ witnessed, asks }: Showing): boolean =>
  witnessed.length > 0 || asks.some(({ ask }) => ask.as !== 'owner')

/** Somebody's own promises, each with how it stands. */
export const checksPage = (scene: Scene, showing: Showing): Screen => ({
  kind: 'checks',
  promises: inOrder(scene).map(promise => lookedBackAt(scene, showing, promise)),
  ...(may(actorOf(scene), 'seeBody') && { body: true }),
  ...(isWitness(showing) && { witness: true }),
})
