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

/** As long as its last look back is open, and its day is not over, it goes on. */
const isOver = ({ isLast, lookBack, promise }: Witnessed, today: string): boolean =>
  isLast && (lookBack.status !== 'open' || promise.before < today)

/** Said otherwise while its day is still to come: it goes on, also where nobody is to be asked about it any more. */
const goesOnSharper = (one: Witnessed, today: string): boolean =>
  isSharper(one) && one.promise.before >= today

/**
 * What became of it, as its owner chose or as its time went by; undefined while there is nothing to tell. Who noticed
 * it is told this, and reads the same on their page. `today` is `YYYY-MM-DD`.
 */
export const becameOf = (one: Witnessed, today: string): Became | undefined => {
  if (one.promise.status === 'withdrawn') return 'withdraw'
  if (one.next === 'sharpen') return isSharper(one) ? 'sharpen' : 'goesOn'
  if (one.next === 'renew') return 'renew'
  if (goesOnSharper(one, today)) return 'sharpen'
  if (isOver(one, today)) return 'last'
  return isSharper(one) ? 'sharpen' : undefined
}
