import { steps } from '../migrations/migrate.ts'
import { newerSchema } from '../opened.ts'
import type { Place } from '../openStore.ts'
import type { Access, ContentsOpened } from './contents.ts'
import { openPostgresContents } from './postgresContents.ts'
import { openSqliteContents } from './sqliteContents.ts'

const older =
  'This database belongs to an older release of Waarmaker. Start this release on it once, and try again.'

const empty =
  'Waarmaker has not made its tables in this database yet. Start it on this database once, and try again.'

/** Why this release cannot work with a database that has these steps behind it; undefined when it can. */
const mismatch = (found: readonly string[]): string | undefined => {
  if (found.length === 0) return empty
  const newer = found.filter(name => !(name in steps))
  if (newer.length > 0) return newerSchema(newer)
  return Object.keys(steps).every(name => found.includes(name)) ? undefined : older
}

/** Opens a database to carry its contents. It must be there, and be of this release. */
export const openContents = async (place: Place, access: Access): Promise<ContentsOpened> => {
  const opened =
    'databaseUrl' in place
      ? await openPostgresContents(place.databaseUrl, access)
      : await openSqliteContents(place.dataDir, access)
  const why = opened.ok ? mismatch(opened.contents.steps) : undefined
  if (!opened.ok || !why) return opened
  await opened.contents.close()
  return { ok: false, why }
}
