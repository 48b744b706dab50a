import type { Change, Looked } from './prompting.ts'

/** Why a prompt waits, or failed, of which it could not be found out what there is to say. */
export const ERROR = 'error'

/** In milliseconds. A release that mends it can come before the last. */
const SHORTEST = 60_000
const LONGEST = 4 * 3_600_000

/**
 * What becomes of a prompt when looking at it went wrong. Of one that waits for that reason, `changedAt` is when it began:
 * it waits as long again as it has waited by now, and after some hours of that it failed.
 */
export const afterError = ({ prompt, now }: Looked): Change => {
  const changedAt = prompt.why === ERROR ? prompt.changedAt : now
  const waited = Date.parse(now) - Date.parse(changedAt)
  const dueAt = new Date(Date.parse(now) + Math.max(SHORTEST, waited)).toISOString()
  return waited < LONGEST
    ? { prompts: [{ ...prompt, dueAt, why: ERROR, changedAt }] }
    : { prompts: [{ ...prompt, state: 'failed', why: ERROR, changedAt: now }] }
}
