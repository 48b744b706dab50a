import type { Use, VersionMark } from '../ports/programmes.ts'
import type { Store } from '../ports/store.ts'
import { programmeIn } from '../topics/programme/content.ts'

type From = Pick<
  Store,
  'programmeVersions' | 'programmeContent' | 'removeProgrammeVersion' | 'usesIn' | 'peopleIn'
>

export type VersionAge = { readonly programme: string; readonly before: string }

const KIND_OF = {
  ...{ draft: 'ambition', action: 'ambition', promise: 'ambition' },
  ...{ promiseToTeam: 'team', route: 'skill' },
} as const satisfies Readonly<Record<Use['kind'], string>>

/** Everything of a programme that something stored is about, or that somebody is in. */
const usedIn = async (store: From, programme: string): Promise<Set<string>> => {
  const uses = await store.usesIn(programme)
  const people = await store.peopleIn(programme)
  return new Set([
    ...uses.map(({ kind, about }) => `${KIND_OF[kind]} ${about}`),
    ...people.flatMap(({ role, team }) => [`role ${role}`, `team ${team}`]),
  ])
}

/** What a version describes; nothing for one that ended the programme, undefined where this release cannot read it. */
const idsIn = async (
  store: From,
  { programme, number }: VersionMark,
): Promise<readonly string[] | undefined> => {
  const content = await store.programmeContent(programme, number)
  const said = content === undefined ? undefined : programmeIn(content)
  if (!said) return said === null ? [] : undefined
  const { ambitions: ambition, roles: role, skills: skill, teams: team } = said
  return Object.entries({ ambition, role, skill, team }).flatMap(([kind, all]) =>
    all.map(({ id }) => `${kind} ${id}`),
  )
}

/** Those that were replaced before an instant, newest first; the newest of all never is. */
const replaced = (versions: readonly VersionMark[], before: string): readonly VersionMark[] =>
  versions.filter((_, index) => (versions[index + 1]?.loadedAt ?? before) < before).toReversed()

/**
 * Removes old versions of a programme that nothing needs any more: whatever something stored is about can be read in a
 * newer one. Answers how many went. One that this release cannot read is left to a newer release.
 */
export async function forgetVersions(
  store: From,
  { programme, before }: VersionAge,
  goesOn: () => boolean,
): Promise<number> {
  const versions = (await store.programmeVersions()).filter(version => version.programme === programme)
  const old = replaced(versions, before)
  if (old.length === 0) return 0
  const needed = await usedIn(store, programme)
  const forget = (ids: readonly string[] = []) => ids.forEach(id => void needed.delete(id))
  for (const version of versions.filter(one => !old.includes(one))) forget(await idsIn(store, version))
  let gone = 0
  for (const version of old) {
    const ids = goesOn() ? await idsIn(store, version) : undefined
    const isNeeded = !ids || ids.some(id => needed.has(id))
    if (!isNeeded && (await store.removeProgrammeVersion(programme, version.number))) gone += 1
    forget(ids)
  }
  return gone
}
