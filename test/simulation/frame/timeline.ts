import type { Clock } from '../../../src/ports/clock.ts'

/** Virtual time, in milliseconds since 1970: it goes to the next thing that was asked for as soon as all else rests. */
export type Timeline = {
  readonly now: () => number
  readonly clock: Clock
  /** Does something at an instant; in the order in which it was asked for where instants are the same. */
  readonly at: (instant: number, what: () => void) => void
  readonly sleep: (ms: number) => Promise<void>
  /** Work that the machine itself does, and that virtual time waits for. */
  readonly real: <T>(work: () => Promise<T>) => Promise<T>
  /** Lives until an instant, or until told to halt; `after` is called whenever all rests. */
  readonly run: (until: number, after: () => boolean) => Promise<void>
}

type Happening = { readonly instant: number; readonly number: number; readonly what: () => void }

const isBefore = (one: Happening, other: Happening): boolean =>
  one.instant < other.instant || (one.instant === other.instant && one.number < other.number)

/** A heap: what comes first stands first. */
const push = (heap: Happening[], one: Happening): void => {
  let place = heap.push(one) - 1
  while (place > 0) {
    const above = (place - 1) >> 1
    const parent = heap[above]
    if (!parent || !isBefore(one, parent)) break
    heap[place] = parent
    heap[above] = one
    place = above
  }
}

const sink = (heap: Happening[], one: Happening): void => {
  let place = 0
  for (;;) {
    const left = 2 * place + 1
    const [a, b] = [heap[left], heap[left + 1]]
    const below = a && b && isBefore(b, a) ? left + 1 : left
    const child = heap[below]
    if (!child || !isBefore(child, one)) break
    heap[place] = child
    place = below
  }
  heap[place] = one
}

const pop = (heap: Happening[]): Happening | undefined => {
  const first = heap[0]
  const last = heap.pop()
  if (heap.length > 0 && last) sink(heap, last)
  return first
}

const resting = (): Promise<void> => new Promise(done => void setImmediate(done))

export const openTimeline = (start: number): Timeline => {
  const heap: Happening[] = []
  let [now, number, busy] = [start, 0, 0]
  const at = (instant: number, what: () => void) => {
    number += 1
    push(heap, { instant: Math.max(now, Math.round(instant)), number, what })
  }
  const rest = async (): Promise<void> => {
    do await resting()
    while (busy > 0)
  }
  return {
    now: () => now,
    clock: { now: () => new Date(now).toISOString() },
    at,
    sleep: ms => new Promise(done => at(now + ms, done)),
    real: work => {
      busy += 1
      return work().finally(() => {
        busy -= 1
      })
    },
    run: async (until, after) => {
      await rest()
      while ((heap[0]?.instant ?? Number.POSITIVE_INFINITY) <= until) {
        const next = pop(heap)
        now = next?.instant ?? now
        next?.what()
        await rest()
        if (!after()) return
      }
      now = until
    },
  }
}
