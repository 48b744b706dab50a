import type { Pool } from 'pg'
import type { CheckStore } from '../../../ports/checks.ts'
import { raiseOpen } from '../checks/raising.ts'
import { asksIn } from '../checks/readAsks.ts'
import type { Reading } from '../checks/reading.ts'
import { readingLookBacks } from '../checks/readLookBacks.ts'
import { planningIn } from '../checks/readPlanning.ts'
import { poolsIn } from '../checks/readPools.ts'
import { roundsOf } from '../checks/readRounds.ts'
import { closingLookBacks, closingRounds, missingRounds, openingRounds } from './closeChecks.ts'
import { openingLookBacks } from './openLookBacks.ts'
import { prepare } from './prepare.ts'

const reading = (pool: Pool): Reading => ({
  prepared: sql => {
    // The rows are claimed by whoever names the columns.
    const statement = prepare<never>(sql)
    return values => statement(pool, values)
  },
  given: columns =>
    `json_to_recordset($keys::json) as given (${columns.map(column => `${column} text`).join(', ')}) join`,
})

const raising = (pool: Pool): CheckStore['raiseThresholds'] => {
  const raise = raiseOpen('order by id for update').map(sql => prepare(sql))
  return async (programme, thresholds, at) => {
    for (const one of raise) await one(pool, { programme, at, ...thresholds })
  }
}

/** Looking back at promises. */
export const checksIn = (pool: Pool): CheckStore => {
  const asked = reading(pool)
  return {
    ...asksIn(asked),
    lookBacksOf: readingLookBacks(asked),
    ...planningIn(asked),
    ...poolsIn(asked),
    ...roundsOf(asked),
    openLookBacks: openingLookBacks(pool),
    closeLookBack: closingLookBacks(pool),
    openRound: openingRounds(pool),
    missRound: missingRounds(pool),
    closeRound: closingRounds(pool),
    raiseThresholds: raising(pool),
  }
}
