import type { Database } from 'better-sqlite3'
import type { Beside, HandoverRow } from '../promptRows.ts'
import {
  addHandover,
  changeHandover,
  isSettled,
  keepPrompt,
  planPrompt,
  statusOfHandover,
  takeBackPrompts,
  takeBackSends,
} from '../promptStatements.ts'
import { prepare } from './prepare.ts'

/** Whether every handover of a turn still is as it was expected. Nothing comes between that and writing it. */
export const checkingHandovers = (database: Database) => {
  const settled = prepare(database, isSettled)
  const status = prepare<{ status: string }>(database, statusOfHandover)
  const fits = (row: HandoverRow): boolean =>
    row.was === null ? settled.get(row) === undefined : status.get(row)?.status === row.was
  return ({ handovers }: Beside): boolean => handovers.every(fits)
}

/** Writes prompts and handovers; what is taken back goes first, so that a turn can plan anew. */
export const keepingBeside = (database: Database) => {
  const [sendsBack, promptsBack] = [takeBackSends, takeBackPrompts].map(sql => prepare(database, sql))
  const [keep, plan] = [keepPrompt, planPrompt('')].map(sql => prepare(database, sql))
  const [add, change] = [addHandover, changeHandover].map(sql => prepare(database, sql))
  return ({ takesBack, prompts, plans, handovers }: Beside): void => {
    if (takesBack) for (const back of [sendsBack, promptsBack]) back?.run(takesBack)
    for (const row of prompts) keep?.run(row)
    for (const row of plans) plan?.run(row)
    for (const row of handovers) (row.was === null ? add : change)?.run(row)
  }
}
