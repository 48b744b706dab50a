import type { Answered } from '../../../src/outside/teams/exchange.ts'
import type { Dice } from '../frame/dice.ts'

/**
 * What goes wrong with one request: `before` nothing is stored, `after` the message stands there whatever is answered.
 * `slow` takes so many milliseconds longer, which can be more than an instance waits.
 */
export type Fault =
  | { readonly kind: 'before' | 'after'; readonly answer: Answered }
  | { readonly kind: 'slow'; readonly ms: number }

export type Weather = {
  /** Undefined where nothing goes wrong. */
  readonly strike: () => Fault | undefined
  /** A head `Retry-After` for a tenant that is to be slowed down now; null for none at all. */
  readonly throttled: (tenant: string, now: number) => { readonly retryAfter: string | undefined } | null
}

const answering = (status: number, body = ''): Answered => ({
  ...{ kind: 'answer', status, retryAfter: undefined },
  body,
})
const unsure = (code: string): Answered => ({ kind: 'unsure', code })

const strikeBefore: readonly Answered[] = [
  ...[unsure('ECONNRESET'), unsure('timeout'), answering(500), answering(502), answering(408)],
  ...[{ kind: 'notLeft', code: 'ECONNREFUSED' } as const, { kind: 'notLeft', code: 'ENOTFOUND' } as const],
  ...[answering(412), answering(400), answering(413), answering(401)],
]

const strikeAfter: readonly Answered[] = [
  ...[unsure('ECONNRESET'), unsure('timeout'), answering(500), answering(503), answering(504)],
  ...[answering(408), answering(201, '{'), answering(200, '{}')],
]

/** As Teams gives it, and as nobody should: seconds, a fraction, a date that is over, nonsense, for a year. */
const oddHeads = (now: number): readonly (string | undefined)[] => [
  ...['2', '0', '1.5', '30', '-3', 'soon', '', '1e9', '99999999', undefined],
  ...[new Date(now + 45_000).toUTCString(), new Date(now - 60_000).toUTCString()],
]

export type WeatherRates = {
  /** Of all requests that something goes wrong with. */
  readonly faults: number
  /** Of all requests after which a tenant is slowed down for a while. */
  readonly throttles: number
}

const LONGEST_SLOW = 16_000
const LONGEST_THROTTLE = 20_000

export const weatherOf = (dice: Dice, rates: WeatherRates): Weather => {
  const until = new Map<string, number>()
  const isHeld = (tenant: string, now: number): boolean => {
    if ((until.get(tenant) ?? 0) > now) return true
    if (!dice.hits(rates.throttles)) return false
    until.set(tenant, now + dice.below(LONGEST_THROTTLE))
    return true
  }
  return {
    strike: () => {
      if (!dice.hits(rates.faults)) return undefined
      const kind = dice.oneOf(['before', 'after', 'slow'] as const) ?? 'slow'
      if (kind === 'slow') return { kind, ms: dice.below(LONGEST_SLOW) }
      const answer = dice.oneOf(kind === 'before' ? strikeBefore : strikeAfter)
      return answer && { kind, answer }
    },
    throttled: (tenant, now) => (isHeld(tenant, now) ? { retryAfter: dice.oneOf(oddHeads(now)) } : null),
  }
}
