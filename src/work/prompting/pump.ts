/** Takes things up and works on them, so many at once, until there is nothing more to take up. */
export type Pumping<T> = {
  readonly claim: (most: number) => Promise<readonly T[]>
  /** Must not reject. */
  readonly work: (one: T) => Promise<void>
  readonly most: number
  readonly ended: () => boolean
}

/** Gives how many were taken up, when all of them are done. */
export async function pump<T>({ claim, work, most, ended }: Pumping<T>): Promise<number> {
  const underWay = new Set<Promise<void>>()
  let taken = 0
  const begin = (one: T) => {
    const under = work(one).finally(() => underWay.delete(under))
    underWay.add(under)
  }
  for (;;) {
    const room = ended() ? 0 : most - underWay.size
    // One at a time would be a question for each.
    const claimed = room * 4 >= most ? await claim(room) : []
    taken += claimed.length
    for (const one of claimed) begin(one)
    if (underWay.size === 0) return taken
    await Promise.race(underWay)
  }
}
