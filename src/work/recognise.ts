import type { Person } from '../people/person.ts'
import type { Member } from '../ports/directory.ts'
import type { Store } from '../ports/store.ts'
import { findPerson } from '../topics/programme/lookup.ts'
import type { Programme } from '../topics/programme/programme.ts'
import type { Heard } from './heard.ts'

/** `member` tells what the roster knows of whoever speaks; null where it knows nothing, or does not answer. */
export type Recognising = {
  readonly store: Pick<Store, 'firstWithEmail'>
  readonly programme: Programme
  readonly member: () => Promise<Member | null>
  /** Whether who speaks in a channel gets an answer by what they are in the programme, and not only counts. */
  readonly byPart?: boolean
}

/**
 * The roster is asked about somebody once only, when they have a chat of their own: an address can be handed on. What it
 * told is kept with the person. Of who is met in a channel it is asked where everything depends on it: many may press
 * there at once.
 */
const isFirstMet = (heard: Heard, { programme, byPart }: Recognising, before: Person | undefined) => {
  if (before?.chat) return false
  if (heard.place === 'personal' || heard.own) return true
  if (!byPart) return !before && !programme.open
  return !before?.listed && !findPerson(programme, { entraId: heard.who.entraId })
}

/** The address by which alone the programme's file would have this person; undefined where it is not the address. */
const listedAddress = ({ who }: Heard, { programme }: Recognising, before: Person | undefined) => {
  const email = (who.email ?? before?.email)?.toLowerCase()
  if (!email || findPerson(programme, { entraId: who.entraId })) return undefined
  return findPerson(programme, { entraId: who.entraId, email }) && email
}

/** Somebody else had this address when they came: then it is theirs, and tells nothing of whoever speaks. */
const isOfAnother = async ({ who }: Heard, { store, programme }: Recognising, email: string) => {
  const first = await store.firstWithEmail(programme.id, email)
  return first !== undefined && !(first.tenant === who.tenant && first.entraId === who.entraId)
}

/** What was heard, with what the organisation tells of whoever speaks, as far as it is needed now. */
export const recognise = async (
  heard: Heard,
  recognising: Recognising,
  before: Person | undefined,
): Promise<Heard> => {
  const member = isFirstMet(heard, recognising, before) ? await recognising.member() : null
  const met = member ? { ...heard, who: { ...heard.who, ...member } } : heard
  const email = listedAddress(met, recognising, before)
  if (!email || !(await isOfAnother(met, recognising, email))) return met
  return { ...met, who: { ...met.who, email: null, claimed: email } }
}
