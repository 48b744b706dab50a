import { type RecordTable, recordOf } from './recordRows.ts'
import { type Table, type TableName, tables } from './tables.ts'

/**
 * Statements that are the same in both databases. Values are named `$so`; each adapter prepares a statement once
 * and binds them in its own way. Columns are always named, because a newer release may have added some.
 */
const list = (columns: readonly string[], of = ''): string => columns.map(name => of + name).join(', ')

const sendColumns = list(tables.send.columns)

const valuesOf = ({ columns }: Table): string => columns.map(name => `$${name}`).join(', ')

export const insertInto = (name: TableName): string =>
  `insert into ${name} (${list(tables[name].columns)}) values (${valuesOf(tables[name])})`

/** Nothing for somebody who was erased meanwhile. `locking` has an erasure that is under way waited for. */
export const insertOf = (name: TableName, locking: '' | 'for key share'): string => `
  insert into ${name} (${list(tables[name].columns)}) select ${valuesOf(tables[name])}
  from person where programme = $programme and id = $person ${locking}`

/** The same for many rows at once, which come as JSON; in Postgres only. */
export const insertColumns = (name: TableName, columns: readonly string[], rows = '$rows'): string =>
  `insert into ${name} (${list(columns)})
  select ${list(columns, 'given.')} from json_populate_recordset(null::${name}, ${rows}::json) given`

export const insertRows = (name: TableName, rows?: string): string =>
  insertColumns(name, tables[name].columns, rows)

/** What happens to a row that is there already: these columns are written anew. */
export const orUpdate = (name: TableName, columns: readonly string[]): string =>
  ` on conflict (${list(tables[name].key)}) do update
  set ${columns.map(column => `${column} = excluded.${column}`).join(', ')}`

/** Who somebody is never changes, nor where a row belongs. */
const lasting = ['programme', 'person', 'id', 'tenant', 'entra_id', 'started_at', 'made_at']

export const changeable = (name: TableName): string[] =>
  tables[name].columns.filter(
    column => !lasting.includes(column) && !(tables[name].key as readonly string[]).includes(column),
  )

export const upsertInto = (name: TableName): string => insertInto(name) + orUpdate(name, changeable(name))

/** A person's rows of a table, in the order in which they are shown. */
export const rowsOfPerson = (name: RecordTable): string =>
  `select ${list(tables[name].columns)} from ${name}
  where programme = $programme and person = $person order by ${orderOf(name)}`

const orderOf = (name: RecordTable): string =>
  name === recordOf(name) ? 'made_at desc, id desc' : list(tables[name].key.slice(1))

/** Before the parts of a record are written anew. A check that took place stays. */
export const removeParts = (name: RecordTable): string =>
  `delete from ${name} where person = $person and ${recordOf(name)} = $id
  ${name === 'promise_check' ? `and state = 'planned'` : ''}`

export const addPart = (name: RecordTable): string => `${insertInto(name)} on conflict do nothing`

/** By the activity itself, or by its print under another id; each has an index of its own. */
export const replyTo = `
  select reply from handled where person = $person and activity = $activity
  union all
  select reply from handled where person = $person and print = $print
  limit 1`

/** Takes the person to the next revision, if nothing came between. */
export const takePerson = `
  update person set ${changeable('person')
    .map(column => `${column} = $${column}`)
    .join(', ')}
  where id = $id and programme = $programme and tenant = $tenant and entra_id = $entra_id
    and revision = $revision - 1`

export const addPerson = `${insertInto('person')} on conflict do nothing`

export const person = `
  select ${list(tables.person.columns)} from person
  where programme = $programme and tenant = $tenant and entra_id = $entraId`

export const peopleIn = `
  select ${list(tables.person.columns)} from person where programme = $programme order by id`

/** To the next revision, so that a turn which is under way reads again. */
export const markUnreachable = `
  update person set unreachable = $why, revision = revision + 1
  where programme = $programme and id = $person and chat_conversation = $conversation
    and unreachable is null and (spoke_at is null or spoke_at <= $since)
  returning id`

const notOver = `('open', 'stopping', 'draft')`

/**
 * Runs that are not over, and the one that was asked for: `select` reads from a run `r`. Each half has an index of
 * its own, so that it costs the same however many runs somebody has finished. Nothing is sorted here, because
 * sorting a handful of rows costs SQLite several times as much as finding them.
 */
export const wanted = (select: string): string => `
  ${select} where r.person = $person and r.status in ${notOver}
  union all
  ${select} where r.person = $person and r.id = $run and r.status not in ${notOver}`

/**
 * Of each conversation only the oldest send can be taken: so the next one can never overtake it, however many
 * workers there are, and a send that must be tried again later holds up those behind it.
 */
const firstInLine = `
  select number from send s
  where state = 'waiting' and due_at <= $now and (lease_until is null or lease_until <= $now)
    and not exists (
      select 1 from send o
      where o.state = 'waiting' and o.tenant = s.tenant and o.conversation = s.conversation
        and o.number < s.number)
  order by number limit $most`

/** `locking` keeps two workers from waiting for each other where there can be several. */
export const claimSends = (locking: '' | 'for update of s skip locked'): string => `
  update send set worker = $worker, lease_until = $leaseUntil, attempts = attempts + 1
  where number in (${firstInLine} ${locking})
  returning number, ${sendColumns}`

export const inHand = `id = $send and worker = $worker and state = 'waiting'`

export const removeSent = `delete from send where ${inHand} returning person`

export const showCard = `
  insert into shown (programme, person, run, activity)
  select programme, person, id, $activity from run where person = $person and id = $shows
  on conflict (person, run) do update set activity = excluded.activity`

/** One that only waited was not tried. */
export const putBack = `
  update send set due_at = $due, why = $why, worker = null, lease_until = null,
    attempts = attempts - case when cast($why as text) = 'waits' then 1 else 0 end
  where ${inHand} returning id`

export const giveUp = `
  update send
  set state = 'givenUp', why = $why, ended_at = $at, activity = null, worker = null, lease_until = null
  where ${inHand} returning id`

/** Finds something, too, where the send itself is gone: its person was erased, and nothing more leaves for them. */
export const olderSend = `
  select 0 as number where not exists (select 1 from send where id = $send and state = 'waiting')
  union all
  select o.number from send s
  join send o on o.conversation = s.conversation and o.tenant = s.tenant and o.number < s.number
  where s.id = $send and o.state = 'waiting' limit 1`

export const waitingSends = `select count(*) as waiting from send where state = 'waiting'`

export const cardOf = 'select activity from shown where run = $run and programme = $programme'
