import { holdUntil } from './pace.ts'
import { endPosting, postCard } from './postCard.ts'
import { showCard } from './showCard.ts'
import { showGone } from './showGone.ts'
import { type CardInHand, msNow, type Showing, type Took, untouched } from './showing.ts'

/** How many channels are written in at once. */
const MOST_AT_ONCE = 16

/** Takes up cards as they come due, each channel by itself. */
export type Taking = {
  /** Takes up what is due and free, without waiting until it is done. Gives how many that were. */
  take(): Promise<number>
  /** Resolves when nothing is under way. */
  idle(): Promise<void>
}

const carryOut = async (showing: Showing, inHand: CardInHand): Promise<Took> => {
  switch (inHand.todo) {
    case 'post':
      return postCard(showing, inHand)
    case 'lost':
      await endPosting(showing, inHand, { status: 'unknown', because: 'processEnded' })
      return untouched(inHand)
    case 'show':
      return showCard(showing, inHand)
    case 'gone':
      return showGone(showing, inHand)
  }
}

/** How often a card that cannot even be drawn is tried, and how long its channel rests after that, in milliseconds. */
const MOST_TRIES = 3
const REST = 2_000

const NOTHING_NEWER = 2_147_483_647

/** Other cards of its channel come first, and in the end this one is left as it is there, until it changes again. */
const putBehind = async (showing: Showing, inHand: CardInHand): Promise<Took> => {
  const { store, delivering, clock } = showing
  const { card, failures, pace } = inHand
  const shown = failures + 1 < MOST_TRIES ? 0 : NOTHING_NEWER
  await store.cardShown({ card, worker: delivering.worker, shown, lost: null, at: clock.now() })
  return { pace: holdUntil(pace, msNow(showing) + REST), failed: true }
}

/** One card in which something is wrong does not stand in the way of the others. What is posted is never begun anew. */
const carryOutOrPutBehind = async (showing: Showing, inHand: CardInHand): Promise<Took> => {
  const { card: id, todo } = inHand
  if (todo !== 'show') return carryOut(showing, inHand)
  try {
    return await carryOut(showing, inHand)
  } catch (error) {
    showing.log.error('an action card could not be drawn or kept', { id, todo }, error)
    return putBehind(showing, inHand)
  }
}

/** What goes wrong keeps its channel until the lease is over, so that it is not tried without end. */
const carryOutAndFree = async (showing: Showing, inHand: CardInHand): Promise<boolean> => {
  const { programme, channel } = inHand
  const { pace, failed } = await carryOutOrPutBehind(showing, inHand)
  const { worker } = showing.delivering
  await showing.store.freeChannel({ programme, channel: channel.id, worker, ...pace })
  return failed
}

/** `done` is called after each card, when its channel is free again. */
export function openTaking(showing: Showing, done: () => void): Taking {
  const { store, clock, delivering, log } = showing
  const underWay = new Set<Promise<void>>()
  const failures = new Map<string, number>()
  const one = async (inHand: CardInHand): Promise<void> => {
    const failed = await carryOutAndFree(showing, inHand)
    if (failed) failures.set(inHand.card, inHand.failures + 1)
    else failures.delete(inHand.card)
  }
  const begin = (inHand: CardInHand): void => {
    const { card, todo } = inHand
    const under = one(inHand)
      .catch(error => log.error('an action card could not be shown', { id: card, todo }, error))
      .finally(() => underWay.delete(under))
      .then(done)
    underWay.add(under)
  }
  return {
    take: async () => {
      const most = MOST_AT_ONCE - underWay.size
      if (most <= 0) return 0
      const leaseUntil = delivering.leaseUntil()
      const claim = { worker: delivering.worker, now: clock.now(), leaseUntil, most }
      const due = await store.claimCards(claim)
      for (const card of due) begin({ ...card, leaseUntil, failures: failures.get(card.card) ?? 0 })
      return due.length
    },
    idle: async () => {
      await Promise.all(underWay)
    },
  }
}
