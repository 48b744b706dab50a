import type { Log } from '../../../src/ports/log.ts'
import { messengerOf } from '../teams/messenger.ts'
import type { Teams } from '../teams/teams.ts'
import type { Instance, Mishap } from '../world.ts'
import type { Kept } from './database.ts'
import type { Dice } from './dice.ts'
import { openInstance, type Parts } from './instance.ts'
import { beginLife, type Life } from './life.ts'
import type { Loops } from './loops.ts'
import { mortal } from './mortal.ts'
import { type PerilRates, perilsOf } from './perils.ts'
import type { Timeline } from './timeline.ts'

export type Machines = {
  readonly instances: () => readonly Instance[]
  readonly mishaps: readonly Mishap[]
  readonly workerOf: (instance: string) => string | undefined
  readonly start: () => void
  /** Ends every instance; none comes back before so many milliseconds have gone by. */
  readonly goDown: (ms: number) => void
  /** From now on nothing goes wrong any more. */
  readonly calm: () => void
}

export type MachineSetting = {
  readonly timeline: Timeline
  readonly dice: Dice
  readonly kept: Kept
  readonly teams: Teams
  readonly loops: Loops
  readonly rates: PerilRates
  readonly many: number
  readonly newId: (what: string) => string
  readonly loads: () => number
  readonly due: Parts['due']
  readonly log: Log
  /** Changes the ports of an instance, as a mutation does. */
  readonly alter: (parts: Parts) => Parts
}

const SHORTEST_AWAY = 2_000
const LONGEST_AWAY = 100_000

/** The machines on which instances of the product run: where one ends, another one comes after a while. */
export const openMachines = (setting: MachineSetting): Machines => {
  const { timeline, dice, newId, rates } = setting
  const mishaps: Mishap[] = []
  const workers = new Map<string, string>()
  const running = new Map<string, Instance>()
  const lives = new Set<Life>()
  let downUntil = 0
  let isCalm = false

  const note = (kind: Mishap['kind'], instance: string) =>
    mishaps.push({ kind, instance, at: timeline.now() })
  const gone = (life: Life) => {
    running.delete(life.name)
    lives.delete(life)
    note('ended', life.name)
    timeline.at(Math.max(downUntil, timeline.now() + dice.between(SHORTEST_AWAY, LONGEST_AWAY)), begin)
  }
  const still = { kills: 0, stalls: 0, database: 0 }
  const begin = () => {
    const life = beginLife(newId('instance'), timeline)
    lives.add(life)
    note('began', life.name)
    const perils = perilsOf(dice, () => (isCalm ? still : rates), {
      ended: gone,
      stalled: () => note('stalled', life.name),
      lost: () => note('without database', life.name),
    })
    const { kept, teams, loops, loads, log, alter, due } = setting
    const parts: Parts = {
      due,
      ...{
        life,
        timeline,
        dice,
        loops,
        loads,
        log,
        ids: { next: () => newId('id') },
        worker: newId('worker'),
      },
      store: mortal(kept.store, { life, perils, dice, timeline }),
      messenger: messengerOf({ life, perils, teams, timeline }),
    }
    workers.set(life.name, parts.worker)
    openInstance(alter(parts)).then(
      instance => void (life.isOver() || running.set(life.name, instance)),
      () => gone(life),
    )
  }
  const end = (life: Life) => {
    if (life.isOver()) return
    life.end()
    gone(life)
  }

  return {
    instances: () => [...running.values()],
    mishaps,
    workerOf: instance => workers.get(instance),
    start: () => {
      for (let number = 0; number < setting.many; number += 1) begin()
    },
    goDown: ms => {
      downUntil = timeline.now() + ms
      note('down', '')
      for (const life of [...lives]) end(life)
    },
    calm: () => {
      isCalm = true
    },
  }
}
