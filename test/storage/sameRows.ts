/** Two programmes in one database with people of the same name, and all ids the same that can be. */
import { type Batch, tableNames } from '../../src/outside/storage/carry/batch.ts'
import { openContents } from '../../src/outside/storage/carry/openContents.ts'
import type { Place } from '../../src/outside/storage/openStore.ts'
import { type Cell, type RowOf, type TableName, tables } from '../../src/outside/storage/tables.ts'
import { rowOf } from './someRows.ts'
import { at } from './turns.ts'

/** Stands in every word of the other programme, and nowhere else. */
export const OTHERS = 'kwetterkanarie'

export const [mine, others] = ['welfare', 'care'] as const
type Of = typeof mine | typeof others

/** A card is known by its id in the whole database. */
export const cardIn = (programme: Of): string => `action_card of ${programme}`

export const personIn = (programme: Of): string => `person of ${programme}`

/** What is the same in both: whoever it is, where, and whatever their things are called. */
const same: Readonly<Record<string, string>> = {
  ...{ tenant: 'tenant-1', entra_id: 'entra-1', teams_id: '29:1', name: 'Fatima Dezelfde', run: 'run-1' },
  ...{ action: 'action-1', promise: 'promise-1', route: 'route-1', ambition: 'enterprising', team: 'north' },
  ...{
    role: 'coach',
    skill: 'listening',
    email: 'fatima@example.org',
    question: 'ambition',
    flow: 'translate',
    subject: 'subject-1',
  },
  ...{ chat_tenant: 'tenant-1', chat_conversation: 'chat-1', conversation: 'chat-1', print: 'print-1' },
  ...{ to_team: 'north', someone: 'entra-2', status: 'open', item: '', day: '2031-02-03', to_kind: 'team' },
}

/** These tell rows apart in the whole database, so they cannot be the same. */
const apart: readonly TableName[] = ['person', 'send', 'trail', 'link', 'action_card', 'gone_card', 'attempt']

const idIn = (table: TableName, programme: Of): string =>
  apart.includes(table)
    ? table === 'person'
      ? personIn(programme)
      : `${table} of ${programme}`
    : (named[table] ?? `${table}-1`)

/** What others refer to. */
const named: Partial<Record<TableName, string>> = { teams_team: 'north' }

const owned = (table: TableName, programme: Of): Readonly<Record<string, Cell>> => ({
  ...{ programme, person: personIn(programme), id: idIn(table, programme), hash: `hash of ${programme}` },
  ...{ leaver: personIn(programme), offered_to: personIn(programme), by_person: personIn(programme) },
  state: table === 'send' ? 'waiting' : 'planned',
  kind: table === 'send' ? 'post' : 'promiseDue',
  activity: table === 'handled' ? 'activity-1' : JSON.stringify(wordOf(programme)),
  expires_at: at(99),
  ...(table === 'handover' && { status: 'offered' }),
  ...{ card: cardIn(programme), channel: 'channel-1', behind_since: at(1) },
  ...stateOf[table],
})

/** What holds wherever it is not usual. */
const stateOf: Partial<Record<TableName, Readonly<Record<string, Cell>>>> = {
  teams_team: { state: 'present' },
  channel: { state: 'open', kind: 'standard' },
  action_card: { activity: 'message-1' },
  attempt: { state: 'sending', worker: 'worker-1', lease_until: at(40) },
  contribution: { kind: 'example', status: 'shown' },
}

const wordOf = (programme: Of): string => (programme === others ? OTHERS : 'eigen woord')

const word = (column: string, usual: Cell, programme: Of): Cell => {
  if (['value', 'content', 'reply'].includes(column)) return JSON.stringify(wordOf(programme))
  if (/_at$|^at$/.test(column) && usual !== null) return at(1)
  return usual === 'x' ? wordOf(programme) : usual
}

/** A complete row of a table, for one of the two. */
const rowIn = (table: TableName, programme: Of): Readonly<Record<string, Cell>> => {
  const usual: Readonly<Record<string, Cell>> = rowOf(table, {} as Partial<RowOf<typeof table>>)
  const cells = owned(table, programme)
  return Object.fromEntries(
    tables[table].columns.map(column => [
      column,
      cells[column] ?? same[column] ?? word(column, usual[column] ?? null, programme),
    ]),
  )
}

const batchOf = (table: TableName, programme: Of): Batch => {
  const { columns } = tables[table]
  const row = rowIn(table, programme)
  return { table, columns, rows: [columns.map(column => row[column] ?? null)] }
}

/** Fills every table of a database that is there with a row of each of the two. */
export const fillBoth = async (place: Place): Promise<void> => {
  const opened = await openContents(place, 'alone')
  if (!opened.ok) throw new Error(opened.why)
  // How fast a tenant is written to is one for all of its programmes.
  for (const table of tableNames)
    for (const programme of table === 'pace' ? [mine] : [mine, others])
      await opened.contents.put(batchOf(table, programme))
  await opened.contents.keep()
  await opened.contents.close()
}

/** Every row of one programme, as text: read beside a store that is open. */
export const rowsIn = async (place: Place, programme: Of): Promise<readonly string[]> => {
  const opened = await openContents(place, 'beside')
  if (!opened.ok) throw new Error(opened.why)
  const rows: string[] = []
  for await (const { table, columns, rows: some } of opened.contents.batches())
    for (const row of some)
      if (row[columns.indexOf('programme')] === programme) rows.push(`${table} ${JSON.stringify(row)}`)
  await opened.contents.close()
  return rows.toSorted()
}
