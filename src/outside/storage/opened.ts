import type { Store } from '../../ports/store.ts'

/** `why` is a sentence for whoever starts the product. */
export type Opened =
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly why: string }

export const inUse = (dataDir: string): string =>
  `Waarmaker already runs on the database in ${dataDir}. Stop that process first, or choose another folder with DATA_DIR.`

export const newerSchema = (newer: readonly string[]): string =>
  `This database belongs to a newer release of Waarmaker (it has ${newer.join(', ')}). Start that release, or restore a backup that was made before it.`

export const cannotReach = (why: string): string =>
  `The Postgres database of DATABASE_URL cannot be used: ${why}. Check the address, the user and whether the server runs.`

export const onNetwork =
  'The data folder seems to lie on a network drive, where SQLite can lose data. Use a local disk, or Postgres with DATABASE_URL.'
