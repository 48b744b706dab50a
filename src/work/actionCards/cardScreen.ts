import type { OwnView, ShownCard, ShownPeople, ShownText } from '../../cards/actionCard.ts'
import type { Reader, Screen } from '../../cards/screen.ts'
import { cardCounts, countsInChannel } from '../../insight/cardCounts.ts'
import type { Language } from '../../people/person.ts'
import type { CardView, Seen, WholeCardView } from '../../ports/actionCards.ts'
import type { ActionCard, CardCounts } from '../../topics/actionCard/actionCard.ts'
import type { Contribution, ShownContribution } from '../../topics/actionCard/contribution.ts'
import { askedText, offersOf } from '../../topics/actionCard/offers.ts'
import type { Participation } from '../../topics/actionCard/participation.ts'
import type { LoadedProgramme } from '../../topics/programme/loaded.ts'
import { ambitionOf, teamOf } from '../../topics/programme/lookup.ts'
import { labelIn } from '../labels.ts'
import { dayFor } from '../scene.ts'

const MOST_NAMES = 6

/** The programme that a card is of. */
export type CardProgramme = Pick<LoadedProgramme, 'programme' | 'former'>

type Seeing = CardProgramme & { readonly language: Language }

const ambitionIn = ({ programme, former }: CardProgramme, id: string) =>
  ambitionOf(programme, id) ?? ambitionOf(former, id)

const teamNameIn = ({ programme, former, language }: Seeing, id: string): string =>
  (teamOf(programme, id) ?? teamOf(former, id))?.name[language] ?? id

/** Some of those who want to be seen, in an order that does not tell who came when, and how many others there are. */
const peopleOf = (seen: readonly Seen[], count: number): ShownPeople => {
  const names = seen
    .map(({ name }) => name)
    .toSorted((one, other) => one.localeCompare(other, 'nl'))
    .slice(0, MOST_NAMES)
  return { names, others: Math.max(0, count - names.length) }
}

const textOf = ({ id, kind, text, name, supporters }: ShownContribution): ShownText => ({
  ...{ id, kind, text, name, supporters },
})

/** As it stands now; once it ended, as it stood then. */
const countsOf = ({ card, tally }: CardView, { programme }: CardProgramme): CardCounts =>
  countsInChannel(card.counts ?? cardCounts(tally, programme.thresholds.scores), programme.thresholds.scores)

const aboutCard = (card: ActionCard, seeing: Seeing) => {
  const { language } = seeing
  const ambition = ambitionIn(seeing, card.ambition)
  const { id, kind, status, what, why, until, result } = card
  return {
    ...{ id, kind, status, what, why, until, result },
    ambition: ambition?.name[language] ?? card.ambition,
    line: ambition?.line[language] ?? null,
    audience: card.audience && teamNameIn(seeing, card.audience),
    editedOn: card.editedAt && dayFor(card.editedAt, seeing.programme.rhythm),
    asksFor: askedText(card.kind),
    endedOn: card.endedAt && dayFor(card.endedAt, seeing.programme.rhythm),
  }
}

/** Something can be done with it, once it has arrived. */
const isOpen = ({ status }: ActionCard): boolean => ['posting', 'unknown', 'open'].includes(status)

/** A card as everybody in its channel sees it, in this language. */
export const shownCard = (view: CardView, seeing: Seeing): ShownCard => {
  const { card, seen } = view
  const counts = countsOf(view, seeing)
  return {
    ...aboutCard(card, seeing),
    maker: view.makerName,
    counts,
    offers: isOpen(card) ? offersOf(card.kind) : { acts: [], writes: [] },
    joined: peopleOf(seen.joined, counts.joined),
    done: peopleOf(seen.done, counts.done),
    texts: view.contributions.map(textOf),
    written: view.written,
  }
}

/** What is read of one person for their own view. `contributions` are what they wrote to this card, notes too. */
export type Mine = {
  readonly person: string
  readonly participation: Participation | undefined
  readonly contributions: readonly Contribution[]
  readonly supports: readonly string[]
}

const isKept = ({ status }: Contribution): boolean => status !== 'withdrawn'

/** What one person did with a card. */
const ownView = ({ card }: CardView, mine: Mine): OwnView => {
  const { participation } = mine
  const written = mine.contributions.filter(isKept)
  return {
    isMaker: card.maker === mine.person,
    hasJoined: Boolean(participation?.joinedAt),
    isDone: Boolean(participation?.doneAt),
    isStuck: Boolean(participation?.stuckAt),
    byName: participation?.byName ?? false,
    isSeen: participation?.seen ?? false,
    hasNote: written.some(({ kind }) => kind === 'note'),
    written: written.filter(({ kind }) => kind !== 'note').map(({ id }) => id),
    supported: mine.supports,
  }
}

export type CardScreen = Screen & { readonly kind: 'actionCard' }

/** The latest who did something with it, by their ids in Teams: as many as may have a view of their own at a time. */
const refreshFor = ({ card, latest }: WholeCardView): readonly string[] =>
  ['open', 'unknown', 'closed'].includes(card.status) ? [...new Set(latest)] : []

/** A card as its channel sees it, in the language that it is drawn in afterwards: its own. */
export const cardScreen = (view: WholeCardView, seeing: Seeing): CardScreen => ({
  ...bareScreen(view, seeing),
  refreshFor: refreshFor(view),
})

const bareScreen = (view: CardView, seeing: Seeing): CardScreen => ({
  kind: 'actionCard',
  shown: shownCard(view, seeing),
  own: null,
  refreshFor: [],
})

/** A card as one person sees it, in their language. */
export const ownCardScreen = (view: CardView, seeing: Seeing, mine: Mine): CardScreen => ({
  ...bareScreen(view, seeing),
  own: ownView(view, mine),
})

/** A card as its channel is going to see it, with buttons that do not work: before it is posted. */
export const previewScreen = (view: CardView, seeing: Seeing): CardScreen => ({
  ...bareScreen({ ...view, card: { ...view.card, status: 'open' } }, seeing),
  preview: true,
})

const counted = ({ names, others }: ShownPeople): ShownPeople => ({
  names: [],
  others: names.length + others,
})

/**
 * A card with what came of it, to be shown elsewhere than in its channel: in numbers. Who let others see their name, or
 * what they wrote, agreed to that for who reads the channel.
 */
export const resultScreen = (view: CardView, seeing: Seeing): CardScreen => {
  const shown = shownCard(view, seeing)
  const numbers = { joined: counted(shown.joined), done: counted(shown.done), texts: [], written: 0 }
  return { kind: 'actionCard', shown: { ...shown, ...numbers }, own: null, refreshFor: [] }
}

/** What stays of a card whose maker was forgotten. */
export const goneScreen = (): Screen => ({ kind: 'notice', said: { key: 'channelCard.gone' }, next: [] })

/** Everybody in a channel at once, at this instant, in the language of the card that they read. */
export const channelReader = (
  language: Language,
  { programme, former }: CardProgramme,
  now: string,
): Reader => {
  const records = { actions: [], promises: [], routes: [] }
  const label = labelIn({ programme, former, records }, language)
  return { language, label, today: dayFor(now, programme.rhythm) }
}
