import type { Log } from '../ports/log.ts'
import type { Store } from '../ports/store.ts'
import { problemsBeside } from '../topics/programme/beside.ts'
import {
  holdsTenant,
  type LoadedProgramme,
  type OwnTenant,
  type Places,
  placesIn,
  shareTenant,
} from '../topics/programme/loaded.ts'
import type { Programme } from '../topics/programme/programme.ts'
import { nothingRead, type Reading, readLoaded } from './readLoaded.ts'

/** The programmes that are in force, as this process last read them. */
export type Programmes = Places & {
  /** By id. */
  now(): readonly LoadedProgramme[]
  /** Every programme that there ever was, also one that has ended: what people keep in it is theirs still. */
  ids(): readonly string[]
  /**
   * Whether there is, or was, another programme for people of this tenant: it may have heard somebody since the one with
   * this id did. So too where nothing is left that tells for whom another one was.
   */
  hasOthers(programme: string, tenant: string): boolean
  /** Those that are for people of this tenant. */
  holding(tenant: string): readonly LoadedProgramme[]
  /** Whether any of them is for people of this tenant. */
  hold(tenant: string | null): boolean
  /** Asks the database now. Resolves when that is done, and rejects when it could not be. */
  refresh(): Promise<void>
  close(): Promise<void>
}

export type Refreshing = {
  readonly store: Pick<Store, 'programmeVersions' | 'programmeContent'>
  readonly log: Log
  readonly own: OwnTenant
  /** How often the database is asked whether something was loaded, in milliseconds. */
  readonly refreshEvery?: number
  /**
   * Is told of what is in force since, and of the programmes, by id, of which that can change who takes part: those of
   * which another version is in force, so also each at the start, and those that share a tenant with one that is another
   * by now, or has ended.
   */
  readonly changed?: (touched: readonly string[], now: Reading) => void
}

const USUAL = 3_000

const newerIn = (before: Reading, { loaded }: Reading): readonly LoadedProgramme[] =>
  loaded.filter(one => !before.loaded.includes(one) && !isAmong(before.loaded, one))

/** As they are and as they were: who was of a tenant that one has no longer may belong to another one now. */
const touchedIn = (before: Reading, now: Reading, own: OwnTenant): readonly string[] => {
  const changed = [...newerIn(before, now), ...newerIn(now, before)].map(({ programme }) => programme)
  const isTouched = ({ programme }: LoadedProgramme) =>
    changed.some(one => one.id === programme.id || shareTenant(one, programme, own))
  return now.loaded.filter(isTouched).map(({ programme }) => programme.id)
}

const isAmong = (all: readonly LoadedProgramme[], { programme, version }: LoadedProgramme): boolean =>
  all.some(other => other.programme.id === programme.id && other.version === version)

/** Two that were loaded at once, and cannot be in force together, are told of: who is in both is in the first. */
const tellConflicts = (log: Log, { loaded }: Reading, own: OwnTenant): void => {
  const all = loaded.map(({ programme }) => programme)
  for (const [index, programme] of all.entries()) {
    const problems = problemsBeside(all.slice(0, index), programme, own).length
    if (problems > 0) log.error('a programme is in the way of another', { programme: programme.id, problems })
  }
}

const tell = ({ log, own, changed }: Refreshing, before: Reading, now: Reading): void => {
  for (const { programme, number } of now.unreadable)
    log.error('a version of a programme is of a newer release, and is left out', { programme, number })
  tellConflicts(log, now, own)
  for (const { programme, version } of newerIn(before, now))
    log.info('a programme is in force', { programme: programme.id, version })
  changed?.(touchedIn(before, now, own), now)
}

export const hasOthers = (
  { ever }: Reading,
  own: OwnTenant,
  { programme, tenant }: { readonly programme: string; readonly tenant: string },
): boolean => {
  const wasFor = (all: readonly Programme[]) =>
    all.length === 0 || all.some(one => holdsTenant(one, tenant, own))
  return [...ever].some(([id, all]) => id !== programme && wasFor(all))
}

/**
 * Reads what is loaded, and asks again every few seconds: where there are several instances, each does. When it cannot
 * be asked, what was read before stays in force. Rejects when it cannot be read the first time.
 */
export const openProgrammes = async (setting: Refreshing): Promise<Programmes> => {
  const { store, log, own, refreshEvery = USUAL } = setting
  let reading = nothingRead
  let places = placesIn([], own)
  const look = async () => {
    const before = reading
    const now = await readLoaded(store, before)
    if (now === before) return
    reading = now
    places = placesIn(now.loaded, own)
    tell(setting, before, now)
  }
  let looking = look()
  await looking
  // One after another, so that an older answer never takes the place of a newer one.
  const refresh = () => {
    looking = looking.catch(() => {}).then(look)
    return looking
  }
  const again = () =>
    void refresh().catch(error => log.error('the programmes could not be read again', {}, error))
  const ticking = setInterval(again, refreshEvery)
  const holding = (tenant: string) =>
    reading.loaded.filter(({ programme }) => holdsTenant(programme, tenant, own))
  return {
    now: () => reading.loaded,
    ids: () => [...reading.newest.keys()],
    of: who => places.of(who),
    isElsewhere: (programme, who) => places.isElsewhere(programme, who),
    hasOthers: (programme, tenant) => hasOthers(reading, own, { programme, tenant }),
    holding,
    hold: tenant =>
      tenant === null ? own === null && reading.loaded.length > 0 : holding(tenant).length > 0,
    refresh,
    close: () => {
      clearInterval(ticking)
      return looking.catch(() => {})
    },
  }
}
