import { createHash } from 'node:crypto'
import type { ClientBase, Pool } from 'pg'
import { storable } from '../storable.ts'

export type Values = Readonly<Record<string, unknown>>

/** Who answers a statement: the pool, or one connection of it during a transaction. */
export type Asked = Pick<Pool | ClientBase, 'query'>

/** A statement that each connection prepares once, and that takes its values by name. */
export type Prepared<Row> = (asked: Asked, values: Values) => Promise<Row[]>

const named = /\$([a-z_]+)/gi

/** Its own text names it, so that two releases behind one connection pooler never mean different things by a name. */
const nameOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 24)

const safe = (value: unknown): unknown => (typeof value === 'string' ? storable(value) : value)

export const prepare = <Row>(sql: string): Prepared<Row> => {
  const names = [...new Set([...sql.matchAll(named)].map(([, name = '']) => name))]
  const text = sql.replace(named, (_, name) => `$${names.indexOf(name) + 1}`)
  const name = nameOf(text)
  return async (asked, given) => {
    const values = names.map(one => safe(given[one]))
    const { rows } = await asked.query({ name, text, values })
    // The statement names its columns beside the claim of what a row is.
    return rows as Row[]
  }
}
