import { afterAll } from 'vitest'
import { eraseContract } from '../storage/eraseContract.ts'
import { startPostgres } from './startPostgres.ts'

const postgres = await startPostgres()
afterAll(() => postgres.stop())

eraseContract('Postgres', async () => ({ databaseUrl: await postgres.prepared() }))
