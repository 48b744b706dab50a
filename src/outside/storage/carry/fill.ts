import type { ErasureLine } from '../erasing/ledger.ts'
import { openStore, type Place, quiet } from '../openStore.ts'
import { type Batches, carry, differences, type Load, type Tally } from './batch.ts'
import { type Carried, failed } from './carried.ts'
import type { Contents, ContentsOpened } from './contents.ts'
import { openContents } from './openContents.ts'

/** Opens a place to put everything into; the database is made and brought up to date where that is needed. */
export const openTarget = async (to: Place): Promise<ContentsOpened> => {
  const made = await openStore(to, quiet)
  if (!made.ok) return made
  await made.store.close()
  return openContents(to, 'alone')
}

const notEmpty =
  'The database is not empty. Say --replace to remove everything that stands in it first; that cannot be undone.'

/** `promised` says afterwards what ought to have come, where somebody knows; `end` ends what must not be sent. */
export type Filling = {
  readonly replace: boolean
  readonly promised: () => Tally | undefined
  readonly end: (contents: Contents) => Promise<number>
  /** More of the ledger, beside what stands in the target and in what comes. */
  readonly ledger: readonly ErasureLine[]
}

const same = (one: Tally, other: Tally | undefined): boolean =>
  other !== undefined && differences(one, other).length === 0

/** What stands in the target now, of just the columns that were carried. */
const readBack = (contents: Contents, load: Load): Promise<Load> =>
  carry(contents.batches(load.columns), async () => {})

const damaged = 'The file is damaged or not complete. Nothing was changed.'

/**
 * Puts everything into a database, reads it back, and keeps it only when both are the same. Whoever was erased from it
 * or from the target, or stands in the ledger that is given, is erased again.
 */
export const fill = async (contents: Contents, batches: Batches, filling: Filling): Promise<Carried> => {
  if (!filling.replace && !(await contents.isEmpty())) return failed(notEmpty)
  const before = await contents.erasures()
  await contents.clear()
  const load = await carry(batches, batch => contents.put(batch))
  if (!same(load.tally, filling.promised())) return failed(damaged)
  const { tally } = await readBack(contents, load)
  if (!same(load.tally, tally)) return failed('What was written could not be read back. Nothing was changed.')
  const ended = await filling.end(contents)
  const erased = await contents.eraseAgain([...before, ...filling.ledger, ...(await contents.erasures())])
  await contents.keep()
  return { ok: true, load, ended, erased }
}
