import type { Database } from 'better-sqlite3'
import { noticedCountsNextTime, selfCountsNextTime } from '../checks/answers.ts'
import {
  addAsk,
  addRound,
  askWas,
  changeAsk,
  changeRound,
  keepNoticed,
  keepSelf,
  noteAnswered,
  roundWas,
} from '../checks/keepStatements.ts'
import type { OnChecksRows } from '../checks/onChecksRows.ts'
import type { AskRow, RoundRow } from '../checks/rows.ts'
import {
  endPlannedDays,
  planDaysAgain,
  takeBackPromptsOfAsk,
  takingBackLookBacks,
} from '../checks/takingBack.ts'
import { type Prepared, prepare } from './prepare.ts'

/** Whether every ask and round of a turn still is as it was expected. Nothing comes between that and writing it. */
export const checkingChecks = (database: Database) => {
  const ask = prepare<{ was: string }>(database, askWas)
  const round = prepare<{ was: string }>(database, roundWas)
  const fits = (statement: typeof ask) => (row: AskRow | RoundRow) =>
    (statement.get(row)?.was ?? null) === row.was
  return ({ asks, rounds }: OnChecksRows): boolean => asks.every(fits(ask)) && rounds.every(fits(round))
}

const keepingAsks = (database: Database) => {
  const [add, change] = [prepare(database, addAsk('')), prepare(database, changeAsk)]
  const whenAnswered = [...takeBackPromptsOfAsk, noteAnswered].map(sql => prepare(database, sql))
  return (asks: readonly AskRow[]): void => {
    for (const row of asks) {
      const keep = row.was === null ? add : change
      keep.run(row)
      if (row.status !== 'asked') for (const statement of whenAnswered) statement.run(row)
    }
  }
}

/** Writes what a turn changes about looking back. */
export const keepingOnChecks = (database: Database) => {
  const keepAsks = keepingAsks(database)
  const self = [keepSelf(''), selfCountsNextTime].map(sql => prepare(database, sql))
  const noticed = [keepNoticed(''), noticedCountsNextTime].map(sql => prepare(database, sql))
  const [add, change] = [prepare(database, addRound), prepare(database, changeRound)]
  const cancel = takingBackLookBacks('round').map(sql => prepare(database, sql))
  const again = [prepare(database, planDaysAgain)]
  const end = [...takingBackLookBacks('promise'), endPlannedDays].map(sql => prepare(database, sql))
  const all = (
    statements: readonly Prepared<unknown>[],
    rows: readonly Readonly<Record<string, unknown>>[],
  ) => {
    for (const row of rows) for (const statement of statements) statement.run(row)
  }
  return (rows: OnChecksRows): void => {
    for (const row of rows.rounds) (row.was === null ? add : change).run(row)
    keepAsks(rows.asks)
    all(self, rows.self)
    all(noticed, rows.noticed)
    all(cancel, rows.cancelled)
    all(again, rows.plannedAgain)
    all(end, rows.ends)
  }
}
