/** What an address answered; `body` is JSON. */
export type Told = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Asks an address of Microsoft. Rejects when no JSON comes back in time, and for a redirect: a secret may be in hand. */
export type Ask = (url: string, request?: RequestInit) => Promise<Told>

/** Where an address of Microsoft really is: itself, and only in tests and development somewhere on this machine. */
export type Reroute = (url: string) => string

export const asItIs: Reroute = url => url

/** `ms` is for the whole of one request. */
export const askWithin =
  (ms: number, reroute: Reroute): Ask =>
  async (url, request = {}) => {
    const signal = AbortSignal.timeout(ms)
    const response = await fetch(reroute(url), { ...request, redirect: 'error', signal })
    const headers = Object.fromEntries(response.headers)
    return { status: response.status, headers, body: await response.json() }
  }
