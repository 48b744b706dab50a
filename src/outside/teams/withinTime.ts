/** The same as the promise, or a rejection when that takes longer than this many milliseconds. */
export function withinTime<T>(work: Promise<T>, ms: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new TooLate()), ms)
  return Promise.race([work, promise]).finally(() => clearTimeout(timer))
}

/** Its name is what a log shows. */
class TooLate extends Error {
  override readonly name = 'TooLate'
}
