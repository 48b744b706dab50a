import type { Database } from 'better-sqlite3'

// SQLite moves rows from page to page as others come and go, and leaves a copy in the free space of the page where they
// stood. Of a row that is removed it overwrites the row, not such copies: only a file that is written anew has none.

/** Stands in the head of the file: it was written anew, and nothing was removed since. Any other file may hold copies. */
const CLEAN = 1

/** In pages of 4 kB: writing so many anew costs about as much as a few slow turns. */
const FEW = 2_000

const isClean = (database: Database): boolean => database.pragma('user_version', { simple: true }) === CLEAN

/** To be called in the transaction that removes something: then it is known after a crash too. */
export const copiesMayLinger = (database: Database): void => {
  if (isClean(database)) database.pragma('user_version = 0')
}

/** Empties the log, which holds what stood there before. False: a backup is reading from it right now. */
const emptyLog = (database: Database): boolean => {
  const [told] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[] // SQLite answers one row.
  return told?.busy === 0
}

/**
 * Writes the file anew, where something was removed since it was. Everything waits for it. False: the log could not be
 * emptied; ask again later.
 */
export const wipe = (database: Database): boolean => {
  if (isClean(database)) return true
  database.exec('vacuum')
  if (!emptyLog(database)) return false
  database.pragma(`user_version = ${CLEAN}`)
  return true
}

/** Wipes a small file now; of a large one it empties the log, and leaves the rest to whoever wipes daily. */
export const wipeIfSmall = (database: Database): boolean => {
  const pages = Number(database.pragma('page_count', { simple: true }))
  try {
    return pages <= FEW ? wipe(database) : emptyLog(database)
  } catch {
    // What was to be removed is removed, and that it may linger is on disk: who wipes daily tells what is wrong.
    return false
  }
}
