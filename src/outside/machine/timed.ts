/** How a piece of work ended, after so many milliseconds. */
export type Ended<T> = {
  readonly ms: number
  readonly done?: T
  readonly error?: { readonly thrown: unknown }
}

/** Does the work, and tells how it ended before anybody else hears. */
export async function timed<T>(work: () => Promise<T>, ended: (how: Ended<T>) => void): Promise<T> {
  const begin = performance.now()
  const ms = () => performance.now() - begin
  try {
    const done = await work()
    ended({ ms: ms(), done })
    return done
  } catch (thrown) {
    ended({ ms: ms(), error: { thrown } })
    throw thrown
  }
}
