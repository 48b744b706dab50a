import type { Log } from '../../src/ports/log.ts'
import { type Kept, openKept } from './frame/database.ts'
import { diceOf } from './frame/dice.ts'
import type { Parts } from './frame/instance.ts'
import { type Loops, openLoops } from './frame/loops.ts'
import { type Machines, openMachines } from './frame/machines.ts'
import { noting } from './frame/noting.ts'
import { openTimeline } from './frame/timeline.ts'
import { organisationsOf } from './organisation.ts'
import { peopleOf } from './people/population.ts'
import type { Plot } from './plot.ts'
import { openTeams } from './teams/teams.ts'
import { weatherOf } from './teams/weather.ts'
import type { Terms } from './terms.ts'
import type { World } from './world.ts'

export type Opened = {
  readonly world: World
  readonly machines: Machines
  readonly loops: Loops
  readonly counts: Map<string, number>
  /** From now on nothing goes wrong any more. */
  readonly calm: () => void
}

const counting = () => {
  const counts = new Map<string, number>()
  return {
    counts,
    count: (what: string, times = 1) => void counts.set(what, (counts.get(what) ?? 0) + times),
  }
}

/** All of one length, so that none is a part of another: what holds the id of somebody is taken to be about them. */
const numbering = () => {
  let number = 0
  return (what: string): string => {
    number += 1
    return `${what}-${`${number}`.padStart(6, '0')}`
  }
}

/** When something of a kind is due next; asked once for as long as nothing changed. */
const nextDueIn = ({ rows, changes }: Kept, sql: string): (() => number) => {
  let [seen, due] = [-1, Number.POSITIVE_INFINITY]
  return () => {
    if (seen === changes()) return due
    seen = changes()
    const [row] = rows(sql)
    due = typeof row?.at === 'string' ? Date.parse(row.at) : Number.POSITIVE_INFINITY
    return due
  }
}

const sendsDue = `select min(max(due_at, coalesce(lease_until, due_at))) as at from send where state = 'waiting'`

const promptsDue = `
  select min(at) as at from (
    select min(max(due_at, coalesce(lease_until, due_at))) as at from prompt where state = 'planned'
    union all select min(lease_until) from attempt where state = 'sending')`

type Count = World['count']

const logTo = (count: Count, { verbose }: Terms): Log => {
  const note = (what: string, error: unknown) => {
    count(`log: ${what}`)
    if (verbose) console.error(what, error ?? '')
  }
  return {
    info: () => {},
    warn: (what, _fields, error) => note(what, error),
    error: (what, _fields, error) => note(what, error),
  }
}

const openWeather = (seed: number, plot: Plot) => {
  const calm = weatherOf(diceOf(seed, 'calm'), { faults: 0, throttles: 0 })
  let now = weatherOf(diceOf(seed, 'weather'), plot.weather)
  return {
    now: () => now,
    clear: () => {
      now = calm
    },
  }
}

type Alter = (parts: Parts) => Parts

/** A world in which nothing has happened yet. `alter` changes the ports of each instance. */
export const openWorld = (terms: Terms, plot: Plot, empty: Uint8Array, alter: Alter): Opened => {
  const { seed } = terms
  const { counts, count } = counting()
  const newId = numbering()
  const timeline = openTimeline(terms.start)
  const kept = openKept(empty)
  const weather = openWeather(seed, plot)
  const teams = openTeams({ timeline, dice: diceOf(seed, 'teams'), weather: weather.now })
  const loops = openLoops({ timeline, changes: kept.changes })
  const readAt = new Map<string, number[]>()
  let loads = 0
  const machines = openMachines({
    ...{ timeline, kept, teams, loops, newId, log: logTo(count, terms), rates: plot.perils },
    due: { sends: nextDueIn(kept, sendsDue), prompts: nextDueIn(kept, promptsDue) },
    alter: parts => noting(alter(parts), readAt),
    ...{ dice: diceOf(seed, 'machines'), many: plot.instances, loads: () => loads },
  })
  const { instances, workerOf, mishaps, goDown } = machines
  const world: World = {
    ...{ seed, timeline, kept, rows: kept.rows, teams, newId, count, instances, workerOf, mishaps, goDown },
    ...{
      dice: diceOf(seed, 'world'),
      said: [],
      shown: [],
      people: [],
      restores: [],
      writers: new Map(),
      readAt,
    },
    organisations: [...organisationsOf(diceOf(seed, 'organisations'), terms.people)],
    failed: error => {
      count('turns: failed')
      if (terms.verbose) console.error(error)
      return undefined
    },
    loaded: () => {
      loads += 1
    },
  }
  world.people.push(...peopleOf(world))
  const calm = () => {
    weather.clear()
    machines.calm()
  }
  return { world, machines, loops, counts, calm }
}
