import type { Person } from '../people/person.ts'
import type { Known, Store } from '../ports/store.ts'

type From = Pick<Store, 'programmeVersions' | 'know'>

/** A person by what they are everywhere: the tenant with the Entra id, beside the programme that they are looked at in. */
export type Someone = Pick<Person, 'programme' | 'tenant' | 'entraId'>

/** The same person as they are stored in other programmes, also in ones that have ended. */
export const inOtherProgrammes = async (
  store: From,
  { programme: but, tenant, entraId }: Someone,
): Promise<readonly Person[]> => {
  const ids = new Set((await store.programmeVersions()).map(({ programme }) => programme))
  ids.delete(but)
  const knock = { tenant, entraId, activity: '-', print: '-', run: null }
  const known = await Promise.all([...ids].map(programme => store.know({ ...knock, programme })))
  return known.flatMap(({ person }) => person ?? [])
}

/** As they were last heard in another programme: what they wished there, also to be left alone, they wish here too. */
export const lastHeardElsewhere = async (store: From, someone: Someone): Promise<Person | undefined> => {
  const others = await inOtherProgrammes(store, someone)
  return others.toSorted((one, other) => ((one.spokeAt ?? '') < (other.spokeAt ?? '') ? 1 : -1))[0]
}

/** What is known of whoever speaks; `elsewhere` where this programme never heard them, and another one did. */
export type Familiar = Known & { readonly elsewhere?: Person | undefined }

/** Somebody whom the programme never heard itself, though it may know them by what others said. */
export const isUnheard = (person: Person | undefined): boolean => !person || person.spokeAt === null

export const wishesOf = ({ rhythm, chosenLanguage }: Person): Pick<Person, 'rhythm' | 'chosenLanguage'> => ({
  rhythm,
  chosenLanguage,
})
