import { setImmediate } from 'node:timers/promises'
import type { Person } from '../../../people/person.ts'
import type { CheckStore, Member, Promiser, ToLookBackAt } from '../../../ports/checks.ts'
import { rhythmFrom } from '../knownFrom.ts'
import type { RowOf } from '../tables.ts'
import { grouped, keyOf, type Reading } from './reading.ts'
import { type PromiseKey, readingPromises } from './readPromises.ts'

/** Whoever said nothing to the question whether to go on is sent nothing until they are heard. */
const isSilent = `exists (
      select 1 from prompt q
      where q.programme = $programme and q.person = person.id and q.kind = 'ignored'
        and q.sent_at > coalesce(person.spoke_at, ''))`

/**
 * Some people, with what takes from the budget of each: what went since an instant, and what is planned. By the order of
 * their ids rather than by the programme, so that a page is no search through all of them.
 */
const membersAfter = `
  select p.id, p.tenant, p.entra_id, p.team, p.chat_conversation, p.unreachable, p.own_rhythm, p.silent,
    cast(count(a.person) as integer) as asked,
    max(a.sent_at) as last_at, min(case when a.state = 'planned' then a.due_at end) as next_at
  from (
    select id, tenant, entra_id, team, chat_conversation, unreachable, own_rhythm,
      case when ${isSilent} then 1 else 0 end as silent from person
    where programme || '' = $programme and left_at is null and (listed = 1 or $everybody = 1) and id > $after
    order by id limit $most
  ) p left join prompt a on a.programme = $programme and a.person = p.id
    and (a.state = 'planned' or a.sent_at >= $since)
  group by p.id, p.tenant, p.entra_id, p.team, p.chat_conversation, p.unreachable, p.own_rhythm, p.silent
  order by p.id`

/** Whose promises are looked back at: of who takes part no more they stand there until their account goes. */
const takesPart = `person.programme = $programme and person.left_at is null and (person.listed = 1 or $everybody = 1)`

/**
 * Grouped by more than the key of the table, which it would else be read by: all days that were ever planned. The join is
 * one that keeps its order: few days are due, and everybody would else be gone through for them.
 */
const dueLookBacks = `
  select c.person, c.promise, max(c.day) as day from promise_check c cross join person
  where c.programme = $programme and c.state = 'planned' and c.day <= $until and c.promise > $after
    and person.id = c.person and ${takesPart}
  group by c.promise || '', c.person, c.promise order by c.promise, c.person limit $most`

/** The days that are planned of a promise `p`: none once it was looked back at for the last time, although it stays open. */
const daysLeft = `
  from promise_check c
  where c.programme = $programme and c.person = p.person and c.promise = p.id and c.state = 'planned'`

const promisesToAsk = (reading: Reading): string => `
  select p.person, p.id as promise, $day as day
  from ${reading.given(['person'])} promise p on p.person = given.person
  where p.programme = $programme and p.status = 'open' and exists (select 1 ${daysLeft} and c.day >= $since)
  order by p.person, p.made_at, p.id`

const declinedOf = (reading: Reading): string => `
  select a.owner as person, a.promise, a.person as witness
  from ${reading.given(['person', 'promise'])} ask a on a.owner = given.person and a.promise = given.promise
  where a.programme = $programme and a.for_good = 1`

const promisersAmong = (reading: Reading): string => `
  select person, max(last) as until from (
    select p.person, (select max(c.day) ${daysLeft}) as last
    from ${reading.given(['person'])} promise p on p.person = given.person
    where p.programme = $programme and p.status = 'open'
  ) promised where last is not null group by person order by person`

/** The first one found is enough: by the days that are planned, since a promise that is over has none. */
const isPromised = `
  select c.person from promise_check c
  join promise p on p.person = c.person and p.id = c.promise
  join person on person.id = c.person
  where c.programme = $programme and c.state = 'planned' and p.programme = $programme and p.status = 'open'
    and ${takesPart}
  limit 1`

/** The join is one that keeps its order: there are few of whom nobody knows more than a name. */
const witnessesByName = `
  select distinct w.name from promise_witness w cross join promise p
  where w.programme = $programme and w.someone is null and w.name <> ''
    and p.person = w.person and p.id = w.promise and p.status = 'open' and exists (select 1 ${daysLeft})
  order by w.name`

type MemberRow = Pick<
  RowOf<'person'>,
  'id' | 'tenant' | 'entra_id' | 'team' | 'chat_conversation' | 'unreachable' | 'own_rhythm'
> & {
  readonly silent: number
  readonly asked: number
  readonly last_at: string | null
  readonly next_at: string | null
}

// Types are claimed with `as`: only turns write these rows.
const memberFrom = (row: MemberRow): Member =>
  ({
    id: row.id,
    tenant: row.tenant,
    entraId: row.entra_id,
    team: row.team,
    reachable: row.chat_conversation !== null && row.unreachable === null && row.silent === 0,
    rhythm: row.own_rhythm === null ? {} : (rhythmFrom(String(row.own_rhythm)) as Person['rhythm']),
    asked: row.asked,
    lastAt: row.last_at,
    nextAt: row.next_at,
  }) as Member

const MEMBERS_AT_ONCE = 2_000

/** Everybody, some at a time: whoever waits for the database has their turn in between. */
const readingMembers = (reading: Reading): CheckStore['membersIn'] => {
  const page = reading.prepared<MemberRow>(membersAfter)
  return async ({ id: programme, open }, since) => {
    const everybody = open ? 1 : 0
    const members: Member[] = []
    for (let after: string | undefined = ''; after !== undefined; await setImmediate()) {
      const rows = await page({ programme, everybody, since, after, most: MEMBERS_AT_ONCE })
      for (const row of rows) members.push(memberFrom(row))
      after = rows.length < MEMBERS_AT_ONCE ? undefined : members.at(-1)?.id
    }
    return members
  }
}

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
  'membersIn' | 'dueLookBacks' | 'promisesOf' | 'isPromisedIn' | 'promisersAmong' | 'witnessesByName'
>

/** What is needed to decide whom to ask. */
export const planningIn = (reading: Reading): ReadsPlanning => {
  const due = reading.prepared<Due>(dueLookBacks)
  const open = reading.prepared<Due>(promisesToAsk(reading))
  const promisers = reading.prepared<Promiser>(promisersAmong(reading))
  const anybody = reading.prepared<{ person: string }>(isPromised)
  const names = reading.prepared<{ name: string }>(witnessesByName)
  const lookAt = readingDue(reading)
  return {
    membersIn: readingMembers(reading),
    dueLookBacks: async ({ open: isOpen, ...page }) => {
      const everybody = isOpen ? 1 : 0
      // Days of promises that are over are passed over, and a page of nothing else is not the last one.
      for (let after = page.after ?? ''; ; ) {
        const rows = await due({ ...page, everybody, after })
        const open = (await lookAt(page.programme, rows)).filter(({ promise }) => promise.status === 'open')
        const last = rows.at(-1)
        if (!last || open.length > 0) return open
        after = last.promise
      }
    },
    promisesOf: async (programme, owners, days) => {
      const keys = JSON.stringify(owners.map(person => ({ person })))
      return lookAt(programme, await open({ programme, ...days, keys }))
    },
    isPromisedIn: async ({ id: programme, open: isOpen }) =>
      (await anybody({ programme, everybody: isOpen ? 1 : 0 })).length > 0,
    promisersAmong: (programme, people) =>
      promisers({ programme, keys: JSON.stringify(people.map(person => ({ person }))) }),
    witnessesByName: async programme => (await names({ programme })).map(({ name }) => name),
  }
}
