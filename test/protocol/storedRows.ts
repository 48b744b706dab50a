import type { Contents } from '../../src/outside/storage/carry/contents.ts'
import { openContents } from '../../src/outside/storage/carry/openContents.ts'
import type { Place } from '../../src/outside/storage/openStore.ts'
import type { Cell, TableName } from '../../src/outside/storage/tables.ts'

/** A row with the table that it stands in. */
export type StoredRow = { readonly table: TableName; readonly row: Readonly<Record<string, Cell>> }

const rowsIn = async ({ batches }: Contents): Promise<readonly StoredRow[]> => {
  const found: StoredRow[] = []
  for await (const { table, columns, rows } of batches())
    for (const cells of rows)
      found.push({
        table,
        row: Object.fromEntries(columns.map((name, place) => [name, cells[place] ?? null])),
      })
  return found
}

/** Every row of a database, as one moment, while the product runs on it. */
export const readRows = async (place: Place): Promise<readonly StoredRow[]> => {
  const opened = await openContents(place, 'beside')
  if (!opened.ok) throw new Error(opened.why)
  try {
    return await rowsIn(opened.contents)
  } finally {
    await opened.contents.close()
  }
}
