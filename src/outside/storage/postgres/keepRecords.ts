import type { Pool } from 'pg'
import type { Records, Turn } from '../../../ports/store.ts'
import { type RecordRows, type RecordTable, recordOf, recordRows, recordTables } from '../recordRows.ts'
import { recordsFrom } from '../recordsFrom.ts'
import { changeable, insertRows, orUpdate, removeParts, rowsOfPerson } from '../statements.ts'
import { storableJson } from '../storable.ts'
import { type Asked, prepare } from './prepare.ts'

const ofRecords = (sql: string): string => sql.replace('= $id', '= any($ids::text[])')

const keepingTable = (table: RecordTable) => {
  const record = recordOf(table)
  const isPart = record !== table
  const remove = isPart ? prepare(ofRecords(removeParts(table))) : undefined
  const onConflict = isPart ? ' on conflict do nothing' : orUpdate(table, changeable(table))
  const add = prepare(insertRows(table) + onConflict)
  return async (asked: Asked, person: string, rows: RecordRows): Promise<void> => {
    const ids = rows[record].map(({ id }) => id)
    if (ids.length === 0) return
    if (remove) await remove(asked, { person, ids })
    if (rows[table].length > 0) await add(asked, { rows: storableJson(rows[table]) })
  }
}

/** Writes the records of a turn: each as it is now, with its parts in place of the earlier ones. */
export const keepingRecords = () => {
  const keepers = recordTables.map(keepingTable)
  return async (asked: Asked, turn: Turn): Promise<void> => {
    const rows = recordRows(turn)
    for (const keep of keepers) await keep(asked, turn.person.id, rows)
  }
}

const asList = (table: RecordTable): string =>
  `(select coalesce(json_agg(x), '[]') from (${rowsOfPerson(table)}) x) as ${table}`

/** Reads a person's records, in one round trip. */
export const readingRecords = (pool: Pool) => {
  const ask = prepare<RecordRows>(`select ${recordTables.map(asList).join(', ')}`)
  return async (programme: string, person: string): Promise<Records> => {
    const [rows] = await ask(pool, { programme, person })
    if (!rows) throw new Error('A list of lists always comes back.')
    return recordsFrom(rows)
  }
}
