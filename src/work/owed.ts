/** Who is owed a word, by the print of what they said. Each print is told once, however often it comes again. */
export type Owed = {
  /** Tells after a while, unless it is settled by then. */
  unlessSettled(print: string, tell: () => void): void
  now(print: string, tell: () => void): void
  settle(print: string): void
  /** Tells nothing any more. */
  close(): void
}

/** Beyond so many the oldest is forgotten, and could be told twice. */
const MOST = 1000

/** `after`: milliseconds. */
export function openOwed(after: number): Owed {
  const known = new Map<string, NodeJS.Timeout | 'told'>()
  const remember = (print: string, what: NodeJS.Timeout | 'told') => {
    known.set(print, what)
    const [oldest] = known.keys()
    if (known.size > MOST && oldest !== undefined) known.delete(oldest)
  }
  const cancel = (print: string) => {
    const timer = known.get(print)
    if (timer !== 'told') clearTimeout(timer)
  }
  const now = (print: string, tell: () => void) => {
    if (known.get(print) === 'told') return
    cancel(print)
    remember(print, 'told')
    tell()
  }
  return {
    now,
    unlessSettled: (print, tell) => {
      if (!known.has(print)) remember(print, setTimeout(now, after, print, tell).unref())
    },
    settle: print => {
      cancel(print)
      known.delete(print)
    },
    close: () => {
      for (const print of known.keys()) cancel(print)
    },
  }
}
