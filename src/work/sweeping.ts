import type { Clock } from '../ports/clock.ts'
import type { Log } from '../ports/log.ts'
import type { Store } from '../ports/store.ts'
import type { InHand } from './attempt.ts'

export type SweepSetting = {
  readonly store: Pick<Store, 'claimSends'>
  readonly clock: Clock
  readonly log: Log
  readonly worker: string
  readonly leaseUntil: () => string
  /** Resolves when all of it was tried. */
  readonly take: (claimed: readonly InHand[]) => Promise<unknown>
  /** Told when nothing was due, at that instant. */
  readonly none: (at: string) => void
}

export type Sweep = {
  /** Takes up all that is due, batch after batch; while one is under way, gives that one. Never rejects. */
  once(): Promise<number>
  /** Takes up nothing more. Resolves when what was taken up was tried or taken out. */
  end(): Promise<void>
}

/** The next in a conversation can be claimed when the one before it is over: so it asks again until there is none. */
export function sweeping(setting: SweepSetting): Sweep {
  let ended = false
  let under: Promise<number> | undefined
  const all = async (before = 0): Promise<number> => {
    if (ended) return before
    const now = setting.clock.now()
    const claimed = await claim(setting, now)
    if (claimed.length === 0) setting.none(now)
    await setting.take(claimed)
    return claimed.length === 0 ? before : all(before + claimed.length)
  }
  const once = (): Promise<number> => {
    under ??= all()
      .catch(error => failed(setting.log, error))
      .finally(() => {
        under = undefined
      })
    return under
  }
  return {
    once,
    end: async () => {
      ended = true
      await under
    },
  }
}

async function claim(setting: SweepSetting, now: string): Promise<InHand[]> {
  const leaseUntil = setting.leaseUntil()
  const claimed = await setting.store.claimSends({ worker: setting.worker, now, leaseUntil, most: 100 })
  return claimed.map(({ attempts, dueAt: _, ...send }) => ({ send, attempts, leaseUntil, claimed: true }))
}

function failed(log: Log, error: unknown): number {
  log.error('what is due could not be taken up', {}, error)
  return 0
}
