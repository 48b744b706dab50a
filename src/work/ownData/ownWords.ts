import { has } from '../../cards/say.ts'
import { type Length, type Limit, retention } from '../../privacy/retention.ts'
import { type Stored, stored } from '../../privacy/stored.ts'
import { type OwnReader, saying } from './ownReader.ts'

const declared: Readonly<Record<string, Stored>> = stored

/** A length of time in words. */
export const lengthOf = (reader: Pick<OwnReader, 'language'>, length: Length): string => {
  const [[unit, count] = ['days', 0]] = Object.entries(length)
  return saying(reader, `privacy.length.${unit}`, { count })
}

/** How long the rows of a table are kept, a sentence for each limit. */
export const keptSentences = (reader: OwnReader, table: string): readonly string[] => {
  const kind = declared[table]?.kind
  const limits: readonly Limit[] = kind ? retention[kind] : []
  return limits.map(({ since, keep }) =>
    saying(reader, `privacy.since.${since}`, { length: lengthOf(reader, keep) }),
  )
}

/** Why these tables are kept, each purpose once. */
export const purposesOf = (reader: OwnReader, tables: readonly string[]): readonly string[] => {
  const columns = tables.flatMap(table => Object.values(declared[table]?.columns ?? {}))
  const purposes = new Set(columns.map(({ purpose }) => purpose))
  return [...purposes].map(purpose => saying(reader, `privacy.purpose.${purpose}`))
}

/** What a column is called; some are called otherwise in one table. */
export const labelOfColumn = (reader: OwnReader, table: string, column: string): string => {
  const own = `privacy.columnOf.${table}.${column}`
  return saying(reader, has(reader.language, own) ? own : `privacy.column.${column}`)
}
