import type { Person } from '../../../people/person.ts'
import type { CheckStore, Member, ToLookBackAt } from '../../../ports/checks.ts'
import { rhythmFrom } from '../knownFrom.ts'
import type { RowOf } from '../tables.ts'
import { grouped, keyOf, type Reading } from './reading.ts'
import { type PromiseKey, readingPromises } from './readPromises.ts'

/** What takes from the budget of somebody: what went since an instant, and what is planned. One row for each. */
const asked = `
  select person, sent_at as at from prompt
  where programme = $programme and asked = 0 and changed_at >= $since and sent_at >= $since
    and state <> 'planned'
  union all
  select person, due_at as at from prompt
  where programme = $programme and asked = 0 and state = 'planned'`

const membersIn = `
  select p.id, p.tenant, p.entra_id, p.team, p.chat_conversation, p.unreachable, p.own_rhythm,
    cast(coalesce(a.times, 0) as integer) as asked, a.last_at
  from person p left join (
    select person, count(*) as times, max(at) as last_at from (${asked}) one group by person
  ) a on a.person = p.id
  where p.programme = $programme and p.left_at is null order by p.id`

/** Grouped by more than the key of the table, which it would else be read by: all days that were ever planned. */
const dueLookBacks = `
  select c.person, c.promise, max(c.day) as day from promise_check c
  where c.programme = $programme and c.state = 'planned' and c.day <= $until and c.promise > $after
  group by c.promise || '', c.person, c.promise order by c.promise, c.person limit $most`

const openPromises = (reading: Reading): string => `
  select p.person, p.id as promise, $day as day
  from ${reading.given(['person'])} promise p on p.person = given.person
  where p.programme = $programme and p.status = 'open' order by p.person, p.made_at, p.id`

const declinedOf = (reading: Reading): string => `
  select a.owner as person, a.promise, a.person as witness
  from ${reading.given(['person', 'promise'])} ask a on a.owner = given.person and a.promise = given.promise
  where a.programme = $programme and a.for_good = 1`

const promisersIn = `
  select distinct person from promise where programme = $programme and status = 'open' order by person`

const witnessesByName = `
  select distinct w.name from promise_witness w join promise p on p.person = w.person and p.id = w.promise
  where w.programme = $programme and p.status = 'open' and w.someone is null and w.name <> '' order by w.name`

type MemberRow = Pick<
  RowOf<'person'>,
  'id' | 'tenant' | 'entra_id' | 'team' | 'chat_conversation' | 'unreachable' | 'own_rhythm'
> & { readonly asked: number; readonly last_at: string | null }

// Types are claimed with `as`: only turns write these rows.
const memberFrom = (row: MemberRow): Member =>
  ({
    id: row.id,
    tenant: row.tenant,
    entraId: row.entra_id,
    team: row.team,
    reachable: row.chat_conversation !== null && row.unreachable === null,
    rhythm: row.own_rhythm === null ? {} : (rhythmFrom(String(row.own_rhythm)) as Person['rhythm']),
    asked: row.asked,
    lastAt: row.last_at,
  }) as Member

type Due = PromiseKey & { readonly day: string }

const readingDue = (reading: Reading) => {
  const promises = readingPromises(reading)
  const declined = reading.prepared<PromiseKey & { readonly witness: string }>(declinedOf(reading))
  return async (programme: string, due: readonly Due[]): Promise<readonly ToLookBackAt[]> => {
    if (due.length === 0) return []
    const keys = JSON.stringify(due.map(({ person, promise }) => ({ person, promise })))
    const [found, never] = await Promise.all([promises(programme, due), declined({ programme, keys })])
    const neverOf = grouped(never, one => keyOf(one.person, one.promise))
    return due.flatMap(({ person, promise: id, day }) => {
      const promise = found.get(keyOf(person, id))
      const witnesses = (neverOf.get(keyOf(person, id)) ?? []).map(({ witness }) => witness)
      return promise ? [{ owner: person, promise, day, declined: [...new Set(witnesses)] }] : []
    })
  }
}

type ReadsPlanning = Pick<
  CheckStore,
  'membersIn' | 'dueLookBacks' | 'promisesOf' | 'promisersIn' | 'witnessesByName'
>

/** What is needed to decide whom to ask. */
export const planningIn = (reading: Reading): ReadsPlanning => {
  const members = reading.prepared<MemberRow>(membersIn)
  const due = reading.prepared<Due>(dueLookBacks)
  const open = reading.prepared<Due>(openPromises(reading))
  const promisers = reading.prepared<{ person: string }>(promisersIn)
  const names = reading.prepared<{ name: string }>(witnessesByName)
  const lookAt = readingDue(reading)
  return {
    membersIn: async (programme, since) => (await members({ programme, since })).map(memberFrom),
    dueLookBacks: async page => {
      // Days of promises that are over are passed over, and a page of nothing else is not the last one.
      for (let after = page.after ?? ''; ; ) {
        const rows = await due({ ...page, after })
        const open = (await lookAt(page.programme, rows)).filter(({ promise }) => promise.status === 'open')
        const last = rows.at(-1)
        if (!last || open.length > 0) return open
        after = last.promise
      }
    },
    promisesOf: async (programme, owners, day) => {
      const keys = JSON.stringify(owners.map(person => ({ person })))
      return lookAt(programme, await open({ programme, day, keys }))
    },
    promisersIn: async programme => (await promisers({ programme })).map(({ person }) => person),
    witnessesByName: async programme => (await names({ programme })).map(({ name }) => name),
  }
}
