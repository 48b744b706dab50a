import type { Database } from 'better-sqlite3'
import type { PaceStore } from '../../../ports/pace.ts'
import { holdPace } from '../paceStatements.ts'
import { FARTHEST, holdValues, reservationValues, reservedFrom } from '../paceValues.ts'
import { prepare } from './prepare.ts'
import type { Together } from './together.ts'

/**
 * It is alone with its file, so slots are given out from memory, by the time that it is told; only what Teams asked to
 * wait for is written down. After a start the pace begins anew: that takes longer than the second that it counts in.
 */
export const paceIn = (database: Database, { write }: Pick<Together, 'write'>): PaceStore => {
  const held = prepare<{ next_slot: number }>(database, 'select next_slot from pace where tenant = $tenant')
  const hold = prepare(database, holdPace('cast($now as bigint)'))
  const next = new Map<string, number>()
  /** How long until the next slot that nobody has, in millionths of a second. */
  const waitFor = (tenant: string, now: number): number => {
    const at = next.get(tenant) ?? held.get({ tenant })?.next_slot ?? 0
    next.set(tenant, at)
    return at - now > FARTHEST ? 0 : Math.max(0, at - now)
  }
  return {
    reserve: async reservation => {
      const { tenant, now, all, within } = reservationValues(reservation)
      const wait = waitFor(tenant, now)
      if (wait > within) return reservedFrom([], [{ wait }], reservation)
      next.set(tenant, now + wait + all)
      return reservedFrom([{ wait }])
    },
    holdPace: (tenant, at, ms) => {
      const { now, hold: until } = holdValues(tenant, at, ms)
      next.set(tenant, now + Math.max(waitFor(tenant, now), until))
      return write('withTheNext', () => void hold.run(holdValues(tenant, at, ms)))
    },
  }
}
