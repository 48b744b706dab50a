import { existsSync, rmSync } from 'node:fs'
import { reasonOf } from '../opened.ts'
import type { Place } from '../openStore.ts'
import { readBackup, writeBackup } from './backupFile.ts'
import { carry, differences } from './batch.ts'
import { type Carried, failed } from './carried.ts'
import type { Contents } from './contents.ts'
import { openContents } from './openContents.ts'

const written = async (contents: Contents, file: string, at: string): Promise<Carried> => {
  const load = await writeBackup(file, contents.batches(), at)
  const read = await carry(
    readBackup(file, () => {}),
    async () => {},
  )
  const wrong = differences(load.tally, read.tally)
  if (wrong.length === 0) return { ok: true, load, ended: 0, erased: 0 }
  rmSync(file)
  return failed(
    `The backup could not be read back as it was written (${wrong.join(', ')}). Try another disk.`,
  )
}

/** Writes all that stands in a database at this moment to a file, also while the product runs on it. */
export const backup = async (from: Place, file: string, at: string): Promise<Carried> => {
  if (existsSync(file)) return failed(`${file} is there already. Choose another name, or remove it first.`)
  const opened = await openContents(from, 'beside')
  if (!opened.ok) return opened
  try {
    return await written(opened.contents, file, at)
  } catch (error) {
    rmSync(file, { force: true })
    return failed(`The backup could not be made: ${reasonOf(error)}. Nothing of it was kept.`)
  } finally {
    await opened.contents.close()
  }
}
