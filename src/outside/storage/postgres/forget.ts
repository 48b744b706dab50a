import type { Pool } from 'pg'
import type { Ageing, Store } from '../../../ports/store.ts'
import { PORTION, type Portion, portionsOf } from '../forgetting.ts'
import { type Prepared, prepare } from './prepare.ts'

/**
 * One statement sees one moment, so that the parts that go are those of the rows that go. Rows that another instance
 * is forgetting, or that a turn is changing, are left to it.
 */
const statementOf = ({ keys, go }: Portion): string => {
  const gone = go('select * from old').map((sql, n) => `gone_${n} as (${sql} returning 1)`)
  const counts = gone.map((_, n) => `(select count(*) from gone_${n})`)
  return `with old as materialized (${keys} for update skip locked),
  ${gone.join(',\n')}
  select (${counts.join(' + ')})::integer as count`
}

const preparing = () => {
  const prepared = new Map<Ageing, readonly Prepared<{ count: number }>[]>()
  return (since: Ageing): readonly Prepared<{ count: number }>[] => {
    const statements = prepared.get(since) ?? portionsOf(since).map(one => prepare(statementOf(one)))
    prepared.set(since, statements)
    return statements
  }
}

export const forgetting = (pool: Pool): Store['forget'] => {
  const statementsOf = preparing()
  return async old => {
    let gone = 0
    for (const forget of statementsOf(old.since))
      gone += (await forget(pool, { ...old, most: PORTION }))[0]?.count ?? 0
    return gone
  }
}
