/** A row for every table, of somebody whose every word carries a mark, and of somebody else who names them. */
import { type Batch, tableNames } from '../../src/outside/storage/carry/batch.ts'
import { openContents } from '../../src/outside/storage/carry/openContents.ts'
import type { Place } from '../../src/outside/storage/openStore.ts'
import { type Cell, type Row, type TableName, tables } from '../../src/outside/storage/tables.ts'
import { type Stored, stored } from '../../src/privacy/stored.ts'
import { at } from './turns.ts'

export const MARK = 'kwetterkanarie'

/** How the database, and others in it, know whom the tests erase. */
export const whoIsErased = {
  id: `id-${MARK}`,
  entraId: `0000-${MARK}`,
  name: `Kees ${MARK}`,
  email: `${MARK}@example.org`,
} as const

const numbers = [
  'welcomed',
  'listed',
  'guest',
  'version',
  'settled',
  'place',
  'score',
  'attempts',
  'number',
  'asked',
  ...[
    'joined',
    'done',
    'stuck',
    'changes',
    'by_name',
    'was_named',
    'seen',
    'for_good',
    'scores',
    'quotes',
    'people',
  ],
  ...['fence', 'next_slot'],
]
const number = (column: string): boolean => numbers.includes(column) || column === 'count'

const card = {
  choices: [
    { title: whoIsErased.name, value: whoIsErased.entraId },
    { title: 'B', value: 'b' },
  ],
}
const told = JSON.stringify({ text: `Met ${whoIsErased.name}.`, card })
const listed = JSON.stringify({ people: [whoIsErased, { name: 'Bart', entraId: 'b' }] })

/** What stands where somebody else is told of: their Entra id, unless that column tells of them in another way. */
const ofOthers: Readonly<Record<string, string>> = {
  'action_companion.name': whoIsErased.name,
  'promise_to.name': whoIsErased.name,
  'promise_witness.name': whoIsErased.name,
  'handover.leaver': whoIsErased.id,
  'handover.offered_to': whoIsErased.id,
  'trail.by_person': whoIsErased.id,
  'trail.who': 'leader',
  'round.made_by': whoIsErased.id,
  'release.promised_by': whoIsErased.id,
  'ask.owner': whoIsErased.id,
  'noticed_check.owner': whoIsErased.id,
  'look_back.answered_at': at(1),
  'programme_version.content': listed,
  'answer.value': JSON.stringify([{ id: whoIsErased.entraId, name: whoIsErased.name }, { name: 'Bart' }]),
  'handled.reply': told,
  'send.activity': told,
}

const json = ['value', 'advice', 'reply', 'activity', 'own_rhythm', 'content']
const instants = /_at$|^at$|_until$/

/** How a channel knows a card tells nothing of who made it. */
const cardOf = (who: string): string => (who === whoIsErased.id ? 'somebody' : 'Bart')

const fixed = (table: TableName, who: string): Row => ({
  programme: 'welfare',
  person: who,
  id: table === 'person' ? who : `${table} of ${who}`,
  run: `run of ${who}`,
  action: `action of ${who}`,
  promise: `promise of ${who}`,
  route: `route of ${who}`,
  status: table === 'run' ? 'draft' : 'open',
  state: table === 'send' ? 'waiting' : 'planned',
  kind: table === 'send' ? 'post' : 'kind',
  revision: 7,
  ambition: 'enterprising',
  tenant: 'tenant-1',
  ...(table === 'action_card' && {
    ...{ channel: 'channel-1', language: 'nl' },
    id: `card of ${cardOf(who)}`,
  }),
  ...(table === 'action_card' && { activity: `message of ${cardOf(who)}` }),
  ...(['participation', 'contribution', 'support'].includes(table) && { card: 'card of Bart' }),
})

const tellsOfOthers = (table: TableName, column: string): boolean => {
  const { columns }: Stored = stored[table]
  return columns[column]?.identifies === 'other' || `${table}.${column}` in ofOthers
}

type Owner = { readonly who: string; readonly word: string; readonly names: boolean }

const cell = (table: TableName, column: string, { who, word, names }: Owner): Cell => {
  if (names && tellsOfOthers(table, column)) return ofOthers[`${table}.${column}`] ?? whoIsErased.entraId
  const known = fixed(table, who)[column]
  if (known !== undefined) return known
  if (number(column)) return 1
  if (instants.test(column)) return at(1)
  return json.includes(column) ? JSON.stringify(word) : `${word} ${table} ${column}`
}

const batchOf = (table: TableName, owner: Owner, own: Row = {}): Batch => {
  const { columns } = tables[table]
  return { table, columns, rows: [columns.map(column => own[column] ?? cell(table, column, owner))] }
}

const { id, entraId, name, email } = whoIsErased
const erased: Owner = { who: id, word: MARK, names: false }
const other: Owner = { who: 'person-bart', word: 'eigen woorden', names: true }

const hasPerson = (table: TableName): boolean =>
  table === 'person' || (tables[table].columns as readonly string[]).includes('person')

/** The rows of both. What belongs to nobody has one row. */
const all: readonly Batch[] = tableNames.flatMap(table => [
  ...(hasPerson(table)
    ? [batchOf(table, erased, table === 'person' ? { entra_id: entraId, name, email } : {})]
    : []),
  ...(table === 'erasure' ? [] : [batchOf(table, other)]),
])

export const fillMarked = async (place: Place): Promise<void> => {
  const opened = await openContents(place, 'alone')
  if (!opened.ok) throw new Error(opened.why)
  for (const batch of all) await opened.contents.put(batch)
  await opened.contents.keep()
  await opened.contents.close()
}

/** Every row of a database, by table. */
export const everything = async (place: Place): Promise<Readonly<Record<string, readonly Row[]>>> => {
  const opened = await openContents(place, 'beside')
  if (!opened.ok) throw new Error(opened.why)
  const rows = new Map<string, Row[]>(tableNames.map(table => [table, []]))
  for await (const batch of opened.contents.batches())
    for (const row of batch.rows)
      rows
        .get(batch.table)
        ?.push(Object.fromEntries(batch.columns.map((column, n) => [column, row[n] ?? null])))
  await opened.contents.close()
  return Object.fromEntries(rows)
}
