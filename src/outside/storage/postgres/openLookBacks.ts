import type { ClientBase, Pool } from 'pg'
import type { CheckStore } from '../../../ports/checks.ts'
import { type Known, type OpeningRows, openingRows, withKnown } from '../checks/openingRows.ts'
import { insertRows } from '../statements.ts'
import { storableJson } from '../storable.ts'
import { type Cell, type TableName, tables } from '../tables.ts'
import { inTransaction } from './inTransaction.ts'
import { prepare } from './prepare.ts'

const given = `json_populate_recordset(null::look_back, $rows::json) given`

/**
 * Those of which the promise is open, taken in one order by whoever opens any: of two instances one waits for the other,
 * and then finds no day planned any more. Their owners wait with changing them.
 */
const takePromises = `
  select p.person, p.id from promise p join ${given} on given.person = p.person and given.promise = p.id
  where p.programme = given.programme and p.status = 'open' order by p.person, p.id for update of p`

/** Whoever cancels the round waits, or has done so already. */
const takeRounds = `
  select r.id from round r where r.status = 'open' and r.ended_at is null and (r.programme, r.id) in (
    select given.programme, given.round from ${given}) order by r.id for share of r`

const list = (columns: readonly string[]): string => columns.map(column => `given.${column}`).join(', ')

const addLookBacks = `
  insert into look_back (${tables.look_back.columns.join(', ')})
  select ${list(tables.look_back.columns)} from ${given}
  join promise p on p.person = given.person and p.id = given.promise and p.programme = given.programme
  where p.status = 'open' and (
    exists (
      select 1 from round r
      where r.programme = given.programme and r.id = given.round and r.status = 'open' and r.ended_at is null)
    or (given.round is null and exists (
      select 1 from promise_check c
      where c.programme = given.programme and c.person = p.person and c.promise = p.id and c.day = given.day
        and c.state = 'planned')))
  on conflict do nothing returning programme, id`

const passDays = `
  update promise_check c set state = 'done'
  from json_to_recordset($rows::json) as given (programme text, person text, promise text, passed text)
  where c.programme = given.programme and c.person = given.person and c.promise = given.promise
    and c.day <= given.passed and c.state = 'planned'`

const meet = `${insertRows('person')} on conflict do nothing`

const whoIs = `
  select given.id, p.id as known from json_populate_recordset(null::person, $rows::json) given
  join person p on p.programme = given.programme and p.tenant = given.tenant and p.entra_id = given.entra_id`

/** Nothing for somebody who was erased meanwhile: an erasure that is under way is waited for. */
const addAll = (table: TableName): string => `
  insert into ${table} (${tables[table].columns.join(', ')})
  select ${list(tables[table].columns)} from json_populate_recordset(null::${table}, $rows::json) given
  join person p on p.programme = given.programme and p.id = given.person
  for key share of p on conflict do nothing`

const key = (programme: Cell, id: Cell): string => JSON.stringify([programme, id])

const admitting = () => {
  const taking = [prepare(takePromises), prepare(takeRounds)]
  const add = prepare<{ programme: string; id: string }>(addLookBacks)
  return async (client: ClientBase, all: readonly OpeningRows[]): Promise<readonly OpeningRows[]> => {
    const values = { rows: storableJson(all.map(({ lookBack }) => lookBack)) }
    for (const take of taking) await take(client, values)
    const opened = new Set((await add(client, values)).map(({ programme, id }) => key(programme, id)))
    return all.filter(({ lookBack }) => opened.has(key(lookBack.programme, lookBack.id)))
  }
}

const meeting = () => {
  const add = prepare(meet)
  const find = prepare<{ id: string; known: string }>(whoIs)
  return async (client: ClientBase, all: readonly OpeningRows[]): Promise<Known> => {
    const unmet = all.flatMap(rows => rows.unmet)
    if (unmet.length === 0) return new Map()
    const values = { rows: storableJson(unmet) }
    await add(client, values)
    return new Map((await find(client, values)).map(({ id, known }) => [id, known]))
  }
}

/** Opens look backs in one transaction: those that still can. */
export const openingLookBacks = (pool: Pool): CheckStore['openLookBacks'] => {
  const admit = admitting()
  const meetAll = meeting()
  const pass = prepare(passDays)
  const [ask, plan] = [prepare(addAll('ask')), prepare(addAll('prompt'))]
  const work = async (client: ClientBase, all: readonly OpeningRows[]): Promise<number> => {
    const opened = await admit(client, all)
    const passed = opened.map(rows => ({ ...rows.lookBack, passed: rows.passed }))
    await pass(client, { rows: storableJson(passed) })
    const known = await meetAll(client, opened)
    const rows = known.size > 0 ? opened.map(one => withKnown(one, known)) : opened
    await ask(client, { rows: storableJson(rows.flatMap(({ asks }) => asks)) })
    await plan(client, { rows: storableJson(rows.flatMap(({ plans }) => plans)) })
    return opened.length
  }
  return (openings, at) =>
    inTransaction(pool, client =>
      work(
        client,
        openings.map(one => openingRows(one, at)),
      ),
    )
}
