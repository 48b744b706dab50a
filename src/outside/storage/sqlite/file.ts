import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import Database, { type Database as Connection } from 'better-sqlite3'

export const storeFile = (dataDir: string): string => join(dataDir, 'waarmaker.db')
export const lockFile = (dataDir: string): string => join(dataDir, 'waarmaker.lock')

const makePrivateFile = (file: string): void => {
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600))
  chmodSync(file, 0o600)
}

/** Makes the folder and its files, for the eyes of the product's own user only. A folder that is there is left as it is. */
export const makePrivate = (dataDir: string): void => {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  makePrivateFile(storeFile(dataDir))
  makePrivateFile(lockFile(dataDir))
}

/** The numbers by which Linux tells NFS, SMB, CIFS, SMB2, 9P, FUSE, AFS and Ceph. */
const networks = [0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x65735546, 0x5346414f, 0x00c36400]

/** Whether a folder seems to lie on a network, where SQLite cannot keep its promises. Known on Linux only. */
export const isOnNetwork = (dataDir: string): boolean =>
  process.platform === 'linux' && networks.includes(statfsSync(dataDir).type >>> 0)

/** Opens the file so that what is committed is on disk, and what is removed is overwritten there. */
export const openFile = (dataDir: string): Connection => {
  const database = new Database(storeFile(dataDir))
  try {
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    // SQLite otherwise only forgets where it stood: somebody's words could be read from the file for weeks.
    database.pragma('secure_delete = ON')
    database.pragma('cache_size = -32000')
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
