import type { Database } from 'better-sqlite3'
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
import type { Together } from './together.ts'

const reading = (database: Database): Reading => ({
  prepared: sql => {
    // The rows are claimed by whoever names the columns.
    const statement = prepare<never>(database, sql)
    return async values => statement.all(values)
  },
  given: columns => {
    const texts = columns.map(column => `value ->> '${column}' as ${column}`)
    return `(select ${texts.join(', ')} from json_each($keys)) given cross join`
  },
})

/** Looking back at promises. */
export const checksIn = (database: Database, { write }: Pick<Together, 'write'>): CheckStore => {
  const asked = reading(database)
  const open = openingLookBacks(database)
  const close = closingLookBacks(database)
  const [openRound, closeRound] = [openingRounds(database), closingRounds(database)]
  const missRound = missingRounds(database)
  const raise = raiseOpen('').map(sql => prepare(database, sql))
  return {
    ...asksIn(asked),
    lookBacksOf: readingLookBacks(asked),
    ...planningIn(asked),
    ...poolsIn(asked),
    ...roundsOf(asked),
    openLookBacks: (openings, at) => write('lasting', () => open(openings, at)),
    closeLookBack: closing => write('lasting', () => close(closing)),
    openRound: round => write('lasting', () => openRound(round)),
    missRound: round => write('lasting', () => missRound(round)),
    closeRound: closing => write('lasting', () => closeRound(closing)),
    raiseThresholds: (programme, thresholds, at) =>
      write('lasting', () => {
        for (const one of raise) one.run({ programme, at, ...thresholds })
      }),
  }
}
