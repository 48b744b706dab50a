import type { Log } from '../../ports/log.ts'
import { openContents } from './carry/openContents.ts'
import type { Opened } from './opened.ts'
import type { Place } from './openStore.ts'
import { openPostgres } from './postgres/openPostgres.ts'
import { openSqliteBeside } from './sqlite/openSqlite.ts'

/**
 * Opens a database for a moment, also while the product runs on it. It must be there, and be of this release: a tool
 * never brings the tables of a running product to another one.
 */
export const openBeside = async (place: Place, log: Log): Promise<Opened> => {
  const looked = await openContents(place, 'beside')
  if (!looked.ok) return looked
  await looked.contents.close()
  if ('databaseUrl' in place) return openPostgres(place.databaseUrl, log)
  return { ok: true, store: openSqliteBeside(place.dataDir) }
}
