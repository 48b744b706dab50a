import { existsSync } from 'node:fs'
import type { Place } from '../openStore.ts'
import { isBackup, readBackup } from './backupFile.ts'
import type { Tally } from './batch.ts'
import { type Carried, failed } from './carried.ts'
import { fill, openTarget } from './fill.ts'

export type Restoring = { readonly file: string; readonly replace: boolean; readonly at: string }

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

/**
 * Puts a backup back. Nothing is sent because of it: what waited to be sent is long past or was sent since, so
 * it is ended with the reason `restored`.
 */
export const restore = async (to: Place, { file, replace, at }: Restoring): Promise<Carried> => {
  if (!existsSync(file)) return failed(`There is no file ${file}.`)
  if (!(await isBackup(file))) return failed(`${file} is not a backup of Waarmaker.`)
  const opened = await openTarget(to)
  if (!opened.ok) return opened
  const { told, tell } = promise()
  try {
    const end = () => opened.contents.endWaiting('restored', at)
    return await fill(opened.contents, readBackup(file, tell), { replace, promised: told, end })
  } catch (error) {
    return failed(reasonOf(error))
  } finally {
    await opened.contents.close()
  }
}
