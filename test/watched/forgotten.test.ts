/** After "forget me" nobody finds the person: not in what an operator or others read, not in a backup, not in the file. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { forgottenStory } from './forgottenStory.ts'

forgottenStory(
  async () => ({}),
  async (place, work) => {
    const database = new Database(join('dataDir' in place ? place.dataDir : '', 'waarmaker.db'))
    database.exec('alter table handled rename to elsewhere')
    await work()
    database.exec('alter table elsewhere rename to handled')
    database.close()
  },
)
