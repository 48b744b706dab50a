import type { Pool } from 'pg'
import type { PaceStore } from '../../../ports/pace.ts'
import { holdPace, nextSlot, reserve } from '../paceStatements.ts'
import { holdValues, reservationValues, reservedFrom } from '../paceValues.ts'
import { prepare } from './prepare.ts'

type Wait = { readonly wait: number }

/** Instances have clocks of their own, which differ; the clock of the database is the same for all. */
const NOW = 'cast(extract(epoch from clock_timestamp()) * 1000000 as bigint)'

export const paceIn = (pool: Pool): PaceStore => {
  const take = prepare<Wait>(reserve(NOW))
  const next = prepare<Wait>(nextSlot(NOW))
  const hold = prepare(holdPace(NOW))
  return {
    reserve: async reservation => {
      const values = reservationValues(reservation)
      const got = await take(pool, values)
      return got.length > 0 ? reservedFrom(got) : reservedFrom([], await next(pool, values), reservation)
    },
    holdPace: async (tenant, at, ms) => {
      await hold(pool, holdValues(tenant, at, ms))
    },
  }
}
