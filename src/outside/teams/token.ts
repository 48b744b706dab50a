import type { Issued } from './credentials.ts'
import { type Fresh, type FreshSetting, keepFresh } from './fresh.ts'

/** The token that Teams wants of us. `fresh` fetches one anew. Rejects when there is none to be had. */
export type Token = (fresh: boolean) => Promise<string>

export type OwnToken = Pick<Fresh<unknown>, 'renew' | 'close'> & {
  readonly token: Token
  readonly isThere: () => boolean
}

export type TokenSetting = Pick<FreshSetting<unknown>, 'now' | 'retryAfter' | 'failed'> & {
  readonly issue: () => Promise<Issued>
}

/** A token is renewed this long before it ends, or halfway when it is short. */
const ahead = 5 * 60_000
/** One that is younger than this is not fetched anew: many sends can be refused at once. */
const young = 10_000

/** Keeps a token at hand: whoever sends does not wait for one, unless there is none. */
export function keepToken({ issue, ...setting }: TokenSetting): OwnToken {
  const { now } = setting
  let issuedAt = Number.NEGATIVE_INFINITY
  const fetch = async () => {
    const { token, endsAt } = await issue()
    issuedAt = now()
    return { value: token, endsAt, renewAt: Math.max(endsAt - ahead, (now() + endsAt) / 2) }
  }
  const fresh = keepFresh({ ...setting, fetch })
  const token: Token = async anew => {
    const old = fresh.current()
    if (old === null || (anew && now() - issuedAt > young)) await fresh.renew()
    const current = fresh.current()
    if (current === null) throw new Error('no token')
    return current
  }
  return { token, isThere: () => fresh.current() !== null, renew: fresh.renew, close: fresh.close }
}
