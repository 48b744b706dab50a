import Database from 'better-sqlite3'

/** A lock on a data folder, held until it is let go or its process ends, however it ends. */
export type Lock = { letGo(): void }

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

/**
 * Locks a folder by an exclusive transaction on a second, empty database in it. The store's own file stays free
 * for other readers, so that a backup can be made while the product runs. Undefined: another process has it.
 */
export const lockFolder = (file: string): Lock | undefined => {
  const database = new Database(file, { timeout: 0 })
  try {
    database.exec('begin exclusive')
    return { letGo: () => void database.close() }
  } catch (error) {
    database.close()
    if (isBusy(error)) return undefined
    throw error
  }
}
