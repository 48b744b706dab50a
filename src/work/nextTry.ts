import type { Outcome } from '../ports/messenger.ts'

/**
 * What there is to do with a send that did not arrive, or of which nobody knows: `after` is in milliseconds. So many
 * milliseconds too nothing more goes to its tenant, where it `holds`.
 */
export type NextTry =
  | { readonly kind: 'again'; readonly after: number; readonly why: string; readonly holds?: number }
  | { readonly kind: 'over'; readonly why: string }

export type Tried = {
  readonly outcome: Exclude<Outcome, { kind: 'sent' }>
  /** Whether it changes a message that is there: twice the same change is one. */
  readonly replaces: boolean
  /** How often it was tried, this time included. */
  readonly attempts: number
}

/** In seconds; together about an hour. The first is short, because somebody is waiting for an answer. */
const waits = [1, 5, 15, 60, 300, 900, 2400]

/**
 * A send does not know how many of its tries Teams had too many of, and how many never came there: so what nobody told
 * the length of holds no longer than this, in milliseconds, and all others of its tenant are not silenced by its tries.
 */
const LONGEST_UNTOLD = 60_000

/**
 * Whether to try again, and when. `random` is from 0 to 1, and spreads those that failed together.
 *
 * These are answers to somebody who just spoke. Of a new message that is *unknown*, silence is worse than a second
 * copy of a card whose buttons have one effect, so it goes again at most twice. Prompts that nobody asked for have
 * another rule: they are never repeated.
 */
export function nextTry({ outcome, replaces, attempts }: Tried, random: number): NextTry {
  const { kind, why } = outcome
  const most = mostTries(outcome, replaces)
  const wait = waits[attempts - 1]
  if (attempts >= most || wait === undefined) return { kind: 'over', why }
  const asked = kind === 'notSent' ? outcome.retryAfter : null
  const own = wait * 1000 * (0.75 + random / 2)
  // Asked for a second again and again, all tries would be over before Teams takes anything.
  const least = asked === null || why === 'tooMany' ? own : 0
  const after = Math.round(Math.max(least, asked === null ? 0 : asked + random * 500))
  const again = { kind: 'again', after, why } as const
  return why === 'tooMany' ? { ...again, holds: asked ?? Math.min(after, LONGEST_UNTOLD) } : again
}

function mostTries({ kind, why }: Tried['outcome'], replaces: boolean): number {
  if (kind === 'unreachable' || kind === 'refused') return 1
  if (why === 'twoAtOnce' || (kind === 'unknown' && !replaces)) return 3
  return waits.length + 1
}
