import type { Meter } from '../../ports/meter.ts'
import type { Store } from '../../ports/store.ts'
import type { Span } from '../../ports/tracer.ts'
import { timed } from './timed.ts'

export type StoreWatching = {
  /** A span in what is under way, if anything is. */
  readonly within: (name: string) => Span | undefined
  readonly meter: Meter | null
  /** Told of every rejection. */
  readonly failed: (error: unknown) => void
}

type Operation = (...given: unknown[]) => Promise<unknown>

/** The same store; each of its operations is timed under its own name. */
export function watchedStore(store: Store, watching: StoreWatching): Store {
  const operations = Object.entries(store as Readonly<Record<string, Operation>>)
  const watched = operations.map(([name, operation]) => [name, timing(name, operation, watching)])
  // Of the same names and types: only what happens around each of them is new.
  return Object.fromEntries(watched) as Store
}

const timing =
  (name: string, operation: Operation, { within, meter, failed }: StoreWatching): Operation =>
  (...given) => {
    const span = within(name)
    return timed(
      () => operation(...given),
      ({ ms, error }) => {
        span?.end(error ? 'failed' : 'done')
        meter?.database(name, ms / 1000)
        if (error) failed(error.thrown)
      },
    )
  }
