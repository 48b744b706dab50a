import type { Call } from './routes.ts'

/** What goes wrong with a request. */
export type Mishap =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Heads; readonly body: string }
  | { readonly kind: 'hang' }
  | { readonly kind: 'slow' }
  | { readonly kind: 'reset' }

type Heads = Readonly<Record<string, string>>

export type FaultTerms = {
  /** How many requests it strikes; 1 unless told. */
  readonly times?: number
  /** True: Teams does what was asked, and then it goes wrong. False, unless told: before anything is stored. */
  readonly stored?: boolean
  /** Which requests it strikes; all unless told. */
  readonly of?: (call: Call) => boolean
}

/** A fault that waits for its requests. */
export type Fault = {
  /** How many requests it has struck. */
  readonly strikes: () => number
  /** Resolves when it has struck for the first time; one that strikes after storing, when all is stored. */
  readonly struck: Promise<void>
  /** Lets the requests go on that a `slow` fault holds, and those that it would still hold. */
  readonly release: () => void
  /** Strikes nobody any more. */
  readonly lift: () => void
}

/** The same fault, for the server. */
export type OpenFault = Fault & {
  readonly mishap: Mishap
  readonly stored: boolean
  readonly released: Promise<void>
  readonly strike: (call: Call) => boolean
  /** Says that it has struck. */
  readonly land: () => void
}

export function answering(
  status: number,
  headers: Heads = {},
  body = errorBody('Fault', `${status}`),
): Mishap {
  return { kind: 'answer', status, headers, body }
}
/** 429 with any Retry-After: seconds, a date, nonsense, or none at all. */
export function tooMany(retryAfter?: string): Mishap {
  const headers = retryAfter === undefined ? {} : { 'Retry-After': retryAfter }
  return answering(429, headers, errorBody('TooManyRequests', 'Slow down.'))
}
export function redirecting(to: string): Mishap {
  return answering(307, { Location: to }, '')
}
/** A success whose body stops half-way. */
export function malformed(status = 201): Mishap {
  return answering(status, {}, '{"id":')
}
/** No answer, ever. */
export const hanging: Mishap = { kind: 'hang' }
/** An answer that comes when the test says `release()`. */
export const slow: Mishap = { kind: 'slow' }
/** The connection breaks. */
export const resetting: Mishap = { kind: 'reset' }

export function errorBody(code: string, message: string): string {
  return JSON.stringify({ error: { code, message } })
}

export function newFault(mishap: Mishap, terms: FaultTerms = {}): OpenFault {
  const { times = 1, stored = false, of = () => true } = terms
  const struck = Promise.withResolvers<void>()
  const released = Promise.withResolvers<void>()
  let strikes = 0
  let left = times
  return {
    mishap,
    stored,
    released: released.promise,
    struck: struck.promise,
    land: struck.resolve,
    strikes: () => strikes,
    release: released.resolve,
    lift: () => {
      left = 0
    },
    strike: call => {
      if (left <= 0 || !of(call)) return false
      left -= 1
      strikes += 1
      return true
    },
  }
}
