import type { VersionMark } from '../ports/programmes.ts'
import type { Store } from '../ports/store.ts'
import { programmeIn } from '../topics/programme/content.ts'
import { type LoadedProgramme, loadedFrom, type Version } from '../topics/programme/loaded.ts'
import type { Programme } from '../topics/programme/programme.ts'

/** Versions that were read before, since none ever changes; undefined for one that this release cannot read. */
export type Seen = ReadonlyMap<string, Version | undefined>

export type Reading = {
  /** The programmes in force, by id. */
  readonly loaded: readonly LoadedProgramme[]
  /** The number of the newest version of every programme that there ever was, also of one that has ended. */
  readonly newest: ReadonlyMap<string, number>
  /** What every programme was in each of its versions that is left and can be read, also of one that has ended. */
  readonly ever: ReadonlyMap<string, readonly Programme[]>
  readonly seen: Seen
  /** Versions that this release cannot read: the one before stays in force. */
  readonly unreadable: readonly VersionMark[]
}

export const nothingRead: Reading = {
  ...{ loaded: [], unreadable: [] },
  ...{ newest: new Map(), ever: new Map(), seen: new Map() },
}

type From = Pick<Store, 'programmeVersions' | 'programmeContent'>

const keyOf = ({ programme, number, hash }: VersionMark): string => JSON.stringify([programme, number, hash])

const read = async (
  store: From,
  { programme, number, loadedAt }: VersionMark,
): Promise<Version | undefined> => {
  const content = await store.programmeContent(programme, number)
  const said = content === undefined ? undefined : programmeIn(content)
  return said === undefined ? undefined : { number, loadedAt, programme: said }
}

/** One after another: they are large, and nobody waits for them. */
const readNew = async (store: From, marks: readonly VersionMark[], seen: Seen): Promise<Seen> => {
  const all = new Map<string, Version | undefined>()
  for (const mark of marks) {
    const key = keyOf(mark)
    all.set(key, seen.has(key) ? seen.get(key) : await read(store, mark))
  }
  return all
}

/** What is loaded now. The same reading comes back when nothing changed since. */
export const readLoaded = async (store: From, before: Reading = nothingRead): Promise<Reading> => {
  const marks = await store.programmeVersions()
  const isSame = marks.length === before.seen.size && marks.every(mark => before.seen.has(keyOf(mark)))
  if (isSame) return before
  const seen = await readNew(store, marks, before.seen)
  const newest = new Map(marks.map(({ programme, number }) => [programme, number]))
  const versionsOf = (id: string) =>
    marks.filter(({ programme }) => programme === id).flatMap(mark => seen.get(keyOf(mark)) ?? [])
  const ids = [...newest.keys()]
  const wasIn = (id: string) => versionsOf(id).flatMap(({ programme }) => programme ?? [])
  return {
    ...{ newest, seen, loaded: ids.flatMap(id => loadedFrom(versionsOf(id)) ?? []) },
    ever: new Map(ids.map(id => [id, wasIn(id)])),
    unreadable: marks.filter(mark => seen.get(keyOf(mark)) === undefined),
  }
}
