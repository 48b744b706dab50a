import { Temporal } from 'temporal-polyfill'
import type { Clock } from '../ports/clock.ts'
import type { Log } from '../ports/log.ts'
import type { Store } from '../ports/store.ts'

/**
 * How long is kept what is of no more use to anybody, said here alone. An activity that was handled: as long as Teams
 * may bring it again. A send that was given up, and a run that was thrown away: as long as somebody may ask why.
 */
const KEPT = { handled: { hours: 48 }, ended: { hours: 30 * 24 } } as const

const EVERY_HOUR = 3_600_000

export type Forgetting = {
  readonly store: Pick<Store, 'forget'>
  readonly clock: Clock
  readonly log: Log
  /** Of which programmes, each time anew. */
  readonly programmes: () => readonly string[]
}

/** Removes all that is older than it may be. Answers how many rows went. `goesOn` is asked before each portion. */
export async function forgetOld(
  { store, clock, programmes }: Omit<Forgetting, 'log'>,
  goesOn: () => boolean = () => true,
): Promise<number> {
  const now = Temporal.Instant.from(clock.now())
  const ago = (hours: Temporal.DurationLike) => now.subtract(hours).toString({ smallestUnit: 'millisecond' })
  const before = { handledBefore: ago(KEPT.handled), endedBefore: ago(KEPT.ended) }
  let gone = 0
  for (const programme of programmes()) {
    let rows = 1
    while (rows > 0 && goesOn()) {
      rows = await store.forget({ programme, ...before })
      gone += rows
    }
  }
  return gone
}

/** Forgets now and every hour. The answer ends that, and resolves when nothing of it is under way. */
export function startForgetting({ log, ...setting }: Forgetting): () => Promise<void> {
  let ended = false
  const once = () =>
    forgetOld(setting, () => !ended).then(
      rows => void (rows > 0 && log.info('what was too old was forgotten', { rows })),
      error => log.error('what is too old was not forgotten', {}, error),
    )
  let under = once()
  const hourly = setInterval(() => {
    under = under.then(once)
  }, EVERY_HOUR)
  return () => {
    ended = true
    clearInterval(hourly)
    return under
  }
}
