import { LONGEST_HOLD, type Reservation, type Reserved } from '../../ports/pace.ts'

const micros = (ms: number): number => Math.ceil(ms * 1_000)

/**
 * No slot is further ahead than the longest hold, and what is taken around it: one that is, was given by a clock that was
 * wrong and has been put right. It is taken for now, or else nobody would be answered until then.
 */
export const FARTHEST = micros(LONGEST_HOLD + 1_000)

const microsOf = (instant: string): number => Date.parse(instant) * 1_000

export const reservationValues = ({ tenant, now, slots, gap, within }: Reservation) => ({
  tenant,
  now: microsOf(now),
  all: slots * micros(gap),
  within: micros(within),
})

export const holdValues = (tenant: string, now: string, ms: number) => ({
  tenant,
  now: microsOf(now),
  hold: micros(ms),
})

type Waits = readonly { readonly wait: number }[]

/** Where no slot was got, `next` says from when there is one: then as many as can be waited for are in the way. */
export const reservedFrom = ([got]: Waits, [next]: Waits = [], { within } = { within: 0 }): Reserved =>
  got
    ? { got: true, wait: Math.max(0, got.wait / 1_000) }
    : { got: false, wait: Math.max(1, (next?.wait ?? 0) / 1_000 - within) }
