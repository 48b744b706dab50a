import type { Pace } from '../../../ports/actionCards.ts'

/**
 * How fast a channel is written in, in milliseconds. Teams takes 7 requests in a second, 8 in two, 60 in half a minute
 * and 1800 in an hour. So many may go `GAP` apart, and after that one each time `REFILL` has passed: at most 2, 4, 44 and
 * 1744. What is left is for answers to who speaks to the bot there.
 */
const GAP = 600
const REFILL = 2_100
const BURST = 30

/** When a request left and when it was answered: somewhere in between it counted for Teams. Milliseconds since 1970. */
export type Spent = { readonly began: number; readonly ended: number }

const instant = (ms: number): string => new Date(ms).toISOString()

const msOf = (at: string | null): number => (at === null ? Number.NEGATIVE_INFINITY : Date.parse(at))

/** The pace of a channel after one more request in it: at `fullAt` it can take a whole burst again. */
export const spend = ({ fullAt }: Pace, { began, ended }: Spent): Pace => {
  const full = Math.max(msOf(fullAt), began) + REFILL
  const free = Math.max(ended + GAP, full - (BURST - 1) * REFILL)
  return { fullAt: instant(full), freeAt: instant(free) }
}

/** The same, with nothing before this moment. */
export const holdUntil = (pace: Pace, until: number): Pace => ({
  ...pace,
  freeAt: instant(Math.max(msOf(pace.freeAt), until)),
})
