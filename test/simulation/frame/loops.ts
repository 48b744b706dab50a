import type { Life } from './life.ts'
import type { Timeline } from './timeline.ts'

/** Something that an instance does again and again. */
export type Loop = {
  readonly life: Life
  /** At most once in so many milliseconds. */
  readonly every: number
  /** The first instant at which there is something to do, as far as is known; in milliseconds since 1970. */
  readonly due: () => number
  readonly what: () => Promise<unknown> | unknown
}

/** Turns loops without living through the hours in which there is nothing to do: when something is due, and now and then. */
export type Loops = {
  readonly add: (loop: Loop) => () => void
  /** To be called whenever all rests. */
  readonly look: () => void
}

type Setting = { readonly timeline: Pick<Timeline, 'now' | 'at'>; readonly changes: () => number }

const NOW_AND_THEN = 6 * 3_600_000

type Turning = { planned: number; running: boolean; over: boolean }

const turning = ({ now, at }: Setting['timeline'], { life, every, due, what }: Loop) => {
  const state: Turning = { planned: Number.POSITIVE_INFINITY, running: false, over: false }
  const plan = (instant: number) => {
    if (state.over || state.running || instant >= state.planned) return
    state.planned = instant
    at(instant, () => {
      if (state.planned === instant) void fire()
    })
  }
  const next = () => plan(Math.min(Math.max(due(), now() + every), now() + NOW_AND_THEN))
  const fire = async (): Promise<void> => {
    state.planned = Number.POSITIVE_INFINITY
    state.over ||= life.isOver()
    if (state.over) return
    state.running = true
    await what()
    state.running = false
    next()
  }
  plan(now() + 1)
  const end = () => {
    state.over = true
  }
  return { next, end, isOver: () => state.over || life.isOver() }
}

export const openLoops = ({ timeline, changes }: Setting): Loops => {
  const all = new Set<ReturnType<typeof turning>>()
  let seen = changes()
  return {
    add: loop => {
      const turned = turning(timeline, loop)
      all.add(turned)
      return turned.end
    },
    look: () => {
      const now = changes()
      if (now === seen) return
      seen = now
      for (const one of all) if (one.isOver()) all.delete(one)
      for (const one of all) one.next()
    },
  }
}
