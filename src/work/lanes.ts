/**
 * Work in lanes: within a lane one after another, in the order in which it came; the lanes beside each other, so many
 * at once. A lane that has had its turn goes to the end of the line.
 */
export type Lanes<W> = {
  /** Resolves when this work is done, or was taken out. */
  add(lane: string, work: W): Promise<void>
  /** Takes out of a lane, or of all, what has not begun. */
  takeOut(lane?: string): readonly W[]
  /** Resolves when nothing is left. */
  idle(): Promise<void>
}

type Waiting<W> = { readonly work: W; readonly done: () => void }

/** `run` must not reject. */
export function openLanes<W>(most: number, run: (work: W) => Promise<void>): Lanes<W> {
  const lanes = new Map<string, Waiting<W>[]>()
  const ready: string[] = []
  const watchers: (() => void)[] = []
  let running = 0

  const next = (): void => {
    while (running < most) {
      const lane = ready.shift()
      if (lane === undefined) break
      running += 1
      void runFirst(lane)
    }
    if (lanes.size === 0) for (const tell of watchers.splice(0)) tell()
  }
  const runFirst = async (lane: string): Promise<void> => {
    const first = lanes.get(lane)?.shift()
    if (first) await run(first.work).finally(first.done)
    running -= 1
    if (lanes.get(lane)?.length) ready.push(lane)
    else lanes.delete(lane)
    next()
  }
  const empty = (lane: string): W[] =>
    (lanes.get(lane)?.splice(0) ?? []).map(({ work, done }) => {
      done()
      return work
    })

  return {
    add: (lane, work) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      const line = lanes.get(lane)
      if (line) line.push({ work, done: resolve })
      else {
        lanes.set(lane, [{ work, done: resolve }])
        ready.push(lane)
      }
      next()
      return promise
    },
    takeOut: lane => (lane === undefined ? [...lanes.keys()].flatMap(empty) : empty(lane)),
    idle: () => {
      const { promise, resolve } = Promise.withResolvers<void>()
      watchers.push(resolve)
      next()
      return promise
    },
  }
}
