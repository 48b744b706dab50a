import type { Pool } from 'pg'
import type { Store } from '../../../ports/store.ts'
import { PORTION, removals } from '../forgetting.ts'
import { prepare } from './prepare.ts'

const kinds = Object.keys(removals)
const gone = Object.entries(removals).map(([kind, sql]) => `${kind}_gone as (${sql} returning 1)`)
const counts = kinds.map(kind => `(select count(*) from ${kind}_gone)`)

/** One statement sees one moment, so that the parts that go are those of the runs that go. */
const everything = `with ${gone.join(',\n')} select (${counts.join(' + ')})::integer as count`

export const forgetting = (pool: Pool): Store['forget'] => {
  const forget = prepare<{ count: number }>(everything)
  return async old => (await forget(pool, { ...old, most: PORTION }))[0]?.count ?? 0
}
