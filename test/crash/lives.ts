import { type Process, startProcess } from '../protocol/process.ts'

/** Where a life ends, and how often it comes by there before; without one, at any moment. */
export type Death = { readonly point: string; readonly times: number } | null

export type Place = { readonly port: number; readonly environment: Readonly<Record<string, string>> }

/** A life that ended, and how long it took until the next one was ready, in milliseconds; null where that ended before. */
export type Killed = { readonly point: string; readonly backAfter: number | null }

export type Lives = {
  /** Resolves when it is ready, in this life or the next. */
  readonly ready: () => Promise<void>
  /** Ends this life where it was to end; the next one will at `next`. Resolves when that is ready, or over already. */
  readonly die: (next: Death) => Promise<Killed>
  readonly stop: () => Promise<void>
}

/** A death at a point that it does not come by comes after this time, in milliseconds. */
const PATIENCE = 5_000

const preload = new URL('dying.mjs', import.meta.url).pathname

const start = ({ port, environment }: Place, death: Death): Process =>
  startProcess(port, '', {
    preload,
    environment: { ...environment, ...(death && { DIE_AT: `${death.point}:${death.times}` }) },
  })

/** Resolves after so many milliseconds. */
export const within = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms).unref())

/** An instance of the product on one port, again and again. `chance` is from 0 to 1. */
export const openLives = (place: Place, chance: () => number): Lives => {
  let living = start(place, null)
  let end: Death = null
  /** The life that is there ends as it was told to, or soon at any moment; the next one may end before it is ready. */
  const die = async (next: Death): Promise<Killed> => {
    await Promise.race([living.gone, within(end ? PATIENCE : chance() * 2_000)])
    living.kill('SIGKILL')
    await living.gone
    const point = end?.point ?? 'any moment'
    const begin = performance.now()
    end = next
    living = start(place, next)
    const isReady = await living.ready.then(
      () => true,
      () => false,
    )
    return { point, backAfter: isReady ? performance.now() - begin : null }
  }
  const stop = async () => {
    living.kill('SIGTERM')
    await living.gone
  }
  return { ready: () => living.ready.catch(() => within(100)), die, stop }
}
