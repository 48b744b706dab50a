import { type Person, takesPart } from '../../people/person.ts'
import type { ActionCardStore } from '../../ports/actionCards.ts'
import type { ActionCard } from '../../topics/actionCard/actionCard.ts'
import type { ShownContribution } from '../../topics/actionCard/contribution.ts'
import { findPerson } from '../../topics/programme/lookup.ts'
import type { Programme } from '../../topics/programme/programme.ts'

export type Reading = {
  readonly programme: Pick<Programme, 'people' | 'open'>
  readonly card: Pick<ActionCard, 'maker'>
  /** Who wants to read. */
  readonly person: Person
  /** Who leads the team of Teams that the card is in, by Entra id. */
  readonly leaders: readonly string[]
}

const isAmong = (entraIds: readonly string[], { entraId }: Person): boolean =>
  entraIds.some(one => one.toLowerCase() === entraId.toLowerCase())

/**
 * Whether somebody may read the notes of those who are stuck: the maker of the card, for as long as she takes part and
 * leads where it is. They were written to a leader, and to nobody who was one.
 */
export const mayReadNotes = ({ programme, card, person, leaders }: Reading): boolean => {
  if (card.maker !== person.id || !takesPart(person, programme)) return false
  const { entraId, email } = person
  const { parts = [] } = findPerson(programme, { entraId, ...(email !== null && { email }) }) ?? {}
  return parts.includes('programmeLead') || (parts.includes('teamLeader') && isAmong(leaders, person))
}

type Stored = Pick<ActionCardStore, 'notesOn' | 'channelsIn' | 'teamsLeadersIn'>

/** Of a channel that is gone or archived nobody can tell any more in which team it was: whoever leads one counts. */
const leadersOf = async (store: Stored, { programme, channel }: ActionCard): Promise<readonly string[]> => {
  const [channels, leaders] = await Promise.all([
    store.channelsIn(programme),
    store.teamsLeadersIn(programme),
  ])
  const there = channels.find(({ id }) => id === channel)
  return there ? (leaders.get(there.team) ?? []) : [...leaders.values()].flat()
}

/** The notes on a card that somebody may read now, newest first: none for who may read none. */
export const notesFor = async (
  store: Stored,
  reader: Pick<Reading, 'programme' | 'person'>,
  card: ActionCard,
): Promise<readonly ShownContribution[]> => {
  const leaders = await leadersOf(store, card)
  if (!mayReadNotes({ ...reader, card, leaders })) return []
  return (await store.notesOn(card.programme, card.id)).filter(({ status }) => status !== 'withdrawn')
}
