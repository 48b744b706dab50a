import type { Screen } from '../../../cards/screen.ts'
import { may } from '../../../people/rights.ts'
import type { ActionCard } from '../../../topics/actionCard/actionCard.ts'
import { actorOf } from '../../actor.ts'
import type { Scene } from '../../scene.ts'
import { linesOf } from './cardRow.ts'

const UNDER_WAY: readonly string[] = ['scheduled', 'posting', 'unknown', 'open', 'failed']

/** What still asks for something comes before what is over; within these, the newest first, as they are read. */
const inOrder = (cards: readonly ActionCard[]): readonly ActionCard[] => [
  ...cards.filter(({ status }) => UNDER_WAY.includes(status)),
  ...cards.filter(({ status }) => !UNDER_WAY.includes(status)),
]

/** Somebody's own cards. */
export const cardsPage = (scene: Scene): Screen => ({
  kind: 'cards',
  cards: inOrder(scene.making?.cards ?? []).map(card => ({
    ...{ id: card.id, what: card.what, more: linesOf(scene, card) },
  })),
  mayMake: may(actorOf(scene), 'makeCard'),
})
