import type { ErasureLine } from '../erasing/ledger.ts'
import type { Batch, Batches, Load } from './batch.ts'

/**
 * All that stands in a database, as one moment: nothing that others write meanwhile is seen. What is put into it
 * is there for others after `keep` only.
 */
export type Contents = {
  readonly steps: readonly string[]
  /** Every row. With `only`, just these columns of each table. */
  batches(only?: Load['columns']): Batches
  isEmpty(): Promise<boolean>
  clear(): Promise<void>
  put(batch: Batch): Promise<void>
  /** Ends every send and card that waits to be sent by now, so that nobody will. Answers how many there were. */
  endWaiting(why: string, at: string): Promise<number>
  /** Every erasure that stands in the ledger. */
  erasures(): Promise<readonly ErasureLine[]>
  /** Adds these to the ledger, and erases who was met before theirs. Answers how many there were. */
  eraseAgain(lines: readonly ErasureLine[]): Promise<number>
  keep(): Promise<void>
  close(): Promise<void>
}

/** `beside`: to read while the product runs. `alone`: to change, which nobody else may be using meanwhile. */
export type Access = 'beside' | 'alone'

export type ContentsOpened =
  | { readonly ok: true; readonly contents: Contents }
  | { readonly ok: false; readonly why: string }

/** A card may have been posted since; a press on it proves that it was. */
const endPosting = `
  update action_card set status = 'unknown', because = $why, changed_at = $at
  where status = 'posting' or (status = 'scheduled' and post_at <= $at)`

const endSends = `
  update send set state = 'givenUp', why = $why, ended_at = $at, activity = null, worker = null, lease_until = null
  where state = 'waiting'`

/** It may have gone since the backup. */
const endAttempts = `
  update attempt set state = 'unknown', why = $why, ended_at = $at where state = 'sending'`

const endPrompts = `
  update prompt set state = case when state = 'sending' then 'unknown' else 'expired' end, why = $why,
    changed_at = $at, worker = null, lease_until = null
  where state = 'sending' or (state = 'planned' and due_at <= $at)`

export const endWaiting = [endSends, endPosting, endAttempts, endPrompts]
