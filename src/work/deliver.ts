import type { Chat } from '../people/person.ts'
import type { PaceStore } from '../ports/pace.ts'
import type { Send } from '../ports/sends.ts'
import type { Store } from '../ports/store.ts'
import type { Watch } from '../ports/watch.ts'
import { attempt, type InHand, type Means, putBack } from './attempt.ts'
import { type ChatPace, noChatPace, openChatPace } from './chatPace.ts'
import { type Holds, laneOf, openHolds, tenantOf } from './holds.ts'
import { type Lanes, openLanes } from './lanes.ts'
import { sweeping } from './sweeping.ts'
import { noPace, type PaceTerms, type TenantPace, tenantPace, usualPace, type Wait } from './tenantPace.ts'
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

/** How fast Teams is written to: as it allows, unless told; `off` is for tests that have no limits to keep. */
export type Paced = 'off' | PaceTerms

export type DeliveringSetting = Pick<Means, 'messenger' | 'clock' | 'log' | 'worker'> &
  Partial<Timings> & {
    readonly store: Means['store'] & Pick<Store, 'claimSends'> & PaceStore
    readonly pace?: Paced
    /** Resolves after so many milliseconds; a timer of the machine, unless told. */
    readonly wait?: Wait
    /** Nobody looks on, unless told. */
    readonly watch?: Pick<Watch, 'send'>
    /** From 0 to 1; chance, unless told. */
    readonly random?: () => number
    /** Does something again and again, so many milliseconds apart; gives what ends it. */
    readonly every?: (ms: number, what: () => void) => () => void
    /** How many conversations are spoken in at once, of all tenants and of one. */
    readonly atOnce?: number
    readonly ofOneTenant?: number
  }

export type Delivering = {
  readonly worker: string
  /** Until when a turn that is saved now keeps its sends in our hands. */
  leaseUntil(): string
  /** Sends what was just saved with our lease, at once, in this order. */
  deliver(sends: readonly Send[]): void
  /** What must be left of a lease to begin, in milliseconds. */
  readonly margin: number
  readonly pace: TenantPace
  /**
   * Does something in a conversation while nothing else is sent in it, in its turn and as far as Teams takes more there.
   * False: it was not done.
   */
  alone(chat: Chat, work: () => Promise<void>): Promise<boolean>
  /** What a tenant asked of one of us holds for all that we send to it. */
  readonly holds: Pick<Holds, 'holdTenant' | 'onTenant'>
  /** Sends what is due and in nobody's hands, such as after a crash. Resolves with how many it took up. */
  sweep(): Promise<number>
  /** Finishes what is under way, puts the rest back for whoever comes next, and takes up nothing more. */
  drain(): Promise<void>
}

/** Something that is sent, or done, in its turn in a conversation. */
type Work = InHand | { readonly chat: Chat; readonly alone: () => Promise<void> }

const isSend = (work: Work): work is InHand => 'send' in work

/** Tells Teams what it must be told, from what was saved: one at a time in each conversation, and in order. */
export function startDelivering(setting: DeliveringSetting): Delivering {
  const timings = { ...usual, ...setting }
  const means = meansFrom(setting, timings.margin)
  const lanes = lanesWith(means, setting)
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
    margin: timings.margin,
    pace: means.pace,
    holds: means.holds,
    alone: async (chat, work) => (draining ? false : aloneIn(lanes, chat, work)),
    deliver: sends => {
      void take(sends.map(send => ({ send, attempts: 1, leaseUntil: leaseUntil(), claimed: false })))
    },
    sweep: sweep.once,
    drain: async () => {
      draining = true
      stop()
      const swept = sweep.end()
      await putAllBack(lanes.takeOut().filter(isSend))
      await swept
      await putAllBack(lanes.takeOut().filter(isSend))
      await lanes.idle()
    },
  }
}

const aloneIn = async (lanes: Lanes<Work>, chat: Chat, work: () => Promise<void>): Promise<boolean> => {
  let begun: Promise<void> | undefined
  const alone = async () => {
    begun = work()
    await begun.catch(() => {}) // Whoever asked for it hears of it, and not the lane.
  }
  await lanes.add(laneOf({ chat }), { chat, alone })
  await begun
  return begun !== undefined
}

const machineWait: Wait = ms => new Promise(resolve => setTimeout(resolve, ms))

const chatsFor = (pace: Paced = usualPace): ChatPace =>
  pace === 'off' || pace.perChat === false ? noChatPace : openChatPace()

function meansFrom(setting: DeliveringSetting, margin: number): Means {
  const { clock } = setting
  const now = () => Date.parse(clock.now())
  const after = (ms: number) => new Date(now() + ms).toISOString()
  const wait = setting.wait ?? machineWait
  const holds = openHolds((tenant, until) => void pace.hold(tenant, Math.max(0, Date.parse(until) - now())))
  const held = (tenant: string) => holds.onTenant(tenant, clock.now())
  const pace = setting.pace === 'off' ? noPace : tenantPace({ ...setting, wait, held }, setting.pace)
  const chats = chatsFor(setting.pace)
  return { random: Math.random, watch: unwatched, ...setting, margin, after, holds, wait, pace, chats }
}

/** One tenant that answers slowly leaves room for the others. */
const MOST_AT_ONCE = 256
const MOST_OF_ONE = 96

/** When a send must wait, so must all behind it in its conversation. */
function lanesWith(means: Means, { atOnce = MOST_AT_ONCE, ofOneTenant = MOST_OF_ONE }: DeliveringSetting) {
  const width = { most: atOnce, ofOne: Math.min(atOnce, ofOneTenant), groupOf: tenantOf }
  const send = async (inHand: InHand): Promise<void> => {
    const due = await attempt(means, inHand)
    if (due === null) return
    means.holds.hold(inHand.send, due)
    await putBackAll(means, lanes.takeOut(laneOf(inHand.send)).filter(isSend), due)
  }
  const lanes: Lanes<Work> = openLanes(width, work => (isSend(work) ? send(work) : inItsTurn(means, work)))
  return lanes
}

/** Something else in a conversation counts there as a send does. */
async function inItsTurn(means: Means, { chat, alone }: Exclude<Work, InHand>): Promise<void> {
  const lane = laneOf({ chat })
  const now = () => Date.parse(means.clock.now())
  const ms = means.chats.waitIn(lane, now())
  if (ms > 0) await means.wait(ms)
  await alone()
  means.chats.left(lane, now())
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
