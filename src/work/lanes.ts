/**
 * Work in lanes: within a lane one after another, in the order in which it came; the lanes beside each other, so many
 * at once. A lane that has had its turn goes to the end of the line. Lanes are of groups, which take turns too.
 */
export type Lanes<W> = {
  /** Resolves when this work is done, or was taken out. */
  add(lane: string, work: W): Promise<void>
  /** Takes out of a lane, or of all, what has not begun. */
  takeOut(lane?: string): readonly W[]
  /** Resolves when nothing is left. */
  idle(): Promise<void>
}

/** How many lanes are worked in at once: of all, and of one group. */
export type Width = {
  readonly most: number
  readonly ofOne: number
  readonly groupOf: (lane: string) => string
}

type Waiting<W> = { readonly work: W; readonly done: () => void }
type Group = { readonly ready: string[]; running: number }

/** The groups with lanes that wait for their turn; who had it goes to the end of the line. */
const openGroups = ({ ofOne, groupOf }: Width) => {
  const groups = new Map<string, Group>()
  const groupFor = (lane: string): Group => {
    const name = groupOf(lane)
    const group = groups.get(name) ?? { ready: [], running: 0 }
    groups.set(name, group)
    return group
  }
  const take = (): string | undefined => {
    for (const [name, group] of groups) {
      const lane = group.running < ofOne ? group.ready.shift() : undefined
      if (lane === undefined) continue
      group.running += 1
      groups.delete(name)
      groups.set(name, group)
      return lane
    }
    return undefined
  }
  const free = (lane: string): void => {
    const group = groupFor(lane)
    group.running -= 1
    if (group.running === 0 && group.ready.length === 0) groups.delete(groupOf(lane))
  }
  return { add: (lane: string) => void groupFor(lane).ready.push(lane), take, free }
}

/** `run` must not reject. A number is for lanes without groups. */
export function openLanes<W>(width: number | Width, run: (work: W) => Promise<void>): Lanes<W> {
  const all: Width = typeof width === 'number' ? { most: width, ofOne: width, groupOf: () => '' } : width
  const lanes = new Map<string, Waiting<W>[]>()
  const groups = openGroups(all)
  const watchers: (() => void)[] = []
  let running = 0

  const next = (): void => {
    while (running < all.most) {
      const lane = groups.take()
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
    groups.free(lane)
    if (lanes.get(lane)?.length) groups.add(lane)
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
        groups.add(lane)
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
