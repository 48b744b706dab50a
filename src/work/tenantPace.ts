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
/** So long before its slot a prompt is looked at for the last time, in milliseconds, as all of these. */
const LEAD = 100
/** Whoever waits for an answer waits here so long, and then in the outbox. */
const PATIENCE = 5_000

/**
 * How far ahead slots are taken, and how many at once. What is taken is used, also where Teams asks another instance to
 * wait meanwhile: so it is little. Prompts take less, so that answers never wait for many of them.
 */
const forAnAnswer: Taking = { within: 400, most: 8 }
const forAPrompt: Taking = { within: 200, most: 4 }

type Taking = { readonly within: number; readonly most: number }

/** Either it may go at an instant, in milliseconds since 1970, or not before one. */
export type Slot =
  | { readonly kind: 'slot'; readonly at: number }
  | { readonly kind: 'wait'; readonly until: number }

export type TenantPace = {
  /**
   * For an answer: resolves when it may go, with null; or with an instant before which it may not, which is also told
   * where Teams asked us to wait while its slot was waited for.
   */
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
  /** Until when Teams asked us to leave a tenant alone, as far as this instance heard; nothing, unless told. */
  readonly held?: (tenant: string) => string | null
}

type Waiting = (slot: Slot) => void
type Line = { readonly waiting: Waiting[]; busy: boolean }

/** Many who want a slot ask for it together, those that come while one question is under way with the next one. */
const lining = (take: (tenant: string, slots: number) => Promise<readonly Slot[]>, most: number) => {
  const lines = new Map<string, Line>()
  const serve = async (tenant: string, line: Line): Promise<void> => {
    line.busy = true
    while (line.waiting.length > 0) {
      const slots = await take(tenant, Math.min(most, line.waiting.length))
      for (const slot of slots) line.waiting.shift()?.(slot)
    }
    lines.delete(tenant)
  }
  const next = (tenant: string): Promise<Slot> => {
    const { promise, resolve } = Promise.withResolvers<Slot>()
    const line = lines.get(tenant) ?? { waiting: [], busy: false }
    lines.set(tenant, line)
    line.waiting.push(resolve)
    if (!line.busy) void serve(tenant, line)
    return promise
  }
  return { next, inLine: (tenant: string): number => lines.get(tenant)?.waiting.length ?? 0 }
}

export const tenantPace = (
  { store, clock, log, wait, held = () => null }: Pacing,
  terms: PaceTerms = usualPace,
): TenantPace => {
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

  /** None where it is too early to take any: whoever wants them asks again. */
  const take = async (tenant: string, slots: number, within: number): Promise<readonly Slot[]> => {
    const reserved = await reserve(tenant, slots, within)
    const first = now() + reserved.wait
    if (reserved.got) return slotsFrom(first, slots)
    if (reserved.wait > PATIENCE) return Array.from({ length: slots }, () => ({ kind: 'wait', until: first }))
    await wait(Math.max(gap, reserved.wait))
    return []
  }
  const takeForPrompts = async (tenant: string, slots: number): Promise<readonly Slot[]> => {
    const taken = await take(tenant, slots, forAPrompt.within)
    const [first] = taken
    if (first?.kind === 'slot') await wait(Math.max(0, first.at - LEAD - now()))
    return taken
  }
  const forAnswers = lining((tenant, slots) => take(tenant, slots, forAnAnswer.within), forAnAnswer.most)
  const forPrompts = lining(takeForPrompts, forAPrompt.most)

  const comeTo = async (at: number, early = 0): Promise<boolean> => {
    const ms = at - early - now()
    // Timers know of whole milliseconds.
    if (ms >= 1) await wait(Math.ceil(ms))
    return now() - at <= LATE
  }
  const answer = async (tenant: string): Promise<string | null> => {
    if (forAnswers.inLine(tenant) * gap > PATIENCE) return new Date(now() + PATIENCE).toISOString()
    const slot = await forAnswers.next(tenant)
    if (slot.kind === 'wait') return new Date(slot.until).toISOString()
    const isInTime = await comeTo(slot.at, EARLY * gap)
    return held(tenant) ?? (isInTime ? null : answer(tenant))
  }
  const until = async (tenant: string, slot: number): Promise<boolean> =>
    (await comeTo(slot)) ? held(tenant) === null : (await answer(tenant)) === null
  return {
    answer,
    soon: forPrompts.next,
    until,
    // The first slot after it may be left for early, and not by so much before it is over.
    hold: (tenant, ms) =>
      store.holdPace(tenant, clock.now(), ms + EARLY * gap).catch(error => {
        log.error('a tenant could not be left alone', {}, error)
      }),
  }
}
