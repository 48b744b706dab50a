import type { Database } from 'better-sqlite3'
import type { PaceStore } from '../../../ports/pace.ts'
import { holdPace, nextSlot, reserve } from '../paceStatements.ts'
import { holdValues, reservationValues, reservedFrom } from '../paceValues.ts'
import { prepare } from './prepare.ts'
import type { Together } from './together.ts'

type Wait = { readonly wait: number }

/** It is alone with its file, so the time is what it is told. After a power cut the pace begins anew. */
export const paceIn = (database: Database, { write }: Pick<Together, 'write'>): PaceStore => {
  const now = 'cast($now as bigint)'
  const take = prepare<Wait>(database, reserve(now))
  const next = prepare<Wait>(database, nextSlot(now))
  const hold = prepare(database, holdPace(now))
  return {
    reserve: reservation =>
      write('withTheNext', () => {
        const values = reservationValues(reservation)
        const got = take.all(values)
        return got.length > 0 ? reservedFrom(got) : reservedFrom([], next.all(values), reservation)
      }),
    holdPace: (tenant, at, ms) => write('withTheNext', () => void hold.run(holdValues(tenant, at, ms))),
  }
}
