import type { Database } from 'better-sqlite3'
import type { Store } from '../../../ports/store.ts'
import { PORTION, removals } from '../forgetting.ts'
import { prepare } from './prepare.ts'
import type { Together } from './together.ts'

/** What comes back after a power cut is forgotten again. */
export const forgetting = (database: Database, { write }: Pick<Together, 'write'>): Store['forget'] => {
  const statements = Object.values(removals).map(sql => prepare(database, sql))
  return old =>
    write('withTheNext', () => {
      const gone = statements.map(statement => statement.run({ ...old, most: PORTION }))
      return gone.reduce((sum, rows) => sum + rows, 0)
    })
}
