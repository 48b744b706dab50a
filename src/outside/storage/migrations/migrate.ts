import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { conversations } from './001-conversations.ts'
import { records } from './002-records.ts'
import { traces } from './003-traces.ts'
import { discarded } from './004-discarded.ts'
import { directory } from './005-directory.ts'
import { programmes } from './006-programmes.ts'
import { prompts } from './007-prompts.ts'
import { ownData } from './008-own-data.ts'
import { prompting } from './009-prompting.ts'
import { ages } from './010-ages.ts'
import { addresses } from './011-addresses.ts'
import { actionCards } from './012-action-cards.ts'
import { checks } from './013-checks.ts'
import { attempts } from './014-attempts.ts'
import { sharpening } from './015-sharpening.ts'
import { lookBackWords } from './016-look-back-words.ts'
import { toldApart } from './017-told-apart.ts'
import type { Dialect } from './dialect.ts'

/** What a database goes through, in this order. Names are kept in it: never rename, remove or change one. */
export type Steps = Readonly<Record<string, (dialect: Dialect) => readonly string[]>>

/**
 * Every step leaves the schema usable for the release before it, because both run beside each other while a
 * release is rolled out: add tables, indexes, and columns with a default; take away only what no release uses.
 */
export const steps: Steps = {
  '001-conversations': conversations,
  '002-records': records,
  '003-traces': traces,
  '004-discarded': discarded,
  '005-directory': directory,
  '006-programmes': programmes,
  '007-prompts': prompts,
  '008-own-data': ownData,
  '009-prompting': prompting,
  '010-ages': ages,
  '011-addresses': addresses,
  '012-action-cards': actionCards,
  '013-checks': checks,
  '014-attempts': attempts,
  '015-sharpening': sharpening,
  '016-look-back-words': lookBackWords,
  '017-told-apart': toldApart,
}

/** `newer`: a later release has changed this database already; `steps` are those that are unknown here. */
export type Migrated =
  | { readonly ok: true; readonly steps: readonly string[] }
  | { readonly ok: false; readonly newer: readonly string[] }

const migration = (statements: readonly string[]): Migration => ({
  up: async db => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
})

const migrations = (dialect: Dialect, todo: Steps): Record<string, Migration> =>
  Object.fromEntries(Object.entries(todo).map(([name, step]) => [name, migration(step(dialect))]))

/** The steps that this database has behind it; none when it is empty. */
const stepsDone = async (db: Kysely<unknown>): Promise<string[]> => {
  const names = (await db.introspection.getTables({ withInternalKyselyTables: true })).map(({ name }) => name)
  if (!names.includes('kysely_migration')) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

/** Brings a database up to date. The caller holds a lock, so that nobody else does the same at the same time. */
export const migrate = async (db: Kysely<unknown>, dialect: Dialect, todo: Steps): Promise<Migrated> => {
  const newer = (await stepsDone(db)).filter(name => !(name in todo))
  if (newer.length > 0) return { ok: false, newer }
  const provider = { getMigrations: async () => migrations(dialect, todo) }
  const { error, results = [] } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error
  return { ok: true, steps: results.map(({ migrationName }) => migrationName) }
}
