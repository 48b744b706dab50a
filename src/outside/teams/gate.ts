import { createHash } from 'node:crypto'
import jwt from 'jsonwebtoken'
import { z } from 'zod/v4'
import { issuer, type Key, type Keys } from './keys.ts'

/** What a token says that was checked. */
export type Claims = z.infer<typeof Claims>

/** Why somebody is turned away: for the log of an operator, never for who knocks. */
export type Reason =
  | 'noToken'
  | 'malformed'
  | 'algorithm'
  | 'issuer'
  | 'audience'
  | 'time'
  | 'unknownKey'
  | 'signature'
  | 'endorsement'
  | 'otherServiceUrl'
  | 'otherChannel'

export type Judged =
  | { readonly kind: 'letIn'; readonly claims: Claims }
  | { readonly kind: 'turnedAway'; readonly why: Reason }
  /** The keys could not be fetched, so nobody can tell. */
  | { readonly kind: 'cannotTell' }

/** Judges an `authorization` header, or an empty text. Never rejects. */
export type Gate = (authorization: string) => Promise<Judged>

export type GateSetting = {
  /** Of the app: the tokens of another one are not for us. */
  readonly id: string
  readonly keys: Keys
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** How many good tokens are remembered at most; 1,000 unless told. */
  readonly remembers?: number
}

/** The one channel that we have. */
export const channel = 'msteams'

/** How far two clocks may be apart, in seconds. */
const skew = 300

const Header = z.object({ alg: z.string(), kid: z.string().min(1).max(200), crit: z.undefined() })
const Claims = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: z.string().min(1).max(500),
})

type Read = { readonly token: string; readonly header: z.infer<typeof Header>; readonly claims: Claims }
type Passed = { readonly key: Key; readonly claims: Claims }

/**
 * The only way in. Of a token that was found good the print is remembered, since Teams sends the same one for an
 * hour; of a bad one nothing is kept.
 */
export function openGate({ id, keys, now, remembers = 1000 }: GateSetting): Gate {
  const good = new Map<string, Passed>()
  const remember = (print: string, passed: Passed): void => {
    const [oldest] = good.keys()
    if (good.size >= remembers && oldest) good.delete(oldest)
    good.set(print, passed)
  }
  return async authorization => {
    const read = readToken(authorization)
    if (typeof read === 'string') return turnedAway(read)
    const wrong = wrongIn(read, id, now() / 1000)
    if (wrong) return turnedAway(wrong)
    const found = await keys.find(read.header.kid)
    if (found.kind === 'unavailable') return { kind: 'cannotTell' }
    if (found.kind === 'unknown') return turnedAway('unknownKey')
    const print = createHash('sha256').update(read.token).digest('base64')
    if (good.get(print)?.key !== found.key) {
      if (found.key.endorsements?.includes(channel) === false) return turnedAway('endorsement')
      if (!isSignedWith(found.key, read.token)) return turnedAway('signature')
      remember(print, { key: found.key, claims: read.claims })
    }
    return { kind: 'letIn', claims: read.claims }
  }
}

const turnedAway = (why: Reason): Judged => ({ kind: 'turnedAway', why })

function readToken(authorization: string): Read | 'noToken' | 'malformed' {
  if (authorization === '') return 'noToken'
  const [, token = ''] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(authorization) ?? []
  const [header, claims] = token.split('.').slice(0, 2).map(jsonIn)
  const read = { header: Header.safeParse(header), claims: Claims.safeParse(claims) }
  if (!read.header.success || !read.claims.success) return 'malformed'
  return { token, header: read.header.data, claims: read.claims.data }
}

function jsonIn(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

/** What costs nothing to see comes first. */
function wrongIn({ header, claims }: Read, id: string, seconds: number): Reason | undefined {
  const { iss, aud, exp, nbf = 0 } = claims
  if (header.alg !== 'RS256') return 'algorithm'
  if (iss !== issuer) return 'issuer'
  if (aud !== id) return 'audience'
  if (exp <= seconds - skew || nbf > seconds + skew) return 'time'
  return undefined
}

/** The times were held against our own clock already. */
const signatureOnly = { algorithms: ['RS256' as const], ignoreExpiration: true, ignoreNotBefore: true }

function isSignedWith({ key }: Key, token: string): boolean {
  try {
    jwt.verify(token, key, signatureOnly)
    return true
  } catch {
    return false
  }
}
