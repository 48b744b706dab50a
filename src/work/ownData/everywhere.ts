import type { Person } from '../../people/person.ts'
import type { Everything, OwnData } from '../../ports/ownData.ts'
import type { Store } from '../../ports/store.ts'
import { inOtherProgrammes } from '../inOtherProgrammes.ts'

/** What one programme holds of somebody, who is stored in it as this person. */
export type OwnPart = { readonly person: Person; readonly everything: Everything }

export type ReadsEverywhere = Pick<OwnData, 'everythingOf'> & Pick<Store, 'programmeVersions' | 'know'>

/** All that is stored of somebody: first by the programme that they are in, then by others that they were in before. */
export const everywhere = async (
  store: ReadsEverywhere,
  person: Person,
): Promise<readonly [OwnPart, ...OwnPart[]]> => {
  const partOf = async (one: Person): Promise<OwnPart> => ({
    person: one,
    everything: await store.everythingOf(one.programme, one.id),
  })
  const others = await inOtherProgrammes(store, person)
  return [await partOf(person), ...(await Promise.all(others.map(partOf)))]
}

const tablesOf = (all: readonly Everything[]): Everything['tables'] => {
  const names = new Set(all.flatMap(({ tables }) => Object.keys(tables)))
  return Object.fromEntries([...names].map(name => [name, all.flatMap(({ tables }) => tables[name] ?? [])]))
}

/** All of it in one, to be counted; ids of the content of one programme may be ids of something else in another. */
export const together = ([own, ...others]: readonly [OwnPart, ...OwnPart[]]): Everything => {
  const all = [own, ...others].map(({ everything }) => everything)
  return {
    tables: tablesOf(all),
    named: all.flatMap(({ named }) => named),
    seen: all.flatMap(({ seen }) => seen).toSorted((one, other) => (one.at < other.at ? 1 : -1)),
    versions: own.everything.versions,
  }
}
