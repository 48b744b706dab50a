import { Temporal } from 'temporal-polyfill'

/** Longer than this is no pause: who wants that can stop, and start again. */
const longest = { years: 1 }

export type PauseRead =
  | { readonly ok: true; readonly pause: { readonly until: string } }
  | { readonly ok: false; readonly problem: 'notAhead' | 'tooFar' }

/** A pause until the beginning of a day; both days are `YYYY-MM-DD`, `today` in the person's zone. */
export const pauseUntil = (until: string, today: string): PauseRead => {
  if (until <= today) return { ok: false, problem: 'notAhead' }
  if (until > Temporal.PlainDate.from(today).add(longest).toString()) return { ok: false, problem: 'tooFar' }
  return { ok: true, pause: { until } }
}
