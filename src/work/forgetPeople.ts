import type { Person } from '../people/person.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import { findPerson } from '../topics/programme/lookup.ts'
import type { Programme } from '../topics/programme/programme.ts'

/** Somebody who left counts from then; who takes part, from when they were last heard. */
const began = ({ leftAt, spokeAt, metAt }: Person, since: 'left' | 'silent'): string | null =>
  since === 'left' ? leftAt : (spokeAt ?? metAt)

const isOld = (person: Person, since: 'left' | 'silent', before: string): boolean => {
  const from = began(person, since)
  return from !== null && from < before
}

/** What the file calls them stands in cards of others, beside what Teams calls them. */
const namesIn = (programme: Programme | undefined, { entraId, email }: Person): readonly string[] => {
  const listed = programme && findPerson(programme, { entraId, ...(email !== null && { email }) })
  return listed ? [listed.name] : []
}

export type PeopleAge = {
  readonly programme: string
  readonly since: 'left' | 'silent'
  readonly before: string
  /** Undefined for one that has ended. */
  readonly inForce: Programme | undefined
}

/**
 * Erases whoever has been away for too long, as if they had asked to be forgotten. Answers how many people went. Whoever
 * speaks while it happens is left alone: they are looked at anew the next time.
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
    const erasure = { person, names: namesIn(inForce, person), at: clock.now(), print: null }
    if ((await store.erase(erasure)) === 'erased') gone += 1
  }
  return gone
}
