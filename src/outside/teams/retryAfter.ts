import { LONGEST_HOLD } from '../../ports/pace.ts'

/**
 * How long a `Retry-After` asks to wait, in milliseconds: it holds seconds or a date of HTTP. Null when it holds
 * neither. A nonsense date must not silence the bot for a year. `now` is in milliseconds since 1970.
 */
export function waitFrom(header: string | undefined, now: number): number | null {
  const told = header?.trim() ?? ''
  const wait = /^\d+(\.\d+)?$/.test(told) ? Number(told) * 1000 : dateIn(told) - now
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), LONGEST_HOLD)
}

/** Only dates that name their month: `Date.parse` takes a good deal more for a date. */
const dateIn = (text: string): number => (/[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN)
