import type { AskedAbout, CheckStore, Witnessed } from '../../../ports/checks.ts'
import type { Next, NoticedCheck } from '../../../topics/check/checks.ts'
import { type RowOf, type TableName, tables } from '../tables.ts'
import { byKey, keyOf, type Reading } from './reading.ts'
import { goOn } from './readPools.ts'
import { readingPromises } from './readPromises.ts'
import { askFrom, lookBackFrom, noticedFrom, selfFrom } from './rows.ts'

const columnsOf = (table: TableName): string => tables[table].columns.map(column => `x.${column}`).join(', ')

/** The open ones first: of the others, those that were answered or declined last. Whoever declined can come back to it. */
const asksOf = `
  select ${columnsOf('ask')} from ask x
  where x.programme = $programme and x.person = $person and (
    x.status in ('asked', 'answered') or x.status = 'declined' and exists (
      select 1 from look_back l where l.programme = $programme and l.id = x.look_back and l.status = 'open'))
  order by case x.status when 'asked' then 0 else 1 end, x.changed_at desc, x.id desc limit $most`

const askWith = `select ${columnsOf('ask')} from ask x where x.programme = $programme and x.id = $id`

const witnessedBy = `
  select ${columnsOf('noticed_check')} from noticed_check x
  where x.programme = $programme and x.person = $person
  order by x.changed_at desc, x.look_back desc limit $most`

const lookBacksWith = (reading: Reading): string => `
  select ${columnsOf('look_back')}, p.name as owner_name
  from ${reading.given(['id'])} look_back x on x.programme = $programme and x.id = given.id
  join person p on p.id = x.person
  where p.programme = $programme`

/** What somebody answered about a promise, at whichever look back, the last one first. */
const answersAbout = (reading: Reading, table: 'self_check' | 'noticed_check'): string => `
  select ${columnsOf(table)}
  from ${reading.given(['person', 'promise'])} ${table} x on x.person = given.person and x.promise = given.promise
  where x.programme = $programme order by x.changed_at, x.look_back`

/** What owners did with their promises. How they did is theirs: it is not read for who looked along. */
const nextAt = (reading: Reading): string => `
  select x.look_back, x.next
  from ${reading.given(['person', 'id'])} self_check x on x.person = given.person and x.look_back = given.id
  where x.programme = $programme`

type NextRow = { readonly look_back: string; readonly next: Next }
type LookBackRow = RowOf<'look_back'> & { readonly owner_name: string }

/** The look backs of these, with their promises and the names of their owners, by their ids. */
const readingAbout = (reading: Reading) => {
  const lookBacks = reading.prepared<LookBackRow>(lookBacksWith(reading))
  const promises = readingPromises(reading)
  return async (programme: string, ids: readonly string[]) => {
    const keys = JSON.stringify([...new Set(ids)].map(id => ({ id })))
    const rows = await lookBacks({ programme, keys })
    const wanted = rows.map(row => ({ person: String(row.person), promise: String(row.promise) }))
    const promiseOf = await promises(programme, wanted)
    const about = rows.flatMap(row => {
      const promise = promiseOf.get(keyOf(row.person, row.promise))
      return promise ? [{ lookBack: lookBackFrom(row), promise, ownerName: row.owner_name }] : []
    })
    return byKey(about, ({ lookBack }) => lookBack.id)
  }
}

const readingAsked = (reading: Reading) => {
  const about = readingAbout(reading)
  const self = reading.prepared<RowOf<'self_check'>>(answersAbout(reading, 'self_check'))
  const noticed = reading.prepared<RowOf<'noticed_check'>>(answersAbout(reading, 'noticed_check'))
  return async (programme: string, rows: readonly RowOf<'ask'>[]): Promise<readonly AskedAbout[]> => {
    const asks = rows.map(askFrom)
    const values = {
      programme,
      keys: JSON.stringify(asks.map(({ person, promise }) => ({ person, promise }))),
    }
    const ids = asks.map(({ lookBack }) => lookBack)
    const [found, own, others] = await Promise.all([about(programme, ids), self(values), noticed(values)])
    const lastSelf = byKey(own.map(selfFrom), ({ person, promise }) => keyOf(person, promise))
    const lastNoticed = byKey(others.map(noticedFrom), one => keyOf(one.person, one.promise, one.owner))
    return asks.flatMap(ask => {
      const it = found.get(ask.lookBack)
      const mine = ask.as === 'owner' ? lastSelf.get(keyOf(ask.person, ask.promise)) : undefined
      const theirs = lastNoticed.get(keyOf(ask.person, ask.promise, ask.owner))
      return it ? [{ ask, ...it, lastSelf: mine ?? null, lastNoticed: theirs ?? null }] : []
    })
  }
}

const keyOfWitnessed = ({ lookBack: id, owner: person, promise }: NoticedCheck) => ({ id, person, promise })

const readingWitnessed = (reading: Reading): CheckStore['witnessedBy'] => {
  const checks = reading.prepared<RowOf<'noticed_check'>>(witnessedBy)
  const next = reading.prepared<NextRow>(nextAt(reading))
  const more = reading.prepared<{ readonly id: string }>(goOn(reading))
  const about = readingAbout(reading)
  return async (programme, person, most) => {
    const noticed = (await checks({ programme, person, most })).map(noticedFrom)
    const ids = noticed.map(({ lookBack }) => lookBack)
    const values = { programme, keys: JSON.stringify(noticed.map(keyOfWitnessed)) }
    const [found, chosen, open] = await Promise.all([about(programme, ids), next(values), more(values)])
    const nextOf = byKey(chosen, ({ look_back }) => look_back)
    const going = new Set(open.map(({ id }) => id))
    return noticed.flatMap((one): Witnessed[] => {
      const [it, isLast] = [found.get(one.lookBack), !going.has(one.lookBack)]
      return it ? [{ ...it, noticed: one, next: nextOf.get(one.lookBack)?.next ?? null, isLast }] : []
    })
  }
}

type ReadsAsks = Pick<CheckStore, 'asksOf' | 'askWith' | 'witnessedBy'>

/** What people are asked, and what they answered. */
export const asksIn = (reading: Reading): ReadsAsks => {
  const of = reading.prepared<RowOf<'ask'>>(asksOf)
  const one = reading.prepared<RowOf<'ask'>>(askWith)
  const asked = readingAsked(reading)
  return {
    asksOf: async (programme, person, most) => asked(programme, await of({ programme, person, most })),
    askWith: async (programme, id) => (await asked(programme, await one({ programme, id })))[0],
    witnessedBy: readingWitnessed(reading),
  }
}
