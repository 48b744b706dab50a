/** Something that was fetched. Both moments are in milliseconds since 1970. */
export type Fetched<T> = { readonly value: T; readonly renewAt: number; readonly endsAt: number }

export type FreshSetting<T> = {
  /** Rejects when there is nothing to be had. */
  readonly fetch: () => Promise<Fetched<T>>
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** How long to wait after the first failure, in milliseconds; twice as long after each further one, up to a minute. */
  readonly retryAfter: number
  readonly failed: (error: unknown) => void
}

/** Something of Microsoft's that is kept at hand, and fetched anew before it ends. */
export type Fresh<T> = {
  /** Null when there is none, or when the last one has ended. */
  readonly current: () => T | null
  /** Whether the last fetch failed, or none was made. */
  readonly isLacking: () => boolean
  /** Fetches anew; while a fetch is under way everybody waits for that one. Never rejects. */
  readonly renew: () => Promise<void>
  /** Resolves when no fetch is under way. */
  readonly settled: () => Promise<void>
  readonly close: () => void
}

const longestWait = 60_000
const longestTimer = 24 * 3_600_000

/** Only a clock of its own makes it try again, so nothing that comes in from outside can make it fetch more often. */
export function keepFresh<T>({ fetch, now, retryAfter, failed }: FreshSetting<T>): Fresh<T> {
  let last: Fetched<T> | null = null
  let lacking = true
  let failures = 0
  let fetching: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined
  let closed = false

  const renewIn = (ms: number): void => {
    clearTimeout(timer)
    if (!closed) timer = setTimeout(renew, Math.min(Math.max(ms, retryAfter), longestTimer)).unref()
  }
  const took = (fetched: Fetched<T>): void => {
    last = fetched
    lacking = false
    failures = 0
    renewIn(fetched.renewAt - now())
  }
  const missed = (error: unknown): void => {
    lacking = true
    if (!closed) failed(error)
    renewIn(Math.min(retryAfter * 2 ** failures, longestWait))
    failures += 1
  }
  const renew = (): Promise<void> => {
    fetching ??= fetch()
      .then(took, missed)
      .finally(() => {
        fetching = null
      })
    return fetching
  }
  return {
    current: () => (last && now() < last.endsAt ? last.value : null),
    isLacking: () => lacking,
    renew,
    settled: () => fetching ?? Promise.resolve(),
    close: () => {
      closed = true
      clearTimeout(timer)
    },
  }
}
