import { Client } from 'pg'
import { afterAll } from 'vitest'
import { openPostgres } from '../../src/outside/storage/postgres/openPostgres.ts'
import { columnContract } from '../storage/columnContract.ts'
import { quietLog } from '../storage/quietLog.ts'
import { startPostgres } from './startPostgres.ts'

const postgres = await startPostgres()
afterAll(() => postgres.stop())

columnContract('Postgres', async () => {
  const connectionString = await postgres.fresh()
  const opened = await openPostgres(connectionString, quietLog)
  if (opened.ok) await opened.store.close()
  const client = new Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<{ held: string }>(
    `select table_name || '.' || column_name as held from information_schema.columns
    where table_schema = 'public'`,
  )
  await client.end()
  return rows.map(({ held }) => held)
})
