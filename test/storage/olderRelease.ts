/** What a release of before looking back at promises does to a database of now: it knows fewer tables. */
import { Client } from 'pg'
import type { Place } from '../../src/outside/storage/openStore.ts'
import { openFile } from '../../src/outside/storage/sqlite/file.ts'

/** Every table with rows of somebody's own that it knows, children before their parents. */
const own = [
  ...['trail', 'link', 'handover', 'prompt', 'support', 'contribution', 'participation', 'action_card'],
  ...['route_skill', 'route_way', 'route', 'promise_check', 'promise_witness', 'promise_to', 'promise'],
  ...['action_need', 'action_companion', 'action', 'handled', 'send', 'shown', 'answer', 'run'],
]

type Whose = { readonly programme: string; readonly person: string }

/** A test's own texts, without a quote in them. */
const statementsFor = ({ programme, person }: Whose): readonly string[] => [
  ...own.map(table => `delete from ${table} where programme = '${programme}' and person = '${person}'`),
  `delete from person where programme = '${programme}' and id = '${person}'`,
]

/** Erases somebody's own rows as it does. */
export const eraseAsBefore = async (place: Place, whose: Whose): Promise<void> => {
  const sql = ['begin', ...statementsFor(whose), 'commit'].join(';')
  if ('dataDir' in place) {
    const database = openFile(place.dataDir)
    database.exec(sql)
    database.close()
    return
  }
  const client = new Client({ connectionString: place.databaseUrl })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}
