import { afterAll } from 'vitest'
import { isolationContract } from '../storage/isolationContract.ts'
import { startPostgres } from './startPostgres.ts'

const postgres = await startPostgres()
// Each test had a database of its own, and on a busy machine it takes a while to take them all away.
afterAll(() => postgres.stop(), 60_000)

isolationContract('Postgres', async () => ({ databaseUrl: await postgres.fresh() }))
