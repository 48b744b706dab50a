import type { Clock } from '../ports/clock.ts'
import type { Log } from '../ports/log.ts'
import type { PaceStore, Reserved } from '../ports/pace.ts'

/** Resolves after so many milliseconds. */
export type Wait = (ms: number) => Promise<void>

/**
 * Teams takes 50 requests in a second of one app in one tenant; we make at most 45. Slots come 40 in a second: what is
 * left is for answers that leave a little before their slot, and for what leaves or arrives late.
 */
export type PaceTerms = {
  readonly perSecond: number
  /** Whether what Teams takes in each conversation is kept to as well; yes, unless told. */
  readonly perChat?: boolean
}

export const usualPace: PaceTerms = { perSecond: 40 }

/** How many slots before its own an answer may leave: the two messages of a turn need not wait for each other. */
const EARLY = 2
/** A slot that is over for so many milliseconds is used no more. */
const LATE = 22
/** Prompts take only what comes soon, so that answers never wait for many of them; in milliseconds, all of these. */
const AHEAD = 200
const AT_ONCE = 4
/** So long before its slot a prompt is looked at for the last time. */
const LEAD = 100
/** Whoever waits for an answer waits here so long, and then in the outbox. */
const PATIENCE = 5_000

/** Either it may go at an instant, in milliseconds since 1970, or not before one. */
export type Slot =
  | { readonly kind: 'slot'; readonly at: number }
  | { readonly kind: 'wait'; readonly until: number }

export type TenantPace = {
  /** For an answer: resolves when it may go, with null; or with an instant before which it may not. */
  answer(tenant: string): Promise<string | null>
  /** For a prompt: resolves a little before its slot. */
  soon(tenant: string): Promise<Slot>
  /** Resolves at a slot; where that is over, at another one. False: there is none to be had soon. */
  until(tenant: string, slot: number): Promise<boolean>
  /** Nothing goes to this tenant for so many milliseconds, from whichever instance. */
  hold(tenant: string, ms: number): Promise<void>
}

/** For who goes as fast as they can, such as a test. */
export const noPace: TenantPace = {
  answer: async () => null,
  soon: async () => ({ kind: 'slot', at: 0 }),
  until: async () => true,
  hold: async () => {},
}

export type Pacing = {
  readonly store: PaceStore
  readonly clock: Clock
  readonly log: Log
  readonly wait: Wait
}

type Waiting = (slot: Slot) => void
type Line = { readonly waiting: Waiting[]; busy: boolean }

/** Many who want a slot ask for it together, those that come while one question is under way with the next one. */
const lining = (
  take: (tenant: string, slots: number) => Promise<readonly Slot[]>,
  most: number,
): ((tenant: string) => Promise<Slot>) => {
  const lines = new Map<string, Line>()
  const serve = async (tenant: string, line: Line): Promise<void> => {
    line.busy = true
    while (line.waiting.length > 0) {
      const slots = await take(tenant, Math.min(most, line.waiting.length))
      for (const slot of slots) line.waiting.shift()?.(slot)
    }
    lines.delete(tenant)
  }
  return tenant => {
    const { promise, resolve } = Promise.withResolvers<Slot>()
    const line = lines.get(tenant) ?? { waiting: [], busy: false }
    lines.set(tenant, line)
    line.waiting.push(resolve)
    if (!line.busy) void serve(tenant, line)
    return promise
  }
}

export const tenantPace = ({ store, clock, log, wait }: Pacing, terms: PaceTerms = usualPace): TenantPace => {
  const gap = 1_000 / terms.perSecond
  const now = () => Date.parse(clock.now())
  // The database may be away: what waits is then tried again in a while, as all else.
  const reserve = (tenant: string, slots: number, within: number): Promise<Reserved> =>
    store.reserve({ tenant, now: clock.now(), slots, gap, within }).catch(error => {
      log.error('the pace could not be kept', {}, error)
      return { got: false, wait: PATIENCE + 1 }
    })
  const slotsFrom = (first: number, slots: number): Slot[] =>
    Array.from({ length: slots }, (_, n) => ({ kind: 'slot', at: first + n * gap }))

  const takeForAnswers = async (tenant: string, slots: number): Promise<readonly Slot[]> => {
    const reserved = await reserve(tenant, slots, PATIENCE)
    if (reserved.got) return slotsFrom(now() + reserved.wait, slots)
    const until = now() + reserved.wait
    return Array.from({ length: slots }, () => ({ kind: 'wait', until }))
  }
  const takeForPrompts = async (tenant: string, slots: number): Promise<readonly Slot[]> => {
    const reserved = await reserve(tenant, slots, AHEAD)
    const first = now() + reserved.wait
    if (reserved.got) {
      await wait(Math.max(0, reserved.wait - LEAD))
      return slotsFrom(first, slots)
    }
    if (reserved.wait > PATIENCE) return Array.from({ length: slots }, () => ({ kind: 'wait', until: first }))
    await wait(Math.max(gap, reserved.wait))
    return []
  }
  const forAnswers = lining(takeForAnswers, Number.POSITIVE_INFINITY)
  const forPrompts = lining(takeForPrompts, AT_ONCE)

  const comeTo = async (at: number, early = 0): Promise<boolean> => {
    const ms = at - early - now()
    // Timers know of whole milliseconds.
    if (ms >= 1) await wait(Math.ceil(ms))
    return now() - at <= LATE
  }
  const answer = async (tenant: string): Promise<string | null> => {
    const slot = await forAnswers(tenant)
    if (slot.kind === 'wait') return new Date(slot.until).toISOString()
    return (await comeTo(slot.at, EARLY * gap)) ? null : answer(tenant)
  }
  const until = async (tenant: string, slot: number): Promise<boolean> =>
    (await comeTo(slot)) || (await answer(tenant)) === null
  return {
    answer,
    soon: forPrompts,
    until,
    hold: (tenant, ms) =>
      store.holdPace(tenant, clock.now(), ms).catch(error => {
        log.error('a tenant could not be left alone', {}, error)
      }),
  }
}
