import { again } from './again.ts'
import { closeCards } from './closeCards.ts'
import type { Showing } from './showing.ts'
import { openTaking } from './takeCards.ts'

/** Milliseconds, all of them. */
export type ShowTimes = {
  /** Between two looks at what others changed, while nothing happens. */
  readonly showEvery: number
  /** Between two looks while something happens, and how long that lasts after the last thing. */
  readonly showBusyEvery: number
  readonly showBusyFor: number
  /** Between two looks at whose last day is over. */
  readonly closeEvery: number
}

const usual: ShowTimes = { showEvery: 1_000, showBusyEvery: 150, showBusyFor: 3_500, closeEvery: 30_000 }

export type CardShowing = {
  /** Something changed in this process: it is looked at at once. */
  readonly wake: () => void
  /** Finishes what is under way, and takes up nothing more. */
  readonly end: () => Promise<void>
}

/**
 * Posts cards in their channels when it is their time, and brings their messages up to date, of every programme: here
 * and on every other instance, each channel by one at a time. What changes while a message is on its way is shown next.
 */
export function startShowing(showing: Showing, times: Partial<ShowTimes> = {}): CardShowing {
  const { showEvery, showBusyEvery, showBusyFor, closeEvery } = { ...usual, ...times }
  let busyUntil = 0
  const stir = () => {
    busyUntil = performance.now() + showBusyFor
  }
  const taking = openTaking(showing, () => looking.once())
  const look = async (): Promise<void> => {
    if ((await taking.take()) > 0) stir()
  }
  const failed = (error: unknown) => showing.log.error('action cards could not be looked at', {}, error)
  const looking = again(
    () => look().catch(failed),
    () => (performance.now() < busyUntil ? showBusyEvery : showEvery),
  )
  const wake = () => {
    stir()
    looking.once()
  }
  const close = async (): Promise<void> => {
    if ((await closeCards(showing)) > 0) wake()
  }
  const closing = again(
    () => close().catch(failed),
    () => closeEvery,
  )
  looking.once()
  closing.once()
  return {
    wake,
    end: async () => {
      await Promise.all([looking.end(), closing.end()])
      await taking.idle()
    },
  }
}
