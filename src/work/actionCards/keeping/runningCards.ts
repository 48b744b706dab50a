import { may } from '../../../people/rights.ts'
import type { Store } from '../../../ports/store.ts'
import type { CardStatus } from '../../../topics/actionCard/actionCard.ts'
import { actorOf } from '../../actor.ts'
import type { Scene } from '../../scene.ts'
import type { Intent } from '../../understand.ts'

const RUNNING: readonly CardStatus[] = ['open', 'posting', 'unknown']

const asksOverview = (intent: Intent): boolean =>
  intent.do === 'command'
    ? intent.command === 'overview'
    : intent.do === 'pressed' && intent.press.do === 'show' && intent.press.what === 'overview'

/** How many action cards of somebody are in their channels, for the overview of who may make them. */
export const readRunning = async (
  store: Store,
  scene: Scene,
  intent: Intent,
): Promise<number | undefined> => {
  if (!asksOverview(intent) || !may(actorOf(scene), 'makeCard')) return undefined
  const cards = await store.cardsOf(scene.programme.id, scene.person.id)
  return cards.filter(({ status }) => RUNNING.includes(status)).length
}
