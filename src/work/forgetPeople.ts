import type { Person } from '../people/person.ts'
import { hasMoved } from '../people/reach.ts'
import type { Clock } from '../ports/clock.ts'
import type { Erasure, Store } from '../ports/store.ts'
import { findPerson } from '../topics/programme/lookup.ts'
import type { Programme } from '../topics/programme/programme.ts'

/** Somebody who left counts from then; who takes part, from when they were last heard. */
const began = ({ leftAt, spokeAt, metAt }: Person, since: 'left' | 'silent'): string | null =>
  since === 'left' ? leftAt : (spokeAt ?? metAt)

const isOld = (person: Person, since: 'left' | 'silent', before: string): boolean => {
  const from = began(person, since)
  return from !== null && from < before
}

const listedIn = (programme: Programme | undefined, { entraId, email }: Person) =>
  programme && findPerson(programme, { entraId, ...(email !== null && { email }) })

/**
 * Who is listed still works there, and so does who is in another programme of their tenant: they may be named by others
 * and take part again, so that only what is theirs goes. What the file calls somebody stands in cards of others, beside
 * what Teams calls them.
 */
const erasureOf = (person: Person, inForce: Programme | undefined, at: string): Erasure => {
  const listed = listedIn(inForce, person)
  const ownOnly = listed !== undefined || hasMoved(person.unreachable)
  return { person, ownOnly, names: listed ? [listed.name] : [], at, print: null }
}

export type PeopleAge = {
  readonly programme: string
  readonly since: 'left' | 'silent'
  readonly before: string
  /** Undefined for one that has ended. */
  readonly inForce: Programme | undefined
}

/**
 * Erases whoever has been away for too long. Answers how many people went. Whoever speaks while it happens is left
 * alone: they are looked at anew the next time.
 */
export async function forgetPeople(
  { store, clock }: { readonly store: Pick<Store, 'peopleIn' | 'erase'>; readonly clock: Clock },
  { programme, since, before, inForce }: PeopleAge,
  goesOn: () => boolean,
): Promise<number> {
  const old = (await store.peopleIn(programme)).filter(person => isOld(person, since, before))
  let gone = 0
  for (const person of old) {
    if (!goesOn()) break
    const erased = await store.erase(erasureOf(person, inForce, clock.now()))
    if (erased === 'erased') gone += 1
  }
  return gone
}
