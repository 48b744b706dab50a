/**
 * Time that goes on only when everything waits for it: what is waited for longest ago comes first. `late` makes timers
 * late, as those of a busy machine are.
 */
export const openVirtualTime = (start: string, late: () => number = () => 0) => {
  const timers: { readonly at: number; readonly ring: () => void }[] = []
  const time = { now: Date.parse(start) }
  const wait = (ms: number): Promise<void> =>
    new Promise(ring => timers.push({ at: time.now + ms + late(), ring }))
  const clock = { now: () => new Date(time.now).toISOString() }
  /** The database answers within some turns of the event loop. */
  const calm = async () => {
    for (let turns = 0; turns < 12; turns += 1) await new Promise(resolve => setImmediate(resolve))
  }
  const next = () => {
    const first = timers.reduce((one, other) => (other.at < one.at ? other : one))
    timers.splice(timers.indexOf(first), 1)
    time.now = Math.max(time.now, first.at)
    first.ring()
  }
  /** Goes on until this is done. */
  const until = async <T>(work: Promise<T>): Promise<T> => {
    let done = false
    const end = () => {
      done = true
    }
    void work.then(end, end)
    for (await calm(); !done; await calm()) {
      if (timers.length > 0) next()
    }
    return work
  }
  return { time, clock, wait, until }
}

/** How many of these times, in milliseconds, lie in the fullest second. */
export const fullestSecond = (times: readonly number[]): number => {
  const sorted = times.toSorted((one, other) => one - other)
  let from = 0
  return sorted.reduce((most, at, to) => {
    while (at - (sorted[from] ?? 0) >= 1_000) from += 1
    return Math.max(most, to - from + 1)
  }, 0)
}
