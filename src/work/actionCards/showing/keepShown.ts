import type { Asked } from './askChannel.ts'
import { afterShow } from './outcomes.ts'
import { holdUntil } from './pace.ts'
import { type CardInHand, msNow, type Showing, type Took } from './showing.ts'

/** Writes down what became of bringing a message up to date as far as `shown`, and gives the pace after it. */
export async function keepShown(
  showing: Showing,
  inHand: CardInHand,
  { outcome, pace }: Asked,
  shown: number,
): Promise<Took> {
  const { store, clock, delivering, log } = showing
  const after = afterShow(outcome, inHand.failures)
  const about = { object: 'card', id: inHand.card, result: outcome.kind }
  if (after.kind === 'again') return { pace: holdUntil(pace, msNow(showing) + after.after), failed: true }
  if (after.kind === 'never') log.error('a state of an action card cannot be shown', about)
  const lost = after.kind === 'lost' ? after.because : null
  if (lost !== null) log.warn('an action card cannot be shown any more', { ...about, why: lost })
  await store.cardShown({ card: inHand.card, worker: delivering.worker, shown, lost, at: clock.now() })
  return { pace, failed: false }
}
