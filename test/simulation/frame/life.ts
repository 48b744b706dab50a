import type { Timeline } from './timeline.ts'

/** The life of one instance of the product, which can end at any of its awaits, or stand still for a while. */
export type Life = {
  readonly name: string
  readonly isOver: () => boolean
  /** Nothing that it waits for ever comes. */
  readonly end: () => void
  /** Whatever it waits for comes only after so many milliseconds, as on a machine that was put to sleep. */
  readonly stall: (ms: number) => void
  /** Comes back so many milliseconds later, or never. */
  readonly pass: (ms: number) => Promise<void>
}

const never = new Promise<never>(() => {})

export const beginLife = (name: string, { now, sleep }: Pick<Timeline, 'now' | 'sleep'>): Life => {
  let over = false
  let stalledUntil = 0
  const wait = async (ms: number): Promise<void> => {
    await sleep(ms)
    if (stalledUntil > now()) return wait(stalledUntil - now())
  }
  return {
    name,
    isOver: () => over,
    end: () => {
      over = true
    },
    stall: ms => {
      stalledUntil = now() + ms
    },
    pass: async ms => {
      await (over ? never : wait(ms))
      if (over) await never
    },
  }
}
