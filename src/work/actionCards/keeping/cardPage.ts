import { has } from '../../../cards/say.ts'
import type { CardDeed, Said, Screen } from '../../../cards/screen.ts'
import { may } from '../../../people/rights.ts'
import type { ActionCard, CardCounts } from '../../../topics/actionCard/actionCard.ts'
import { CARD_CHANGES, type CardChange, canChange } from '../../../topics/actionCard/changeCard.ts'
import type { ShownContribution } from '../../../topics/actionCard/contribution.ts'
import { offersOf } from '../../../topics/actionCard/offers.ts'
import { actorOf } from '../../actor.ts'
import { type Decision, noticeOf } from '../../decision.ts'
import { deedOfFlow } from '../../deed.ts'
import { labelIn } from '../../labels.ts'
import { languageOf, type Scene } from '../../scene.ts'
import { countsIn, statusOf } from './cardRow.ts'

/** Whether she may still post where this card stands: only then can it be changed there. */
export const isHers = ({ making }: Scene, { channel }: ActionCard): boolean =>
  making?.channels.some(({ id }) => id === channel) ?? false

const isAllowed = (scene: Scene, card: ActionCard, change: CardChange): boolean =>
  may(actorOf(scene), deedOfFlow[change]) && (change === 'withdrawCard' || isHers(scene, card))

/** What can be done with a card now: what it allows, to whom it is allowed. To post it again is always possible. */
const deedsFor = (scene: Scene, card: ActionCard): readonly CardDeed[] => [
  ...(card.status === 'closed' ? (['shareResult'] as const) : []),
  ...CARD_CHANGES.filter(change => canChange(change, card) && isAllowed(scene, card, change)),
  ...(may(actorOf(scene), 'makeCard') ? (['actionCard'] as const) : []),
]

const countLines = (card: ActionCard, counts: CardCounts): readonly Said[] => {
  const { acts } = offersOf(card.kind)
  return [
    ...(acts.includes('join') ? [{ key: 'cards.page.joined', values: { count: counts.joined } }] : []),
    ...(acts.includes('done') ? [{ key: 'cards.page.done', values: { count: counts.done } }] : []),
    ...(counts.stuck === null ? [] : [{ key: 'cards.page.stuck', values: { count: counts.stuck } }]),
  ]
}

/** Why it did not arrive or is there no more, where there are words for it. */
const whyLines = ({ person }: Scene, { because }: ActionCard): readonly Said[] => {
  const key = `posting.because.${because}`
  return has(languageOf(person), key) ? [{ key }] : []
}

const factsOf = (scene: Scene, card: ActionCard): readonly Said[] => {
  const channel = labelIn(scene, languageOf(scene.person))('channel', card.channel, 'actionCard', 'channel')
  const counts = countsIn(scene, card)
  return [
    statusOf(scene, card),
    ...whyLines(scene, card),
    ...(isHers(scene, card) ? [{ key: 'cards.page.where', values: { channel } }] : []),
    ...(counts ? countLines(card, counts) : []),
    ...(card.editedAt ? [{ key: 'cards.page.edited' }] : []),
    ...(card.result === null ? [] : [{ key: 'cards.page.result', values: { result: card.result } }]),
  ]
}

const ideasOn = (scene: Scene, { id }: ActionCard): readonly ShownContribution[] =>
  (scene.making?.views.get(id)?.contributions ?? []).filter(({ kind }) => kind === 'idea')

/** Ideas that can become her action: those that did already are over. */
export const openIdeas = (scene: Scene, card: ActionCard): readonly ShownContribution[] =>
  ideasOn(scene, card).filter(({ status }) => status === 'shown')

const textOf = ({ id, text, name, supporters }: ShownContribution) => ({ id, text, name, supporters })

const pageOf = (scene: Scene, card: ActionCard): Screen => ({
  kind: 'cardPage',
  card: card.id,
  what: card.what,
  facts: factsOf(scene, card),
  // What somebody told her is hers to read as long as she leads.
  told: may(actorOf(scene), 'changeCard') ? (scene.making?.notes ?? []).map(textOf) : [],
  ideas: may(actorOf(scene), 'changeCard') ? openIdeas(scene, card).map(textOf) : [],
  deeds: deedsFor(scene, card),
})

/** One of one's own cards: how it stands, what people wrote to it, and what can be done with it. */
export const cardPage = (scene: Scene, id: string): Decision => {
  const card = scene.making?.cards.find(one => one.id === id)
  return { main: card ? pageOf(scene, card) : noticeOf({ key: 'cards.gone' }, ['cards', 'menu']) }
}
