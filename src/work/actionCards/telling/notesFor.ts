import { type Person, takesPart } from '../../../people/person.ts'
import { may } from '../../../people/rights.ts'
import type { ActionCardStore } from '../../../ports/actionCards.ts'
import type { Store } from '../../../ports/store.ts'
import type { ActionCard } from '../../../topics/actionCard/actionCard.ts'
import { mayPostIn, type TeamsLeaders } from '../../../topics/actionCard/channelsOnOffer.ts'
import type { ShownContribution } from '../../../topics/actionCard/contribution.ts'
import type { Programme } from '../../../topics/programme/programme.ts'
import { actorFor } from '../showing/mayPost.ts'

/** Somebody who wants to read, in the programme of the card. */
export type NotesReader = { readonly programme: Programme; readonly person: Person }

/** Where a card is: the team of Teams that its channel is in, undefined where that is not known any more. */
export type CardPlace = { readonly team: string | undefined; readonly leaders: TeamsLeaders }

/**
 * Whether somebody may read the notes of those who are stuck: the maker of the card, for as long as she takes part and
 * leads where it is. They were written to a leader, and to nobody who was one.
 */
export const mayReadNotes = (
  { programme, person }: NotesReader,
  { maker }: Pick<ActionCard, 'maker'>,
  { team, leaders }: CardPlace,
): boolean => {
  if (maker !== person.id || !takesPart(person, programme)) return false
  const actor = actorFor({ programme }, person)
  const poster = { entraId: person.entraId, everywhere: may(actor, 'makeCard', { teams: [] }) }
  return may(actor, 'makeCard') && (team === undefined || mayPostIn(team, poster, leaders))
}

type Stored = Pick<ActionCardStore, 'notesOn' | 'channelsIn' | 'teamsLeadersIn'>

const placeOf = async (store: Stored, { programme, channel }: ActionCard): Promise<CardPlace> => {
  const [channels, leaders] = await Promise.all([
    store.channelsIn(programme),
    store.teamsLeadersIn(programme),
  ])
  return { team: channels.find(({ id }) => id === channel)?.team, leaders }
}

/** Whether whoever made a card may still read what is written to her. */
export const areNotesRead = async (
  store: Stored & Pick<Store, 'personWith'>,
  programme: Programme,
  card: ActionCard,
): Promise<boolean> => {
  const [person, place] = await Promise.all([
    store.personWith(card.programme, card.maker),
    placeOf(store, card),
  ])
  return person !== undefined && mayReadNotes({ programme, person }, card, place)
}

/** The notes on a card that somebody may read now, newest first: none for who may read none. */
export const notesFor = async (
  store: Stored,
  reader: NotesReader,
  card: ActionCard,
): Promise<readonly ShownContribution[]> =>
  mayReadNotes(reader, card, await placeOf(store, card)) ? store.notesOn(card.programme, card.id) : []
