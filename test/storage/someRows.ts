/** Rows of any table to put straight into a database, complete and made up. */
import { type RowOf, type TableName, tables } from '../../src/outside/storage/tables.ts'

const numbers = [
  ...['welcomed', 'revision', 'version', 'settled', 'place', 'score', 'attempts', 'listed', 'guest'],
  ...['number', 'count', 'asked', 'joined', 'done', 'stuck', 'changes', 'by_name', 'was_named', 'seen'],
  ...['for_good', 'scores', 'quotes', 'people'],
  ...['fence', 'next_slot'],
]

const empty = [
  'left_at',
  'unreachable',
  'chosen_language',
  'email',
  'lease_until',
  'worker',
  'ended_at',
  'used_at',
  'closed_at',
  'answered_at',
  'advice',
  'promised_by',
]

const made: Readonly<Record<string, string>> = {
  own_rhythm: '{}',
  status: 'open',
  state: 'waiting',
  zone: 'Europe/Amsterdam',
  language: 'nl',
  seen_by: 'me',
  value: '"x"',
  activity: '{}',
  reply: 'null',
  content: '{}',
  result: '{}',
}

const usual = (column: string) =>
  numbers.includes(column) ? 1 : empty.includes(column) ? null : (made[column] ?? 'x')

/** A row with these cells; all others hold something usual. */
export const rowOf = <T extends TableName>(table: T, cells: Partial<RowOf<T>>): RowOf<T> =>
  ({
    ...Object.fromEntries(tables[table].columns.map(column => [column, usual(column)])),
    // An attempt is always in somebody's hands.
    ...(table === 'attempt' && { worker: 'worker-1', lease_until: '2031-01-06T09:01:00.000Z' }),
    ...cells,
  }) as RowOf<T> // Every column of the table is there.
