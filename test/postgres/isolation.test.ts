import { afterAll } from 'vitest'
import { isolationContract } from '../storage/isolationContract.ts'
import { startPostgres } from './startPostgres.ts'

const postgres = await startPostgres()
afterAll(() => postgres.stop())

isolationContract('Postgres', async () => ({ databaseUrl: await postgres.prepared() }))
