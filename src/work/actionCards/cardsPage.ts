import type { Said, Screen } from '../../cards/screen.ts'
import { may } from '../../people/rights.ts'
import type { ActionCard } from '../../topics/actionCard/actionCard.ts'
import { dayAndHour } from '../../topics/actionCard/moments.ts'
import { actorOf } from '../actor.ts'
import type { Scene } from '../scene.ts'

const MOST_CARDS = 8

/** How a card stands, in a sentence. */
export const statusOf = ({ making, person }: Scene, { status, postAt, until }: ActionCard): Said => ({
  key: `cards.status.${status}`,
  values: { until, ...dayAndHour(postAt, making?.zone ?? person.zone) },
})

/** Somebody's own cards, newest first. */
export const cardsPage = (scene: Scene): Screen => {
  const cards = scene.making?.cards ?? []
  return {
    kind: 'rows',
    heading: { key: 'cards.heading' },
    intro: cards.length > 0 ? [] : [{ key: 'cards.empty' }],
    rows: cards.slice(0, MOST_CARDS).map(card => ({
      main: { key: 'cards.what', values: { what: card.what } },
      more: [statusOf(scene, card)],
    })),
    after: null,
    next: may(actorOf(scene), 'makeCard') ? ['actionCard', 'channels', 'menu'] : ['translate', 'menu'],
  }
}
