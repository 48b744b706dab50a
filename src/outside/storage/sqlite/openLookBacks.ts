import type { Database } from 'better-sqlite3'
import type { Opening } from '../../../ports/checks.ts'
import { addAsk } from '../checks/keepStatements.ts'
import { type Known, type OpeningRows, openingRows, withKnown } from '../checks/openingRows.ts'
import {
  addLookBack,
  idOfPerson,
  openPromise,
  openRoundWith,
  passDays,
  plannedDay,
} from '../checks/openStatements.ts'
import { planPrompt } from '../promptStatements.ts'
import { addPerson } from '../statements.ts'
import { prepare } from './prepare.ts'

const admitting = (database: Database) => {
  const [promise, day, round] = [openPromise, plannedDay, openRoundWith].map(sql => prepare(database, sql))
  const add = prepare(database, addLookBack(''))
  return ({ lookBack }: OpeningRows): boolean => {
    const when = lookBack.round === null ? day : round
    return Boolean(promise?.get(lookBack) && when?.get(lookBack)) && add.run(lookBack) === 1
  }
}

const meeting = (database: Database) => {
  const add = prepare(database, addPerson)
  const find = prepare<{ id: string }>(database, idOfPerson)
  return ({ unmet }: OpeningRows): Known => {
    for (const row of unmet) add.run(row)
    return new Map(unmet.map(row => [String(row.id), find.get(row)?.id ?? String(row.id)]))
  }
}

/** Opens look backs within a transaction of the caller: those that still can. Answers how many. */
export const openingLookBacks = (database: Database) => {
  const admit = admitting(database)
  const meet = meeting(database)
  const pass = prepare(database, passDays)
  const [ask, plan] = [prepare(database, addAsk('')), prepare(database, planPrompt(''))]
  const open = (rows: OpeningRows): boolean => {
    if (!admit(rows)) return false
    pass.run({ ...rows.lookBack, passed: rows.passed })
    const { asks, plans } = rows.unmet.length > 0 ? withKnown(rows, meet(rows)) : rows
    for (const row of asks) ask.run(row)
    for (const row of plans) plan.run(row)
    return true
  }
  return (openings: readonly Opening[], at: string): number =>
    openings.filter(opening => open(openingRows(opening, at))).length
}
