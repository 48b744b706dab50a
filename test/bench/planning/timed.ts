import { performance } from 'node:perf_hooks'

/** What some work took, all in milliseconds, and the longest that nothing else could happen meanwhile. */
export type Timed = {
  readonly ms: number
  readonly cpu: number
  readonly hold: number
  /** The most processor between two moments at which something else could happen: other programs do not add to it. */
  readonly holdCpu: number
}

const processor = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

const now = () => ({ at: performance.now(), cpu: processor() })

/** Looks at the clock whenever the event loop comes round. The answer tells the longest that it did not. */
const watchHolds = () => {
  let [last, hold, holdCpu, goesOn] = [now(), 0, 0, true]
  const look = () => {
    const next = now()
    hold = Math.max(hold, next.at - last.at)
    holdCpu = Math.max(holdCpu, next.cpu - last.cpu)
    last = next
    if (goesOn) setImmediate(look)
  }
  look()
  return () => {
    goesOn = false
    look()
    return { hold, holdCpu }
  }
}

export const timed = async (work: () => Promise<unknown>): Promise<Timed> => {
  const [from, ended] = [now(), watchHolds()]
  await work()
  const to = now()
  return { ms: to.at - from.at, cpu: to.cpu - from.cpu, ...ended() }
}

/** The most memory that this process ever had, in bytes. */
export const mostMemory = (): number => process.resourceUsage().maxRSS * 1_024
