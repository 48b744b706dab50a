import type { Witnessed } from '../../ports/checks.ts'
import { newWords } from '../../topics/check/words.ts'

/** What became of something that somebody noticed. `goesOn`: it was to be said sharper, and was left as it stood. */
export type Became = 'withdraw' | 'sharpen' | 'goesOn' | 'renew' | 'last'

/** Whether it says something else than what they answered about. Where that was not kept, a change is all that is known. */
const isSharper = (one: Witnessed): boolean => {
  const { lookBack, promise, next, noticed } = one
  if (lookBack.words === null) return next === 'sharpen' || promise.changedAt > noticed.changedAt
  const { behaviour, noticed: toNotice } = newWords(one)
  return behaviour !== null || toNotice !== null
}

/** Whether its day is still to come, or is today (`YYYY-MM-DD`). A round may have passed the days to look back at it. */
const isAhead = ({ promise }: Witnessed, today: string): boolean =>
  promise.status === 'open' && promise.before >= today

/** Whether nobody is asked about it any more, while it is not over: what becomes of it can be told when it is. */
export const isStillToEnd = (one: Witnessed, today: string): boolean => one.isLast && isAhead(one, today)

/**
 * What became of it, as its owner chose or as its time went by; undefined while there is nothing to tell. Who noticed
 * it is told this, and reads the same on their page. `today` is `YYYY-MM-DD`.
 */
export const becameOf = (one: Witnessed, today: string): Became | undefined => {
  const { next } = one
  if (one.promise.status === 'withdrawn') return 'withdraw'
  const isSaidSharper = isSharper(one)
  if (isSaidSharper && next === 'sharpen') return 'sharpen'
  if (isAhead(one, today)) {
    if (next === 'renew') return 'renew'
    if (isSaidSharper) return 'sharpen'
    return next === 'sharpen' ? 'goesOn' : undefined
  }
  if (one.isLast) return 'last'
  return isSaidSharper ? 'sharpen' : undefined
}
