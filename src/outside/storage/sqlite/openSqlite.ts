import type { Database } from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { Log } from '../../../ports/log.ts'
import type { Store } from '../../../ports/store.ts'
import { sqliteDialect } from '../migrations/dialect.ts'
import { type Migrated, migrate, type Steps, steps } from '../migrations/migrate.ts'
import { inUse, newerSchema, type Opened, onNetwork } from '../opened.ts'
import { attemptsIn, freeAttempts } from './attempts.ts'
import { cardsIn, writtenOnCards } from './cards.ts'
import { channelsOf, freeChannels, postingIn } from './channels.ts'
import { checksIn } from './checks.ts'
import { erasingOne, findingErased } from './erase.ts'
import { everybodyIn } from './everybody.ts'
import { isOnNetwork, lockFile, makePrivate, openFile } from './file.ts'
import { forgetting } from './forget.ts'
import { readingRecords } from './keepRecords.ts'
import { knowing, listingPeople } from './know.ts'
import { type Lock, lockFolder } from './lock.ts'
import { modelUseIn } from './modelUse.ts'
import { ownDataIn } from './ownData.ts'
import { paceIn } from './pace.ts'
import { programmesIn } from './programmes.ts'
import { promptsIn } from './prompts.ts'
import { saving } from './save.ts'
import { freeSends, sendsIn } from './sends.ts'
import { together } from './together.ts'
import { viewedCards } from './viewCards.ts'
import { wipe } from './wipe.ts'

/** All steps that are due in one transaction: a process that dies in between leaves nothing half made. */
export const migrateSqlite = async (database: Database, todo: Steps): Promise<Migrated> => {
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database }) })
  database.exec('begin immediate')
  try {
    const migrated = await migrate(db, sqliteDialect, todo)
    database.exec('commit')
    return migrated
  } catch (error) {
    database.exec('rollback')
    throw error
  }
}

/** Proves that the file can be written, without writing it. */
const tryToWrite = (database: Database): void => {
  database.exec('begin immediate')
  try {
    database.exec('update person set revision = revision where false')
  } finally {
    database.exec('rollback')
  }
}

const storeOver = (database: Database, lock: Lock): Store => {
  const know = knowing(database)
  const save = saving(database)
  const writes = together(database)
  const recordsOf = readingRecords(database)
  return {
    know: async knock => know(knock),
    save: turn => writes.write('lasting', () => save(turn)),
    erase: erasingOne(database, writes),
    erasedAmong: findingErased(database),
    peopleIn: listingPeople(database),
    recordsOf: async (programme, person) => recordsOf(programme, person),
    ...sendsIn(database, writes),
    ...everybodyIn(database),
    ...ownDataIn(database, writes),
    ...programmesIn(database, writes),
    ...promptsIn(database, writes),
    ...attemptsIn(database, writes),
    ...paceIn(database, writes),
    ...modelUseIn(database, writes),
    ...cardsIn(database, writes),
    ...viewedCards(database),
    ...writtenOnCards(database),
    ...postingIn(database, writes),
    ...channelsOf(database, writes),
    ...checksIn(database, writes),
    forget: forgetting(database, writes),
    wipe: async () => wipe(database),
    ready: async () => tryToWrite(database),
    close: async () => {
      writes.end()
      database.close()
      lock.letGo()
    },
  }
}

const storeIn = async (database: Database, lock: Lock, todo: Steps): Promise<Opened> => {
  const migrated = await migrateSqlite(database, todo)
  if (!migrated.ok) return { ok: false, why: newerSchema(migrated.newer) }
  freeSends(database)
  freeChannels(database)
  freeAttempts(database)
  return { ok: true, store: storeOver(database, lock) }
}

/** Opens, and does this when that leads to no store, whether by an answer or by an error. */
const orElse = async (open: () => Promise<Opened>, undo: () => void): Promise<Opened> => {
  let opened: Opened | undefined
  try {
    opened = await open()
    return opened
  } finally {
    if (!opened?.ok) undo()
  }
}

const openLocked = (dataDir: string, lock: Lock, todo: Steps): Promise<Opened> => {
  const database = openFile(dataDir)
  return orElse(
    () => storeIn(database, lock, todo),
    () => database.close(),
  )
}

/**
 * Opens it beside the process that has it, or has not: what was in hand stays so, and its tables are as they are. SQLite
 * lets a second one write between two turns.
 */
export const openSqliteBeside = (dataDir: string): Store => openSqliteOver(openFile(dataDir))

/** The same over what is open already, such as a database in memory. */
export const openSqliteOver = (database: Database): Store => storeOver(database, { letGo: () => {} })

/**
 * Opens the embedded database in this folder, making it where there is none. It is the only process that may:
 * a second one is told so. Rejects when the folder or the file cannot be used.
 */
export const openSqlite = async (dataDir: string, log: Log, todo: Steps = steps): Promise<Opened> => {
  makePrivate(dataDir)
  if (isOnNetwork(dataDir)) log.warn(onNetwork)
  const lock = lockFolder(lockFile(dataDir))
  if (!lock) return { ok: false, why: inUse(dataDir) }
  return orElse(async () => openLocked(dataDir, lock, todo), lock.letGo)
}
