import type { Database } from 'better-sqlite3'
import type { Ageing, Store } from '../../../ports/store.ts'
import { PORTION, portionsOf } from '../forgetting.ts'
import { type Prepared, prepare } from './prepare.ts'
import type { Together } from './together.ts'
import { copiesMayLinger } from './wipe.ts'

const preparing = (database: Database) => {
  const prepared = new Map<Ageing, readonly Prepared<never>[]>()
  return (since: Ageing): readonly Prepared<never>[] => {
    const known = prepared.get(since)
    if (known) return known
    const sql = portionsOf(since).flatMap(({ keys, go }) => go(keys))
    const statements = sql.map(one => prepare<never>(database, one))
    prepared.set(since, statements)
    return statements
  }
}

/** What comes back after a power cut is forgotten again. */
export const forgetting = (database: Database, { write }: Pick<Together, 'write'>): Store['forget'] => {
  const statementsOf = preparing(database)
  return old =>
    write('withTheNext', () => {
      const gone = statementsOf(old.since).map(statement => statement.run({ ...old, most: PORTION }))
      const sum = gone.reduce((sofar, rows) => sofar + rows, 0)
      if (sum > 0) copiesMayLinger(database)
      return sum
    })
}
