import { existsSync } from 'node:fs'
import type { ErasureLine } from '../erasing/ledger.ts'
import type { Place } from '../openStore.ts'
import { isBackup, readBackup } from './backupFile.ts'
import type { Tally } from './batch.ts'
import { type Carried, failed } from './carried.ts'
import type { Contents } from './contents.ts'
import { fill, openTarget } from './fill.ts'
import { readLedger } from './ledgerFile.ts'

export type Restoring = {
  readonly file: string
  readonly replace: boolean
  readonly at: string
  /** A file with the ledger as it was written last; none, unless told. */
  readonly ledger?: string | undefined
}

/** A place for the tally that comes at the end of a file. */
const promise = () => {
  let tally: Tally | undefined
  return {
    told: () => tally,
    tell: (given: Tally) => {
      tally = given
    },
  }
}

/** What cannot be unzipped or parsed throws; nothing was kept then. */
const reasonOf = (error: unknown): string =>
  `The file could not be restored: ${error instanceof Error ? error.message : error}. Nothing was changed.`

const put = (contents: Contents, { file, replace, at }: Restoring, ledger: readonly ErasureLine[]) => {
  const { told, tell } = promise()
  const end = () => contents.endWaiting('restored', at)
  return fill(contents, readBackup(file, tell), { replace, promised: told, end, ledger })
}

/**
 * Puts a backup back. Nothing is sent because of it: what waited to be sent is long past or was sent since, so
 * it is ended with the reason `restored`. And nobody comes back who asked to be forgotten since.
 */
export const restore = async (to: Place, restoring: Restoring): Promise<Carried> => {
  const { file, ledger } = restoring
  if (!existsSync(file)) return failed(`There is no file ${file}.`)
  if (!(await isBackup(file))) return failed(`${file} is not a backup of Waarmaker.`)
  const lines = ledger === undefined ? [] : await readLedger(ledger)
  if (!lines) return failed(`${ledger} is not a ledger of Waarmaker.`)
  const opened = await openTarget(to)
  if (!opened.ok) return opened
  try {
    return await put(opened.contents, restoring, lines)
  } catch (error) {
    return failed(reasonOf(error))
  } finally {
    await opened.contents.close()
  }
}
