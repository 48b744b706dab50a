import { afterAll } from 'vitest'
import { openPostgres } from '../../src/outside/storage/postgres/openPostgres.ts'
import { storeContract } from '../storage/contract.ts'
import { quietLog } from '../storage/quietLog.ts'
import { startPostgres } from './startPostgres.ts'

const postgres = await startPostgres()
// Each test had a database of its own, and on a busy machine it takes a while to take them all away.
afterAll(() => postgres.stop(), 60_000)

storeContract('Postgres', async () => {
  const opened = await openPostgres(await postgres.fresh(), quietLog)
  if (!opened.ok) throw new Error(opened.why)
  return opened.store
})
