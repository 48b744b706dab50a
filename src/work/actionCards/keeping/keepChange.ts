import { cardCounts } from '../../../insight/cardCounts.ts'
import type { ActionCard } from '../../../topics/actionCard/actionCard.ts'
import { type CardChange, canChange } from '../../../topics/actionCard/changeCard.ts'
import { endOfDay } from '../../../topics/actionCard/endOfDay.ts'
import { NOBODY } from '../../../topics/actionCard/tally.ts'
import { type Decision, noted } from '../../decision.ts'
import type { Scene } from '../../scene.ts'
import type { CardChanged } from './cardFlows.ts'
import { cardPage, isHers } from './cardPage.ts'

type Change = Partial<ActionCard>

const isBefore = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other)

/** The edit mark is for those who may have read it before. */
const corrected = (card: ActionCard, what: string, why: string | null, at: string): Change => ({
  ...{ what, why },
  ...(card.status !== 'scheduled' && { editedAt: at }),
})

/** How it stood at the end: what is told of people does not change any more after that. */
const ended = (scene: Scene, card: ActionCard, status: 'closed' | 'withdrawn'): Change => {
  const tally = scene.making?.views.get(card.id)?.tally ?? NOBODY
  const counts = card.counts ?? cardCounts(tally, scene.programme.thresholds.scores)
  const because = card.status === status ? card.because : null
  return { status, counts, because, endedAt: card.endedAt ?? scene.heard.at }
}

const withdrawn = (scene: Scene, card: ActionCard): Change =>
  card.status === 'scheduled'
    ? { status: 'cancelled', endedAt: scene.heard.at }
    : ended(scene, card, 'withdrawn')

const changeOf = (scene: Scene, card: ActionCard, outcome: CardChanged): Change => {
  switch (outcome.kind) {
    case 'cardCorrected':
      return corrected(card, outcome.what, outcome.why, scene.heard.at)
    case 'cardExtended':
      return { until: outcome.until, endsAt: endOfDay(outcome.until, scene.making?.zone ?? 'UTC') }
    case 'cardMoved':
      return { postAt: outcome.postAt }
    case 'cardClosed':
      return { ...ended(scene, card, 'closed'), result: outcome.result }
    case 'cardWithdrawn':
      return withdrawn(scene, card)
  }
}

const flowOf: Readonly<Record<CardChanged['kind'], CardChange>> = {
  cardCorrected: 'correctCard',
  cardExtended: 'extendCard',
  cardMoved: 'moveCard',
  cardClosed: 'closeCard',
  cardWithdrawn: 'withdrawCard',
}

/** Why the card cannot become so; undefined where it can. */
const wrongWith = ({ heard }: Scene, before: ActionCard, after: ActionCard): string | undefined => {
  if (after.status !== 'scheduled') return undefined
  if (after.postAt !== before.postAt && !isBefore(heard.at, after.postAt)) return 'cards.momentHasBeen'
  return isBefore(after.postAt, after.endsAt) ? undefined : 'cards.untilTooEarly'
}

/** Why nothing can be changed of a card now; undefined where it can. */
const barred = (scene: Scene, flow: CardChange, card: ActionCard): string | undefined => {
  if (!canChange(flow, card)) return 'cards.changed'
  return flow === 'withdrawCard' || isHers(scene, card) ? undefined : 'cards.notThere'
}

/** Keeps what was changed of a card, and shows it as it is now; of one that is otherwise by now, nothing changes. */
export const keepChange = (scene: Scene, outcome: CardChanged): Decision => {
  const before = scene.making?.cards.find(({ id }) => id === outcome.card)
  if (!before) return cardPage(scene, outcome.card)
  const flow = flowOf[outcome.kind]
  const card = { ...before, ...changeOf(scene, before, outcome), changedAt: scene.heard.at }
  const wrong = barred(scene, flow, before) ?? wrongWith(scene, before, card)
  if (wrong !== undefined) return noted(cardPage(scene, before.id), { key: wrong })
  return {
    ...noted(cardPage(withCard(scene, card), card.id), { key: `${flow}.saved` }),
    beside: { onCards: { cards: [{ ...card, was: before.status }] } },
  }
}

/** As it is after this card was changed. */
export const withCard = (scene: Scene, card: ActionCard): Scene => {
  const { making } = scene
  if (!making) return scene
  const view = making.views.get(card.id)
  const views = view ? new Map([...making.views, [card.id, { ...view, card }]]) : making.views
  return {
    ...scene,
    making: { ...making, views, cards: making.cards.map(one => (one.id === card.id ? card : one)) },
  }
}
