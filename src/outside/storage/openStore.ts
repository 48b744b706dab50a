import type { Log } from '../../ports/log.ts'
import type { Opened } from './opened.ts'
import { openPostgres } from './postgres/openPostgres.ts'
import { openSqlite } from './sqlite/openSqlite.ts'

/** Where everything is kept: in a folder of this machine, or in Postgres. */
export type Place = { readonly dataDir: string } | { readonly databaseUrl: string }

/** For whoever opens a database for a moment, and tells about it in another way. */
export const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} }

/** Opens the database, brought up to date. Rejects when it cannot be reached. */
export const openStore = (place: Place, log: Log): Promise<Opened> =>
  'databaseUrl' in place ? openPostgres(place.databaseUrl, log) : openSqlite(place.dataDir, log)
