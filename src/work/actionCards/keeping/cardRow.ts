import type { Said } from '../../../cards/screen.ts'
import { cardCounts } from '../../../insight/cardCounts.ts'
import type { ActionCard, CardCounts } from '../../../topics/actionCard/actionCard.ts'
import { dayAndHour } from '../../../topics/actionCard/moments.ts'
import { askedText } from '../../../topics/actionCard/offers.ts'
import type { Scene } from '../../scene.ts'

/** How a card stands, in a sentence. */
export const statusOf = ({ making, person }: Scene, { status, postAt, until }: ActionCard): Said => ({
  key: `cards.status.${status}`,
  values: { until, ...dayAndHour(postAt, making?.zone ?? person.zone) },
})

const NEVER_THERE: readonly string[] = ['scheduled', 'cancelled', 'failed']

/** How many do what with it: as it ended, or as it is now. Undefined where nothing was read of it, and where it never stood. */
export const countsIn = ({ making, programme }: Scene, card: ActionCard): CardCounts | undefined => {
  if (NEVER_THERE.includes(card.status)) return undefined
  const view = making?.views.get(card.id)
  if (card.counts || !view) return card.counts ?? undefined
  return cardCounts(view.tally, programme.thresholds.scores)
}

const contributionsOf = ({ making }: Scene, { id }: ActionCard, kind: 'idea' | 'example'): number =>
  (making?.views.get(id)?.contributions ?? []).filter(one => one.kind === kind && one.status === 'shown')
    .length

const textsOn = (scene: Scene, card: ActionCard): number =>
  contributionsOf(scene, card, 'example') + contributionsOf(scene, card, 'idea')

/** What a leader can do with an open card next; undefined where it needs nothing. */
const nextOfOpen = (scene: Scene, card: ActionCard): Said | undefined => {
  const ideas = contributionsOf(scene, card, 'idea')
  const counts = countsIn(scene, card)
  if (counts?.stuck) return { key: 'cards.next.stuck', values: { count: counts.stuck } }
  if (ideas > 0) return { key: 'cards.next.ideas', values: { count: ideas } }
  if (card.until === scene.today) return { key: 'cards.next.lastDay' }
  const isQuiet = counts?.joined === 0 && textsOn(scene, card) === 0
  return isQuiet ? { key: 'cards.next.nobody' } : undefined
}

const nextOf = (scene: Scene, card: ActionCard): Said | undefined => {
  switch (card.status) {
    case 'open':
      return nextOfOpen(scene, card)
    case 'failed':
    case 'lost':
      return { key: 'cards.next.again' }
    case 'unknown':
      return { key: 'cards.next.look' }
    case 'closed':
      return card.result === null ? { key: 'cards.next.result' } : undefined
    default:
      return undefined
  }
}

const countsLine = (scene: Scene, card: ActionCard): readonly Said[] => {
  const counts = countsIn(scene, card)
  if (!counts) return []
  const { joined, done } = counts
  const joining = { key: 'cards.counts', values: { joined, done } }
  if (!askedText(card.kind)) return [joining]
  const written = { key: 'cards.written', values: { count: textsOn(scene, card) } }
  return joined > 0 ? [written, joining] : [written]
}

/** What a row of the list says below the card's words. */
export const linesOf = (scene: Scene, card: ActionCard): readonly Said[] => {
  const next = nextOf(scene, card)
  return [statusOf(scene, card), ...countsLine(scene, card), ...(next ? [next] : [])]
}
