import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Client } from 'pg'
import { openStore } from '../../src/outside/storage/openStore.ts'
import { quietLog } from '../storage/quietLog.ts'

/** Each of these people has finished five conversations of ten answers, and has three that were heard lately. */
const answersEach = 50

/** Numbers from 1, in the words of both databases. */
const series = (name: string, until: number): string =>
  `${name}(n) as (select 1 union all select n + 1 from ${name} where n < ${until})`

const person = `'filled-' || p.n`
const run = `'run-' || r.n`
const at = `'2026-01-05T09:00:00.000Z'`

/** Statements that store so many answers of many people, the same for both databases. */
const statements = (answers: number): string[] => {
  const many = series('p', Math.ceil(answers / answersEach))
  return [
    `insert into person (id, programme, tenant, entra_id, teams_id, name, language, chosen_language, zone, role,
      team, welcomed, revision, chat_tenant, chat_service_url, chat_conversation, chat_bot)
    with recursive ${many}
    select ${person}, 'welfare', 'bench', ${person}, '29:' || p.n, 'Iemand', 'nl', null, 'Europe/Amsterdam', null,
      null, 1, 9, 'bench', 'http://127.0.0.1:1/', 'a:filled-' || p.n, '28:bot' from p`,
    `insert into run (programme, person, id, flow, version, status, started_at, touched_at)
    with recursive ${many}, ${series('r', 5)}
    select 'welfare', ${person}, ${run}, 'translate', 1, 'finished', ${at}, ${at} from p cross join r`,
    `insert into shown (programme, person, run, activity)
    with recursive ${many}, ${series('r', 5)}
    select 'welfare', ${person}, ${run}, 'm' || p.n from p cross join r`,
    `insert into answer (programme, person, run, question, item, value, settled, sharpening, at)
    with recursive ${many}, ${series('r', 5)}, ${series('q', 10)}
    select 'welfare', ${person}, ${run}, 'question-' || q.n, '',
      '"Ik bel elke maandag de huisarts, want dan is er tijd voor een gesprek."', 1, null, ${at}
    from p cross join r cross join q`,
    `insert into handled (programme, person, activity, print, reply, at)
    with recursive ${many}, ${series('r', 3)}
    select 'welfare', ${person}, 'activity-' || r.n, 'print-' || r.n, 'null', ${at} from p cross join r`,
  ]
}

/** Makes the product's own tables there, and nothing else. */
async function makeTables(place: Parameters<typeof openStore>[0]): Promise<void> {
  const opened = await openStore(place, quietLog)
  if (!opened.ok) throw new Error(opened.why)
  await opened.store.close()
}

/** A database in this folder that holds so many answers. */
export async function fillEmbedded(dataDir: string, answers: number): Promise<string> {
  await makeTables({ dataDir })
  const database = new Database(join(dataDir, 'waarmaker.db'))
  for (const statement of statements(answers)) database.exec(statement)
  database.pragma('wal_checkpoint(truncate)')
  database.close()
  return dataDir
}

/** The same in Postgres, with what its own upkeep does in time: statistics and clean pages. */
export async function fillPostgres(url: string, answers: number): Promise<string> {
  await makeTables({ databaseUrl: url })
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('set session_replication_role = replica')
  for (const statement of statements(answers)) await client.query(statement)
  await client.query('vacuum analyze')
  await client.end()
  return url
}
