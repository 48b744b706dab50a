import type { Store } from '../../ports/store.ts'

/** `why` is a sentence for whoever starts the product. */
export type Opened =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly why: string }

export const inUse = (dataDir: string): string =>
  `Waarmaker already runs on the database in ${dataDir}. Stop that process first, or choose another folder with DATA_DIR.`

export const newerSchema = (newer: readonly string[]): string =>
  `This database belongs to a newer release of Waarmaker (it has ${newer.join(', ')}). Start that release, or restore a backup that was made before it.`

/** What a database or the system says of it. */
export const reasonOf = (error: unknown): string => {
  const { message, code } = error as { message?: string; code?: string }
  return message || code || String(error)
}

/** Holds nothing of the address, which carries a password. */
export const cannotReach = (error: unknown): string =>
  `The Postgres database cannot be used: ${reasonOf(error)}. Check the address, the user and whether the server runs.`

export const cannotOpen = (dataDir: string, error: unknown): string =>
  `The database in ${dataDir} cannot be used: ${reasonOf(error)}.`

export const busy =
  'Waarmaker runs on this Postgres database. Stop every instance of it first, and start them again afterwards.'

export const onNetwork =
  'The data folder seems to lie on a network drive, where SQLite can lose data. Use a local disk, or Postgres with DATABASE_URL.'
