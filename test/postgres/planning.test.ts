import { afterAll } from 'vitest'
import { planningContract } from '../checks/planningContract.ts'
import { open } from '../storage/within.ts'
import { startPostgres } from './startPostgres.ts'

const postgres = await startPostgres()
afterAll(() => postgres.stop())

planningContract('looking back is planned in Postgres, by several instances at once', async count => {
  const databaseUrl = await postgres.fresh()
  const stores = []
  for (let nth = 0; nth < count; nth += 1) stores.push(await open({ databaseUrl }))
  return stores
})
