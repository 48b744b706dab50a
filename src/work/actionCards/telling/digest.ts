import type { Said } from '../../../cards/screen.ts'
import { shorten } from '../../../cards/shorten.ts'
import { cardCounts } from '../../../insight/cardCounts.ts'
import type { CardView } from '../../../ports/actionCards.ts'
import type { CardCounts, CardKind } from '../../../topics/actionCard/actionCard.ts'
import type { ShownContribution } from '../../../topics/actionCard/contribution.ts'
import { askedText, makesAction } from '../../../topics/actionCard/offers.ts'
import { daysAfter } from '../../../topics/days.ts'

/** A card of somebody, with the notes on it that she may read. */
export type OwnCard = { readonly view: CardView; readonly notes: readonly ShownContribution[] }

/** `since`: what happened after this instant is new. `threshold`: of what is released about who is stuck. */
export type Week = {
  readonly since: string
  readonly today: string
  readonly threshold: number
  /** Names one after the other, as a sentence has them. */
  readonly list: (names: readonly string[]) => string
}

const NAME_WEIGHT = 120
const MOST_CARDS = 5
const MOST_NAMES = 5

/** What is said of a card, as far as it says which one. */
export const named = (what: string): string => shorten(what, NAME_WEIGHT)

const say = (key: string, values: Said['values'] = {}): Said => ({ key: `prompts.cardDigest.${key}`, values })

const isOpen = ({ view: { card } }: OwnCard): boolean => card.status === 'open' || card.status === 'unknown'

/** It closed since, and nobody has said what came of it. */
const wantsResult = ({ view: { card } }: OwnCard, { since }: Week): boolean =>
  card.status === 'closed' && card.result === null && (card.endedAt ?? '') > since

const endsSoon = ({ view: { card } }: OwnCard, { today }: Week): boolean => card.until < daysAfter(today, 7)

/** Written by others. */
const written = ({ view: { card, contributions } }: OwnCard, kind: 'example' | 'idea') =>
  contributions.filter(one => one.kind === kind && one.person !== card.maker)

type Made = { readonly madeAt: string }

const since = <T extends Made>(all: readonly T[], week: Week): readonly T[] =>
  all.filter(({ madeAt }) => madeAt > week.since)

/** Who is stuck without a name tells nothing here, since that alone would say that it is somebody. */
const isMoving = ({ view: { tally } }: OwnCard, week: Week): boolean => (tally.movedAt ?? '') > week.since

const hasNews = (card: OwnCard, week: Week): boolean =>
  isMoving(card, week) ||
  endsSoon(card, week) ||
  since([...written(card, 'example'), ...written(card, 'idea'), ...card.notes], week).length > 0

const howOf = (kind: CardKind): string => {
  if (askedText(kind)) return 'writing'
  return makesAction(kind) ? 'doing' : 'joining'
}

/** How it stands: who is stuck is told as far as the channel is told. */
const going = (own: OwnCard, { joined, done, stuck }: CardCounts): Said => {
  const { what, kind } = own.view.card
  const texts = own.view.contributions.length
  return say(`going.${howOf(kind)}`, { what: named(what), joined, done, stuck: stuck ?? 0, texts })
}

/** Whose notes these are, each named once; of many the last ones. */
export const writersOf = (
  notes: readonly ShownContribution[],
  list: Week['list'],
): { readonly names: string; readonly count: number; readonly more: number } => {
  const names = [...new Set(notes.flatMap(({ name }) => (name === null ? [] : [shorten(name, NAME_WEIGHT)])))]
  const { length: count } = names
  return { names: list(names.slice(0, MOST_NAMES)), count, more: Math.max(0, count - MOST_NAMES) }
}

const newTexts = (own: OwnCard, week: Week): readonly Said[] =>
  (['example', 'idea'] as const).flatMap(kind => {
    const count = since(written(own, kind), week).length
    return count > 0 ? [say(`new.${kind}`, { count })] : []
  })

const newNotes = ({ notes }: OwnCard, week: Week): readonly Said[] => {
  const writers = writersOf(since(notes, week), week.list)
  return writers.count > 0 ? [say('notes', writers)] : []
}

const openLine = (own: OwnCard, week: Week): readonly Said[] => {
  const { tally, card } = own.view
  return [
    going(own, cardCounts(tally, week.threshold)),
    ...newTexts(own, week),
    ...newNotes(own, week),
    say(endsSoon(own, week) ? 'endsSoon' : 'openUntil', { until: card.until }),
  ]
}

const endedLine = ({ view: { card } }: OwnCard): readonly Said[] => [
  say('askResult', { what: named(card.what) }),
]

/**
 * How all the cards of somebody go, each in a few sentences: the ones with news first, and then those that closed. Null
 * where there is nothing new.
 */
export const digestOf = (cards: readonly OwnCard[], week: Week): readonly (readonly Said[])[] | null => {
  const open = cards.filter(isOpen)
  const ended = cards.filter(one => wantsResult(one, week))
  const [news, rest] = [true, false].map(has => open.filter(one => hasNews(one, week) === has))
  if (!news || !rest || news.length + ended.length === 0) return null
  const lines = [...news, ...rest].map(one => openLine(one, week))
  const all = [...ended.map(endedLine), ...lines]
  const left = all.length - MOST_CARDS
  return left > 0 ? [...all.slice(0, MOST_CARDS), [say('andMore', { more: left })]] : all
}
