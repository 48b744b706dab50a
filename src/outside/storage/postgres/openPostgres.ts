import { Kysely, PostgresDialect } from 'kysely'
import { Pool, type PoolConfig } from 'pg'
import type { Log } from '../../../ports/log.ts'
import type { Store } from '../../../ports/store.ts'
import { postgresDialect } from '../migrations/dialect.ts'
import { type Migrated, migrate, type Steps, steps } from '../migrations/migrate.ts'
import { cannotReach, newerSchema, type Opened } from '../opened.ts'
import { attemptsIn } from './attempts.ts'
import { cardsIn, writtenOnCards } from './cards.ts'
import { channelsOf, postingIn } from './channels.ts'
import { checksIn } from './checks.ts'
import { erasingOne, findingErased } from './erase.ts'
import { everybodyIn } from './everybody.ts'
import { forgetting } from './forget.ts'
import { readingRecords } from './keepRecords.ts'
import { knowing, listingPeople } from './know.ts'
import { modelUseIn } from './modelUse.ts'
import { ownDataIn } from './ownData.ts'
import { paceIn } from './pace.ts'
import { programmesIn } from './programmes.ts'
import { promptsIn } from './prompts.ts'
import { saving } from './save.ts'
import { sendsIn } from './sends.ts'
import { viewedCards } from './viewCards.ts'

/** No statement of a turn may outlive the ten seconds in which Teams wants its answer. */
const limits = { statement_timeout: 8_000, query_timeout: 9_000, connectionTimeoutMillis: 5_000 }

const openPool = (url: string, log: Log, more: PoolConfig = limits): Pool => {
  const pool = new Pool({
    connectionString: url,
    application_name: 'waarmaker',
    max: 10,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    ...more,
  })
  pool.on('error', error => log.warn('a resting connection to Postgres broke', {}, error))
  return pool
}

/** Any number: whoever changes the schema of this database holds it. */
const SCHEMA_LOCK = 7_264_913

/**
 * Instances that start together do this one after another; the later ones find nothing left to do. It may take
 * as long as it takes.
 */
const migratePostgres = async (url: string, log: Log, todo: Steps): Promise<Migrated> => {
  const pool = openPool(url, log, {})
  try {
    return await migrateAlone(pool, todo)
  } finally {
    await pool.end()
  }
}

const migrateAlone = async (pool: Pool, todo: Steps): Promise<Migrated> => {
  const client = await pool.connect()
  // A statement on a connection that breaks rejects; the event besides, unheard, would end the process.
  client.on('error', () => {})
  try {
    await client.query(`select pg_advisory_lock(${SCHEMA_LOCK})`)
    const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
    return await migrate(db, postgresDialect, todo)
  } finally {
    // Closing the connection lets the lock go.
    client.release(true)
  }
}

const storeOver = (pool: Pool): Store => ({
  know: knowing(pool),
  save: saving(pool),
  erase: erasingOne(pool),
  erasedAmong: findingErased(pool),
  peopleIn: listingPeople(pool),
  recordsOf: readingRecords(pool),
  ...sendsIn(pool),
  ...everybodyIn(pool),
  ...ownDataIn(pool),
  ...programmesIn(pool),
  ...promptsIn(pool),
  ...attemptsIn(pool),
  ...paceIn(pool),
  ...modelUseIn(pool),
  ...cardsIn(pool),
  ...viewedCards(pool),
  ...writtenOnCards(pool),
  ...postingIn(pool),
  ...channelsOf(pool),
  ...checksIn(pool),
  forget: forgetting(pool),
  // It cleans up by itself.
  wipe: async () => true,
  ready: async () => {
    await pool.query('update person set revision = revision where false')
  },
  close: () => pool.end(),
})

/** Why the database does not answer; undefined when it does. */
const troubleWith = async (pool: Pool): Promise<string | undefined> => {
  try {
    await pool.query('select 1')
    return undefined
  } catch (error) {
    return cannotReach(error)
  }
}

/** Why its tables are not ours to use, once they were brought up to date; undefined when they are. */
const schemaTrouble = async (url: string, log: Log, todo: Steps): Promise<string | undefined> => {
  const migrated = await migratePostgres(url, log, todo)
  return migrated.ok ? undefined : newerSchema(migrated.newer)
}

const closing =
  (pool: Pool) =>
  async (error: unknown): Promise<never> => {
    await pool.end()
    throw error
  }

/** Opens the Postgres database at this address. Several processes may have it open at once. */
export const openPostgres = async (url: string, log: Log, todo: Steps = steps): Promise<Opened> => {
  const pool = openPool(url, log)
  const trouble = await troubleWith(pool)
    .then(why => why ?? schemaTrouble(url, log, todo))
    .catch(closing(pool))
  if (trouble === undefined) return { ok: true, store: storeOver(pool) }
  await pool.end()
  return { ok: false, why: trouble }
}
