import type { Person } from '../people/person.ts'
import type { Known, Store } from '../ports/store.ts'
import type { Programmes } from './programmes.ts'

type From = Pick<Store, 'programmeVersions' | 'know'>

/** A person by what they are everywhere: the tenant with the Entra id, beside the programme that they are looked at in. */
export type Someone = Pick<Person, 'programme' | 'tenant' | 'entraId'>

/** The same person as they are stored in other programmes, also in ones that have ended; first as they were last heard. */
export const inOtherProgrammes = async (
  store: From,
  { programme: but, tenant, entraId }: Someone,
): Promise<readonly Person[]> => {
  const ids = new Set((await store.programmeVersions()).map(({ programme }) => programme))
  ids.delete(but)
  const knock = { tenant, entraId, activity: '-', print: '-', run: null }
  const known = await Promise.all([...ids].map(programme => store.know({ ...knock, programme })))
  const people = known.flatMap(({ person }) => person ?? [])
  return people.toSorted((one, other) => ((one.spokeAt ?? '') < (other.spokeAt ?? '') ? 1 : -1))
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

/** Whichever was heard last: what somebody wished then, also to be left alone, they wish in every programme. */
export const heardLast = <Here extends Person | undefined>(
  here: Here,
  elsewhere: Person | undefined,
): Here | Person =>
  elsewhere && (!here || (elsewhere.spokeAt ?? '') > (here.spokeAt ?? '')) ? elsewhere : here

export const wishesOf = ({ rhythm, chosenLanguage }: Person): Pick<Person, 'rhythm' | 'chosenLanguage'> => ({
  rhythm,
  chosenLanguage,
})
