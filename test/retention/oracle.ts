/** What the retention must do today, worked out from what is remembered alone. */
import type { TableName } from '../../src/outside/storage/tables.ts'
import type { Since } from '../../src/privacy/retention.ts'
import { goneCard, ledgerLine } from './makers.ts'
import { isTooOld, markOf, type Thing } from './memory.ts'

/** How much the erased had made, by programme and kind. */
export type Remainders = Map<string, number>

export type Memory = { readonly things: Thing[]; readonly remainders: Remainders }

type Counts = Partial<Record<Since, number>>

const isPerson = ({ since }: Thing): boolean => since === 'left' || since === 'silent'
const tableOf = ({ rows: [first] }: Thing): TableName | undefined => first?.table

const COUNTED: readonly TableName[] = ['action', 'promise', 'route', 'action_card']

const remember = ({ remainders }: Memory, gone: readonly Thing[]): void => {
  for (const thing of gone) {
    const kind = tableOf(thing)
    if (kind === undefined || !COUNTED.includes(kind)) continue
    const key = `remainder ${thing.programme} ${kind} ${kind === 'route' ? '' : 'x'}`
    remainders.set(key, (remainders.get(key) ?? 0) + 1)
  }
}

const take = ({ things }: Memory, gone: readonly Thing[]): void => {
  const left = things.filter(thing => !gone.includes(thing))
  things.splice(0, things.length, ...left)
}

/** The message of a card stands in its channel when its maker is forgotten. */
const goneFrom = ({ programme, rows: [first] }: Thing, at: string): Thing =>
  goneCard({ programme, id: String(first?.row.id), at })

/** Whoever is too long away goes with all that is theirs, and a line in the ledger comes. */
const forgetPeople = (memory: Memory, now: string): Counts => {
  const old = memory.things.filter(thing => isPerson(thing) && isTooOld(thing, now))
  const owners = new Set(old.map(({ owner }) => owner))
  const gone = memory.things.filter(({ owner }) => owner !== null && owners.has(owner))
  remember(memory, gone)
  take(memory, gone)
  memory.things.push(...old.map(({ programme }) => ledgerLine({ programme, subject: '', at: now }, null)))
  memory.things.push(
    ...gone.flatMap(thing => (tableOf(thing) === 'action_card' ? [goneFrom(thing, now)] : [])),
  )
  return countOf(old, () => 1)
}

/** A version goes once it is too old and nobody is in the team that it alone describes. */
const forgetThings = (memory: Memory, now: string): Counts => {
  const teams = new Set(memory.things.filter(isPerson).map(({ programme, only }) => `${programme} ${only}`))
  const isNeeded = ({ since, programme, only }: Thing) =>
    since === 'replaced' && teams.has(`${programme} ${only}`)
  const gone = memory.things.filter(thing => !isPerson(thing) && isTooOld(thing, now) && !isNeeded(thing))
  take(memory, gone)
  return countOf(gone, ({ rows }) => rows.length)
}

/** The print of a line of the ledger goes long before the line. */
const forgetPrints = ({ things }: Memory, now: string): Counts => {
  const old = things.filter(
    thing =>
      thing.rows.some(({ table, row }) => table === 'erasure' && row.print !== null) &&
      isTooOld({ ...thing, since: 'answered' }, now),
  )
  for (const thing of old)
    Object.assign(thing, {
      rows: thing.rows.map(({ table, row }) => ({ table, row: { ...row, print: null } })),
    })
  return old.length > 0 ? { answered: old.length } : {}
}

const countOf = (things: readonly Thing[], count: (thing: Thing) => number): Counts => {
  const counts: Counts = {}
  for (const thing of things) if (thing.since) counts[thing.since] = (counts[thing.since] ?? 0) + count(thing)
  return counts
}

/** What goes today, counted by what made it old. The memory holds what may be left. */
export const forgetToday = (memory: Memory, now: string): Counts => ({
  ...forgetPeople(memory, now),
  ...forgetThings(memory, now),
  ...forgetPrints(memory, now),
})

/** Every row that may be left, in the order of `Beside.marks`. */
export const marksOf = ({ things, remainders }: Memory): readonly string[] =>
  [
    ...things.flatMap(({ rows }) => rows.map(({ table, row }) => markOf(table, row))),
    ...[...remainders].map(([key, count]) => `${key} ${count}`),
  ].sort()
