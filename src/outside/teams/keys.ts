import { createPublicKey, type KeyObject } from 'node:crypto'
import { z } from 'zod/v4'
import type { Ask } from './ask.ts'
import { type Fetched, type Fresh, type FreshSetting, keepFresh } from './fresh.ts'

/** A key that tokens are signed with. Where it names channels, it is good for those only. */
export type Key = { readonly key: KeyObject; readonly endorsements: readonly string[] | null }

export type Found =
  | { readonly kind: 'found'; readonly key: Key }
  | { readonly kind: 'unknown' }
  /** It cannot be told: the keys could not be fetched. */
  | { readonly kind: 'unavailable' }

export type Keys = Pick<Fresh<unknown>, 'renew' | 'close'> & {
  readonly find: (id: string) => Promise<Found>
  /** Whether there are keys at all. */
  readonly areThere: () => boolean
}

export const issuer = 'https://api.botframework.com'
const publisher = 'https://login.botframework.com'
const metadata = `${publisher}/v1/.well-known/openidconfiguration`

const hour = 3_600_000
const day = 24 * hour

const Metadata = z.object({ issuer: z.literal(issuer), jwks_uri: z.string().startsWith(`${publisher}/`) })
const Published = z.object({ keys: z.array(z.unknown()).max(1000) })
const RsaKey = z.object({
  kty: z.literal('RSA'),
  kid: z.string().min(1),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).optional(),
})

export type KeysSetting = Pick<FreshSetting<unknown>, 'now' | 'retryAfter' | 'failed'> & { readonly ask: Ask }

/** The published keys, fetched anew each day; a key id that is not among them makes it ask at most once an hour. */
export function openKeys({ ask, ...setting }: KeysSetting): Keys {
  const { now } = setting
  const fresh = keepFresh({ ...setting, fetch: () => fetchKeys(ask, now()) })
  const known = (id: string): Key | undefined => fresh.current()?.get(id)
  let askedAt = Number.NEGATIVE_INFINITY
  const askForUnknown = (): void => {
    if (now() - askedAt < hour) return
    askedAt = now()
    fresh.renew()
  }
  const find = async (id: string): Promise<Found> => {
    if (!known(id)) {
      askForUnknown()
      await fresh.settled()
    }
    const key = known(id)
    if (key) return { kind: 'found', key }
    return { kind: fresh.isLacking() ? 'unavailable' : 'unknown' }
  }
  return { find, areThere: () => fresh.current() !== null, renew: fresh.renew, close: fresh.close }
}

type KeySet = ReadonlyMap<string, Key>

async function fetchKeys(ask: Ask, now: number): Promise<Fetched<KeySet>> {
  const { jwks_uri } = Metadata.parse((await ask(metadata)).body)
  const published = Published.parse((await ask(jwks_uri)).body)
  const value = new Map(published.keys.flatMap(keyIn))
  if (value.size === 0) throw new Error('no key')
  // They stay good while new ones cannot be had: it is for the issuer to say which tokens are over.
  return { value, renewAt: now + day, endsAt: Number.POSITIVE_INFINITY }
}

/** Other kinds of keys may be published too. */
function keyIn(published: unknown): [string, Key][] {
  const read = RsaKey.safeParse(published)
  if (!read.success) return []
  const { kid, kty, n, e, endorsements } = read.data
  return [
    [
      kid,
      { key: createPublicKey({ key: { kty, n, e }, format: 'jwk' }), endorsements: endorsements ?? null },
    ],
  ]
}
