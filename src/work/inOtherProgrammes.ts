import type { Person } from '../people/person.ts'
import { hasMoved, movedWith, outOfReach } from '../people/reach.ts'
import type { Known, Store } from '../ports/store.ts'
import type { Programmes } from './programmes.ts'

type From = Pick<Store, 'programmeVersions' | 'know'>

/** A person by what they are everywhere: the tenant with the Entra id, beside the programme that they are looked at in. */
export type Someone = Pick<Person, 'programme' | 'tenant' | 'entraId'>

/** Of two that heard them at the same moment, the one that nothing reaches them from: it can only have come after that. */
const isLater = (one: Person, other: Person): boolean => {
  const [first, second] = [one.spokeAt ?? '', other.spokeAt ?? '']
  if (first !== second) return first > second
  return outOfReach(one.unreachable) !== null && outOfReach(other.unreachable) === null
}

/** Every programme that there is or was, but for this one. */
export const otherProgrammes = async (
  store: Pick<Store, 'programmeVersions'>,
  but: string | undefined,
): Promise<readonly string[]> => {
  const ids = new Set((await store.programmeVersions()).map(({ programme }) => programme))
  return [...ids].filter(id => id !== but)
}

/** The same person as they are stored in other programmes, also in ones that have ended; first as they were last heard. */
export const inOtherProgrammes = async (
  store: From,
  { programme: but, tenant, entraId }: Someone,
): Promise<readonly Person[]> => {
  const ids = await otherProgrammes(store, but)
  const knock = { tenant, entraId, activity: '-', print: '-', run: null }
  const known = await Promise.all(ids.map(programme => store.know({ ...knock, programme })))
  const people = known.flatMap(({ person }) => person ?? [])
  return people.toSorted((one, other) => (isLater(one, other) ? -1 : 1))
}

/** Somebody whom the programme never heard itself, though it may know them by what others said. */
const isUnheard = (person: Person | undefined): boolean => !person || person.spokeAt === null

/** Where somebody else may have been heard; the programmes say where nothing needs to be read for it. */
export type Elsewhere = { readonly store: From; readonly programmes: Pick<Programmes, 'hasOthers'> }

/** The same person as another programme has them, of several the one that heard them last; `here` is how this one does. */
export const lastHeardElsewhere = async (
  { store, programmes }: Elsewhere,
  someone: Someone,
  here: Person | undefined,
): Promise<Person | undefined> => {
  if (!isUnheard(here) && !programmes.hasOthers(someone.programme, someone.tenant)) return undefined
  return (await inOtherProgrammes(store, someone))[0]
}

/** What is known of whoever speaks; `elsewhere` where another programme has them too. */
export type Familiar = Known & { readonly elsewhere?: Person | undefined }

/** As they were heard last: what somebody wished then, also to be left alone, they wish in every programme. */
export const heardLast = <Here extends Person | undefined>(
  here: Here,
  elsewhere: Person | undefined,
): Here | Person => (elsewhere && (!here || isLater(elsewhere, here)) ? elsewhere : here)

/**
 * Somebody with what was heard of them last, here or elsewhere: what they wish, and whether anything can reach them. With
 * the moment of it, so that what is heard here after that is known to be later.
 */
export const upToDate = (here: Person, elsewhere: Person | undefined): Person => {
  const last = heardLast(here, elsewhere)
  if (last === here) return here
  const { rhythm, chosenLanguage, spokeAt } = last
  const why = outOfReach(last.unreachable)
  const unreachable = hasMoved(here.unreachable) ? movedWith(why) : why
  return { ...here, rhythm, chosenLanguage, spokeAt, unreachable }
}
