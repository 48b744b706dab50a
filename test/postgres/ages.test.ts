import { afterAll } from 'vitest'
import { agesContract } from '../storage/agesContract.ts'
import { startPostgres } from './startPostgres.ts'

const postgres = await startPostgres()
afterAll(() => postgres.stop())

agesContract('Postgres', async () => ({ databaseUrl: await postgres.prepared() }))
