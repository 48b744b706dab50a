import type { ErasureLine } from '../erasing/ledger.ts'
import { tables } from '../tables.ts'
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
  /** Ends all that waits to be said or asked by now, so that nobody will. Answers how many there were. */
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

/** Planning opened these since, or would now: who was asked then is not asked again. */
const endDays = `update promise_check set state = 'done' where state = 'planned' and day <= $day`

const endRounds = `
  update round set status = 'cancelled', ended_at = $at, changed_at = $at
  where status = 'planned' and from_day <= $day`

/** A look back may have closed since, and then who answered was thanked: when it closes anew, they are not. */
const endThanks = `
  insert into prompt (${tables.prompt.columns.join(', ')})
  select a.programme, a.person, 'checkThanks', a.look_back, cast($at as text), 'expired', cast($why as text),
    null, null, cast($at as text), cast($at as text), 0, null, null, 0
  from look_back l join ask a on a.look_back = l.id and a.programme = l.programme
  where l.status = 'open' and a.status = 'answered' and a.asked_as <> 'owner' on conflict do nothing`

export const endWaiting = [
  ...[endSends, endPosting, endAttempts, endPrompts],
  ...[endDays, endRounds, endThanks],
]

const DAY = 86_400_000

/** East of Greenwich it can be a day later already. */
export const endingValues = (why: string, at: string) => ({
  ...{ why, at },
  day: new Date(Date.parse(at) + DAY / 2).toISOString().slice(0, 10),
})
