import type { Send } from '../ports/sends.ts'
import type { Store } from '../ports/store.ts'
import type { Watch } from '../ports/watch.ts'
import { attempt, type InHand, type Means, putBack } from './attempt.ts'
import { type Holds, laneOf, openHolds } from './holds.ts'
import { type Lanes, openLanes } from './lanes.ts'
import { sweeping } from './sweeping.ts'
import { unwatched } from './unwatched.ts'

/** Milliseconds, all of them. */
export type Timings = {
  /** How long a send is in this process's hands. */
  readonly lease: number
  /** What must be left of a lease to begin: longer than a request to Teams can take. */
  readonly margin: number
  /** Between two looks at what is due. */
  readonly pause: number
}

const usual: Timings = { lease: 45_000, margin: 15_000, pause: 2_000 }

export type DeliveringSetting = Pick<Means, 'messenger' | 'clock' | 'log' | 'worker'> &
  Partial<Timings> & {
    readonly store: Means['store'] & Pick<Store, 'claimSends'>
    /** Nobody looks on, unless told. */
    readonly watch?: Pick<Watch, 'send'>
    /** From 0 to 1; chance, unless told. */
    readonly random?: () => number
    /** Does something again and again, so many milliseconds apart; gives what ends it. */
    readonly every?: (ms: number, what: () => void) => () => void
    /** How many conversations are spoken in at once. */
    readonly atOnce?: number
  }

export type Delivering = {
  readonly worker: string
  /** Until when a turn that is saved now keeps its sends in our hands. */
  leaseUntil(): string
  /** Sends what was just saved with our lease, at once, in this order. */
  deliver(sends: readonly Send[]): void
  /** What a tenant asked of one of us holds for all that we send to it. */
  readonly holds: Pick<Holds, 'holdTenant' | 'onTenant'>
  /** Sends what is due and in nobody's hands, such as after a crash. Resolves with how many it took up. */
  sweep(): Promise<number>
  /** Finishes what is under way, puts the rest back for whoever comes next, and takes up nothing more. */
  drain(): Promise<void>
}

/** Tells Teams what it must be told, from what was saved: one at a time in each conversation, and in order. */
export function startDelivering(setting: DeliveringSetting): Delivering {
  const timings = { ...usual, ...setting }
  const means = meansFrom(setting, timings.margin)
  const lanes = lanesWith(means, setting.atOnce ?? 32)
  const leaseUntil = () => means.after(timings.lease)
  let draining = false
  const putAllBack = (all: readonly InHand[]) => putBackAll(means, all, means.after(0))
  const take = async (all: readonly InHand[]): Promise<unknown> =>
    draining ? putAllBack(all) : Promise.all(all.map(one => lanes.add(laneOf(one.send), one)))

  const sweep = sweeping({ ...setting, leaseUntil, take, none: means.holds.nothingDue })
  const stop = (setting.every ?? everySoOften)(timings.pause, () => void sweep.once())
  void sweep.once()
  return {
    worker: setting.worker,
    leaseUntil,
    holds: means.holds,
    deliver: sends => {
      void take(sends.map(send => ({ send, attempts: 1, leaseUntil: leaseUntil(), claimed: false })))
    },
    sweep: sweep.once,
    drain: async () => {
      draining = true
      stop()
      const swept = sweep.end()
      await putAllBack(lanes.takeOut())
      await swept
      await putAllBack(lanes.takeOut())
      await lanes.idle()
    },
  }
}

function meansFrom(setting: DeliveringSetting, margin: number): Means {
  const after = (ms: number) => new Date(Date.parse(setting.clock.now()) + ms).toISOString()
  return { random: Math.random, watch: unwatched, ...setting, margin, after, holds: openHolds() }
}

/** When a send must wait, so must all behind it in its conversation. */
function lanesWith(means: Means, atOnce: number): Lanes<InHand> {
  const lanes: Lanes<InHand> = openLanes(atOnce, async inHand => {
    const due = await attempt(means, inHand)
    if (due === null) return
    means.holds.hold(inHand.send, due)
    await putBackAll(means, lanes.takeOut(laneOf(inHand.send)), due)
  })
  return lanes
}

async function putBackAll(means: Means, all: readonly InHand[], due: string): Promise<void> {
  const tries = await Promise.allSettled(all.map(one => putBack(means, one, due, 'waits')))
  const failed = tries.filter(one => one.status === 'rejected').length
  if (failed > 0) means.log.error('sends could not be put back', { sends: failed })
}

function everySoOften(ms: number, what: () => void): () => void {
  const timer = setInterval(what, ms)
  return () => clearInterval(timer)
}
