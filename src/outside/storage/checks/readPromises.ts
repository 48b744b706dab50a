import type { Promised } from '../../../topics/promise/promise.ts'
import { promiseFrom } from '../recordsFrom.ts'
import { type RowOf, type TableName, tables } from '../tables.ts'
import { grouped, keyOf, type Reading } from './reading.ts'

/** A promise is known by its owner and its id. */
export type PromiseKey = { readonly person: string; readonly promise: string }

const columnsOf = (table: TableName): string => tables[table].columns.map(column => `x.${column}`).join(', ')

const partOf = (reading: Reading, table: 'promise_to' | 'promise_witness' | 'promise_check'): string => `
  select ${columnsOf(table)}
  from ${reading.given(['person', 'promise'])} ${table} x on x.person = given.person and x.promise = given.promise
  where x.programme = $programme order by x.person, x.promise, x.${table === 'promise_check' ? 'day' : 'place'}`

const ownOf = (reading: Reading): string => `
  select ${columnsOf('promise')}
  from ${reading.given(['person', 'promise'])} promise x on x.person = given.person and x.id = given.promise
  where x.programme = $programme`

export const promiseKey = ({ person, promise }: PromiseKey): string => keyOf(person, promise)

const partKey = ({ person, promise }: Pick<RowOf<'promise_check'>, 'person' | 'promise'>): string =>
  keyOf(person, promise)

/** Promises with all their parts, by their key. */
export type Promises = ReadonlyMap<string, Promised>

/** Reads promises of whomever: of those that are there. */
export const readingPromises = (reading: Reading) => {
  const own = reading.prepared<RowOf<'promise'>>(ownOf(reading))
  const to = reading.prepared<RowOf<'promise_to'>>(partOf(reading, 'promise_to'))
  const witness = reading.prepared<RowOf<'promise_witness'>>(partOf(reading, 'promise_witness'))
  const check = reading.prepared<RowOf<'promise_check'>>(partOf(reading, 'promise_check'))
  return async (programme: string, wanted: readonly PromiseKey[]): Promise<Promises> => {
    const values = { programme, keys: JSON.stringify(wanted) }
    const [promises, ...parts] = await Promise.all([own(values), to(values), witness(values), check(values)])
    const [toOf, witnessOf, checkOf] = [
      grouped(parts[0], partKey),
      grouped(parts[1], partKey),
      grouped(parts[2], partKey),
    ]
    const asked = (row: RowOf<'promise'>) => {
      const key = keyOf(row.person, row.id)
      const rows = {
        promise_to: toOf.get(key) ?? [],
        promise_witness: witnessOf.get(key) ?? [],
        promise_check: checkOf.get(key) ?? [],
      }
      return [key, promiseFrom(rows, row)] as const
    }
    return new Map(promises.map(asked))
  }
}
