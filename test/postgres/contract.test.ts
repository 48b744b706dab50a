import { afterAll } from 'vitest'
import { openPostgres } from '../../src/outside/storage/postgres/openPostgres.ts'
import { storeContract } from '../storage/contract.ts'
import { quietLog } from '../storage/quietLog.ts'
import { startPostgres } from './startPostgres.ts'

const postgres = await startPostgres()
afterAll(() => postgres.stop())

storeContract('Postgres', async () => {
  const opened = await openPostgres(await postgres.prepared(), quietLog)
  if (!opened.ok) throw new Error(opened.why)
  return opened.store
})
