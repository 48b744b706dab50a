import type { Store } from '../../../ports/store.ts'
import { participate } from '../../../topics/actionCard/participate.ts'
import type { Participation } from '../../../topics/actionCard/participation.ts'
import type { Beside } from '../../decision.ts'
import { type Scene, underway } from '../../scene.ts'
import type { Intent } from '../../understand.ts'
import { whyNot } from './whyNot.ts'

/** Who takes part in more cards than this at once finishes the rest on the cards themselves. */
const MOST_CARDS = 20

const isAboutFinishing = (scene: Scene, intent: Intent): boolean => {
  if (intent.do === 'start') return intent.flow === 'finish'
  const press = intent.do === 'pressed' ? intent.press : undefined
  if (press?.do === 'start') return press.flow === 'finish'
  const run = press && 'run' in press ? scene.runs.find(({ id }) => id === press.run) : underway(scene)
  return run?.flow === 'finish'
}

/** What somebody does with open cards, read where they may finish the action that one of them made. */
export const readJoined = async (
  store: Store,
  scene: Scene,
  intent: Intent,
): Promise<readonly Participation[] | undefined> => {
  if (!isAboutFinishing(scene, intent)) return undefined
  const { programme, id } = scene.person
  const { participations } = await store.usedBy(programme, id)
  const joined = participations.filter(({ joinedAt }) => joinedAt !== null).slice(0, MOST_CARDS)
  const cards = await Promise.all(joined.map(({ card }) => store.cardWith(programme, card)))
  const isOpen = (index: number): boolean => {
    const card = cards[index]
    return card !== undefined && whyNot(card, scene.heard.at) === undefined
  }
  return joined.filter((_, index) => isOpen(index))
}

/** Whoever finishes in their own chat what a card asked of them has finished it on the card too. */
export const doneOnCard = ({ joined = [], heard }: Scene, action: string): Beside => {
  const own = joined.find(one => one.action === action)
  const took = own && participate(own, 'done', heard.at)
  return took?.came === 'new' ? { onCards: { participations: [took.after] } } : {}
}
