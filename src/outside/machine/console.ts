import type { Log } from '../../ports/log.ts'

/** What libraries write by themselves: some print whole keys, tokens and requests. */
const ways = ['error', 'warn', 'log', 'info', 'debug', 'trace'] as const
type Way = (typeof ways)[number]
type Console = Record<Way, (...what: unknown[]) => void>

/**
 * From now on the log tells that something was written, and through which of these, but not what. Nothing of ours
 * writes to the console while it runs. Gives back what puts things as they were.
 */
export function catchConsole(log: Log, console: Console = globalThis.console): () => void {
  const before = ways.map(way => [way, console[way]] as const)
  for (const way of ways) console[way] = () => log.warn('a library wrote to the console', { way })
  return () => {
    for (const [way, write] of before) console[way] = write
  }
}
