import type { Database } from 'better-sqlite3'
import type { Closing, RoundClosing } from '../../../ports/checks.ts'
import type { Round } from '../../../topics/check/round.ts'
import { answersIn } from '../checks/answers.ts'
import { closingRows, roundClosingRows } from '../checks/openingRows.ts'
import {
  addToldOfLookBack,
  addToldOfRound,
  addToldPerson,
  closeLookBack,
  closeRound,
  knowsAllBeside,
  missRound,
  openRound,
  refuseRound,
  toldIn,
} from '../checks/openStatements.ts'
import { roundRow } from '../checks/rows.ts'
import { planPrompt } from '../promptStatements.ts'
import { prepare } from './prepare.ts'

const answering = (database: Database) => {
  const answers = prepare<{ answers: string }>(database, answersIn)
  return (programme: string, of: string): string | undefined => answers.get({ programme, of })?.answers
}

/** Closes a look back within a transaction of the caller. */
export const closingLookBacks = (database: Database) => {
  const [knows, close] = [prepare(database, knowsAllBeside), prepare(database, closeLookBack)]
  const [tell, member] = [prepare(database, addToldOfLookBack), prepare(database, addToldPerson(''))]
  const plan = prepare(database, planPrompt(''))
  const answers = answering(database)
  return (closing: Closing): boolean => {
    if (answers(closing.programme, closing.lookBack) !== closing.answers) return false
    if (!knows.get(closing) || !close.get({ ...closing, ...closing.thresholds })) return false
    const { release, persons, plans } = closingRows(closing)
    if (release) tell.run(release)
    for (const row of persons) member.run(row)
    for (const row of plans) plan.run(row)
    return true
  }
}

export const openingRounds = (database: Database) => {
  const [open, refuse] = [prepare(database, openRound), prepare(database, refuseRound)]
  return (round: Round): boolean => {
    const row = roundRow(round)
    const isOpen = open.get(row) !== undefined
    if (!isOpen) refuse.run(row)
    return isOpen
  }
}

export const missingRounds = (database: Database) => {
  const miss = prepare(database, missRound)
  return (round: Round): void => {
    miss.run(roundRow(round))
  }
}

/** Closes a round within a transaction of the caller. */
export const closingRounds = (database: Database) => {
  const close = prepare(database, closeRound)
  const known = prepare<{ told: number }>(database, toldIn)
  const [tell, member] = [prepare(database, addToldOfRound), prepare(database, addToldPerson(''))]
  const answers = answering(database)
  return (closing: RoundClosing): boolean => {
    const { round, releases, persons } = roundClosingRows(closing)
    const { programme, id } = closing.round
    if (known.get(round)?.told !== closing.told) return false
    if (answers(programme, id) !== closing.answers || !close.get(round)) return false
    for (const row of releases) tell.run(row)
    for (const row of persons) member.run(row)
    return true
  }
}
