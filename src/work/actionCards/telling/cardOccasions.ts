import { localeOf } from '../../../cards/say.ts'
import type { Said, Screen } from '../../../cards/screen.ts'
import { sameKey } from '../../../people/prompt.ts'
import type { Plan } from '../../../ports/prompting.ts'
import type { ActionCard } from '../../../topics/actionCard/actionCard.ts'
import type { Participation } from '../../../topics/actionCard/participation.ts'
import { remindAt } from '../../../topics/actionCard/remindAt.ts'
import type { AtOccasion, Occasion, Occasions, Told } from '../../occasions.ts'
import { rhythmFor } from '../../rhythmFor.ts'
import { dayFor, languageOf } from '../../scene.ts'
import { digestOf, named, type OwnCard, writersOf } from './digest.ts'
import { notesFor } from './notesFor.ts'
import { digestPlan } from './plans.ts'

type Values = Readonly<Record<string, string | number>>

const screenOf = (
  { prompt: { kind, subject } }: AtOccasion,
  more: { readonly values?: Values; readonly lines?: readonly (readonly Said[])[]; readonly card?: string },
): Screen => ({ kind: 'prompt', prompt: { kind, subject }, values: {}, about: [], ...more })

const listFor =
  ({ person }: AtOccasion) =>
  (names: readonly string[]): string =>
    new Intl.ListFormat(localeOf(languageOf(person))).format(names)

const NOTHING = { screen: null }

type Over = 'closed' | 'notJoined' | 'done' | 'stuck'

/** Who joined neither finished nor waits for help; in `mijn acties` they can have finished it too. */
const whyNotToDo = async ({ store, person }: AtOccasion, own: Participation): Promise<Over | undefined> => {
  if (own.doneAt !== null) return 'done'
  if (own.stuckAt !== null) return 'stuck'
  const { actions } = await store.recordsOf(person.programme, person.id)
  return actions.every(({ id, status }) => id !== own.action || status === 'open') ? undefined : 'done'
}

/** A card that was extended since is reminded of later, unless the person chose the moment. */
const againAt = ({ prompt, person, loaded, now }: AtOccasion, card: ActionCard, joinedAt: string) => {
  const moment = prompt.asked ? null : remindAt(card, joinedAt, rhythmFor(person, loaded.programme))
  return moment !== null && moment > now ? moment : undefined
}

const reminderOf = async (at: AtOccasion, card: ActionCard): Promise<Screen> => {
  const maker = await at.store.personWith(card.programme, card.maker)
  const values = { what: named(card.what), maker: maker?.name ?? '', until: card.until }
  return screenOf(at, { values })
}

const isOpen = ({ status, endsAt }: ActionCard, now: string): boolean => status === 'open' && now < endsAt

const over = (why: Over): Told => ({ screen: null, over: { key: `prompts.cardReminder.over.${why}` } })

/** What somebody joined and has not done yet, for as long as the card is open. */
const cardReminder: Occasion = async at => {
  const { store, prompt, person, now } = at
  const card = await store.cardWith(prompt.programme, prompt.subject)
  const own = await store.participationOf(prompt.programme, person.id, prompt.subject)
  if (!card || !isOpen(card, now)) return over('closed')
  if (!own?.joinedAt) return over('notJoined')
  const why = await whyNotToDo(at, own)
  if (why) return over(why)
  const again = againAt(at, card, own.joinedAt)
  if (again !== undefined) return { screen: null, again }
  return { screen: await reminderOf(at, card), until: card.endsAt }
}

/** When a maker last heard of her cards in one of these ways; one that she put off herself is still to be heard. */
const lastTold = ({ all, prompt }: AtOccasion, kinds: readonly string[]): string =>
  all
    .filter(other => kinds.includes(other.kind) && !sameKey(other, prompt))
    .flatMap(({ sentAt }) => sentAt ?? [])
    .reduce((last, one) => (one > last ? one : last), '')

/** Cards that can still go: with one of these there is a next week to tell of. */
const RUNNING: readonly string[] = ['scheduled', 'posting', 'unknown', 'open']

const ownCard = async (at: AtOccasion, card: ActionCard): Promise<readonly OwnCard[]> => {
  const { store, person, loaded } = at
  const view = await store.viewOf(card.programme, card.id)
  return view ? [{ view, notes: await notesFor(store, { programme: loaded.programme, person }, card) }] : []
}

const readCards = async (at: AtOccasion, cards: readonly ActionCard[]): Promise<readonly OwnCard[]> =>
  (await Promise.all(cards.map(card => ownCard(at, card)))).flat()

const MOST_READ = 20
const MOST_TOLD = 5

const nextWeek = (
  { person, loaded: { programme }, now }: AtOccasion,
  cards: readonly ActionCard[],
): readonly Plan[] =>
  cards.some(({ status }) => RUNNING.includes(status)) ? digestPlan({ person, programme }, now) : []

/** How all cards of a maker go, once a week, when there is something new. */
const cardDigest: Occasion = async at => {
  const { store, person, loaded, now } = at
  const cards = await store.cardsOf(person.programme, person.id)
  const since = lastTold(at, ['cardDigest'])
  const seen = cards.filter(
    ({ status, endedAt }) => RUNNING.includes(status) || (status === 'closed' && (endedAt ?? '') > since),
  )
  const own = await readCards(at, seen.slice(0, MOST_READ))
  const threshold = loaded.programme.thresholds.scores
  const lines = digestOf(own, { since, today: dayFor(now, person), threshold, list: listFor(at) })
  return { screen: lines && screenOf(at, { lines }), plans: nextWeek(at, cards) }
}

/** Who wrote to a maker that they are stuck, since she last heard of that: all of them in one. */
const cardNotes: Occasion = async at => {
  const { store, person } = at
  const since = lastTold(at, ['cardNotes', 'cardDigest'])
  const own = await readCards(at, (await store.cardsOf(person.programme, person.id)).slice(0, MOST_READ))
  const told = own.flatMap(({ view: { card }, notes }) => {
    const writers = writersOf(
      notes.filter(({ madeAt }) => madeAt > since),
      listFor(at),
    )
    const said = { key: 'prompts.cardNotes.card', values: { ...writers, what: named(card.what) } }
    return writers.count > 0 ? [{ card: card.id, said: [said] }] : []
  })
  const [only, another] = told
  if (!only) return NOTHING
  const lines = told.slice(0, MOST_TOLD).map(({ said }) => said)
  return { screen: screenOf(at, { lines, ...(!another && { card: only.card }) }) }
}

/** What people are told about action cards without having asked. */
export const cardOccasions: Occasions = { cardReminder, cardDigest, cardNotes }
