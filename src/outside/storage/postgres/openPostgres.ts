import type { Log } from '../../../ports/log.ts'
import type { Opened } from '../opened.ts'

export const openPostgres = async (_url: string, _log: Log): Promise<Opened> => {
  throw new Error('Postgres is not built in yet. Leave DATABASE_URL out to use the embedded database.')
}
