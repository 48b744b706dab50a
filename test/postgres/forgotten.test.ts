/** The same as with the embedded database: after "forget me" nobody finds the person. */
import { Client } from 'pg'
import { afterAll } from 'vitest'
import { forgottenStory } from '../watched/forgottenStory.ts'
import { startPostgres } from './startPostgres.ts'

const postgres = await startPostgres()
afterAll(() => postgres.stop())

forgottenStory(
  async () => ({ DATABASE_URL: await postgres.fresh() }),
  async (place, work) => {
    const client = new Client({ connectionString: 'databaseUrl' in place ? place.databaseUrl : '' })
    await client.connect()
    await client.query('alter table handled rename to elsewhere')
    await work()
    await client.query('alter table elsewhere rename to handled')
    await client.end()
  },
)
