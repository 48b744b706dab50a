/** How Postgres finds what is old among many: a list that does not fit in its working memory is read anew for every row. */
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { portionsOf } from '../../src/outside/storage/forgetting.ts'
import { type TableName, tables } from '../../src/outside/storage/tables.ts'
import { rowOf } from '../storage/someRows.ts'
import { startPostgres } from './startPostgres.ts'

const postgres = await startPostgres()
let client: Client

const id = `'id' || n`
const person = `'p' || n % 100`

/** What differs from row to row, for which `n` counts, or is old; wherever a table has it. */
const differing: Readonly<Record<string, string>> = {
  ...{ id, card: id, contribution: id, promise: id, person, promised_by: person },
  ...{ made_at: `'2029'`, changed_at: `'2029'` },
}

const fill = (table: TableName, many: number, more: Readonly<Record<string, string>> = differing) => {
  const usual = Object.entries(rowOf(table, {})).filter(([, cell]) => cell !== null)
  const values = new Map(usual.map(([name, cell]) => [name, `'${cell}'`]))
  for (const name of tables[table].columns) if (more[name]) values.set(name, more[name])
  return client.query(
    `insert into ${table} (${[...values.keys()]}) select ${[...values.values()]} from generate_series(1, ${many}) n`,
  )
}

beforeAll(async () => {
  client = new Client({ connectionString: await postgres.prepared() })
  await client.connect()
  // As little as it can be told to use: what 20,000 are to it, hundreds of thousands are to what it usually has.
  await client.query(`set work_mem = '64kB'`)
  await fill('person', 100, { id: person, entra_id: id })
  for (const table of [
    ...(['promise', 'release', 'action_card'] as const),
    ...(['participation', 'contribution', 'support'] as const),
  ])
    await fill(table, 20_000)
  await client.query('analyze')
})
afterAll(async () => {
  await client.end()
  await postgres.stop()
})

const values: Readonly<Record<string, string>> = { programme: `'x'`, before: `'2031'`, most: '1000' }

const planOf = async (sql: string): Promise<string> => {
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(
    `explain ${sql.replaceAll(/\$(\w+)/g, (_, name) => values[name] ?? '')} for update skip locked`,
  )
  return rows.map(row => row['QUERY PLAN']).join('\n')
}

const plansOf = (since: 'told' | 'ended'): Promise<string[]> =>
  Promise.all(portionsOf(since).map(({ keys }) => planOf(keys)))

test('promises are read once, or by their key, for all that was told of them', async () => {
  for (const plan of await plansOf('told')) {
    expect(plan).toContain('Anti Join')
    expect(plan).not.toContain('SubPlan')
  }
})

test('cards are read once, or by their key, for all that was done with them', async () => {
  const plans = await plansOf('ended')
  expect(plans.filter(plan => plan.includes('Anti Join'))).toHaveLength(3)
  for (const plan of plans) expect(plan).not.toContain('SubPlan')
})
