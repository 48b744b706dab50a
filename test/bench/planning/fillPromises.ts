import { join } from 'node:path'
import Database from 'better-sqlite3'
import { within } from '../../storage/within.ts'

export const PEOPLE = 100_000
export const PROMISES_EACH = 3
/** Promises are looked back at every two weeks: this share of them on each working day. */
export const WORKING_DAYS = 10
export const IN_A_TEAM = 20
/** The day of the bench, a Monday, and the next time for the same promises. */
export const DAY = '2031-02-03'
const LATER = '2031-02-17'

const series = (name: string, until: number): string =>
  `${name}(n) as (select 1 union all select n + 1 from ${name} where n < ${until})`

const at = `'2031-01-06T09:00:00.000Z'`
/** Ids that come in the order of their numbers are quicker to store. */
const person = `'person-' || substr('' || (1000000 + p.n), 2)`
/** Ids that lie as far apart as those of the product do. */
const promise = `substr('0123456789abcdef', 1 + (p.n * 7 + k.n * 5) % 16, 1) || '-' || p.n || '-' || k.n`
const each = `with recursive ${series('p', PEOPLE)}, ${series('k', PROMISES_EACH)}`
const all = 'from p cross join k'

const checkOn = (day: string): string =>
  `insert into promise_check (programme, person, promise, day, state)
  ${each} select 'welfare', ${person}, ${promise}, ${day}, 'planned' ${all}`

/** A tenth of all promises is due on the day, and all of them later. */
const dueOn = `case when (p.n + k.n) % ${WORKING_DAYS} = 0 then '${DAY}' else '2031-02-04' end`

/** Everybody has three promises to their team, with two colleagues who look along. */
const statements: readonly string[] = [
  `insert into person (id, programme, tenant, entra_id, teams_id, name, language, chosen_language, zone, role,
    team, welcomed, revision, chat_tenant, chat_service_url, chat_conversation, chat_bot, own_rhythm)
  with recursive ${series('p', PEOPLE)}
  select ${person}, 'welfare', 'bench', 'entra-' || p.n, '29:' || p.n, 'Iemand', 'nl', null, 'Europe/Amsterdam',
    null, 'team-' || (p.n / ${IN_A_TEAM}), 1, 9, 'bench', 'http://127.0.0.1:1/', 'a:' || p.n, '28:bot', '{}' from p`,
  `insert into promise (programme, person, id, run, ambition, to_kind, to_team, to_group, behaviour, noticed,
    before_day, rhythm, score, why, seen_by, status, withdrawn_because, made_at, changed_at)
  ${each}
  select 'welfare', ${person}, ${promise}, 'run', 'partners', 'team', 'team-' || (p.n / ${IN_A_TEAM}), null,
    'Ik loop elke dag even langs bij iedereen die dienst heeft.', 'Je ziet mij op de gang.', '${LATER}',
    'twoWeekly', 5, 'Omdat ik het al een jaar zeg.', 'team', 'open', null, ${at}, ${at} ${all}`,
  ...[1, 2].map(
    nth => `insert into promise_witness (programme, person, promise, place, someone, name)
  ${each}
  select 'welfare', ${person}, ${promise}, ${nth}, 'entra-' || (1 + (p.n + ${nth} * 31) % ${PEOPLE}), 'Iemand' ${all}`,
  ),
  checkOn(dueOn),
  checkOn(`'${LATER}'`),
]

/** Makes the embedded database of this folder, with all of them; the tables are the product's own. */
export async function fillPromises(dataDir: string): Promise<void> {
  await within({ dataDir }, async () => {})
  const database = new Database(join(dataDir, 'waarmaker.db'))
  // Nothing is lost with a database that is only filled: it is made anew.
  for (const pragma of ['synchronous = off', 'foreign_keys = off', 'cache_size = -256000'])
    database.pragma(pragma)
  database.exec('begin')
  for (const statement of statements) database.exec(statement)
  database.exec('commit')
  database.pragma('wal_checkpoint(truncate)')
  database.close()
}
