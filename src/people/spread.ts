import { fractionOf } from './chance.ts'
import { mayPrompt } from './moment.ts'
import type { Rhythm } from './rhythm.ts'

/** From an instant on, so many milliseconds in which somebody may be sent something. */
export type Window = { readonly from: string; readonly ms: number }

const STEP = 15 * 60_000
const STEPS = 8

/** Hundreds of thousands are planned at once, and an instant has no calendar. */
const after = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString()

/** What of the two hours from a moment on lies within somebody's hours, in quarters of an hour. */
export const windowFrom = (rhythm: Rhythm, from: string): Window => {
  let steps = 0
  while (steps < STEPS && mayPrompt(rhythm, after(from, (steps + 1) * STEP))) steps += 1
  return { from, ms: steps * STEP }
}

/** The moment in a window that belongs to a key: always the same one, and all keys together fill it evenly. */
export const momentIn = ({ from, ms }: Window, key: string): string =>
  after(from, Math.floor(fractionOf(key) * ms))

/**
 * A moment of its own for what would go with everybody else's when somebody's hours begin: at most two hours on, within
 * those hours, and nowhere that `suits` does not want it. Where there is none, it is the moment itself.
 */
export const spread = (
  rhythm: Rhythm,
  { moment, key }: { readonly moment: string; readonly key: string },
  suits: (instant: string) => boolean,
): string => {
  const own = momentIn(windowFrom(rhythm, moment), key)
  return mayPrompt(rhythm, own) && suits(own) ? own : moment
}
