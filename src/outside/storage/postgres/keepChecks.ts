import { noticedCountsNextTime, selfCountsNextTime } from '../checks/answers.ts'
import {
  addAsk,
  addRound,
  changeAsk,
  changeRound,
  keepNoticed,
  keepSelf,
  noteAnswered,
} from '../checks/keepStatements.ts'
import type { OnChecksRows } from '../checks/onChecksRows.ts'
import { besideClosing } from '../checks/openStatements.ts'
import type { AskRow, RoundRow } from '../checks/rows.ts'
import {
  endPlannedDays,
  planDaysAgain,
  takeBackPromptsOfAsk,
  takingBackLookBacks,
} from '../checks/takingBack.ts'
import { type Asked, type Prepared, prepare, type Values } from './prepare.ts'

/** Whether all of them were as they were expected. */
const keepingExpected = <T extends AskRow | RoundRow>(adding: string, changing: string) => {
  const [add, change] = [prepare(`${adding} returning id`), prepare(`${changing} returning id`)]
  const isNew = ({ was }: AskRow | RoundRow): boolean => was === null
  return async (asked: Asked, rows: readonly T[]): Promise<boolean> => {
    for (const row of rows) if ((await (isNew(row) ? add : change)(asked, row)).length === 0) return false
    return true
  }
}

const keepingAll = (statements: readonly string[]) => {
  const prepared: readonly Prepared<unknown>[] = statements.map(sql => prepare(sql))
  return async (asked: Asked, rows: readonly Values[]): Promise<void> => {
    for (const row of rows) for (const statement of prepared) await statement(asked, row)
  }
}

/**
 * A turn with an answer waits for who closes, before it takes anything that they could need: a look back, a prompt of
 * thanks.
 */
export const waitingForClosing = () => {
  const beside = prepare(besideClosing)
  return async (asked: Asked, { self, noticed, ends }: OnChecksRows): Promise<void> => {
    const [one] = [...self, ...noticed, ...ends]
    if (one) await beside(asked, one)
  }
}

/**
 * Writes what a turn changes about looking back. False when something was not as it was expected: then all of it must be
 * undone. A round is taken first, so that who opens look backs in it waits, and then finds it cancelled; a prompt before
 * its ask, as whoever cancels does.
 */
export const keepingOnChecks = () => {
  const keepRounds = keepingExpected<RoundRow>(addRound, changeRound)
  const keepAsks = keepingExpected<AskRow>(addAsk('for key share'), changeAsk)
  const note = keepingAll([noteAnswered])
  const takeBack = keepingAll(takeBackPromptsOfAsk)
  const self = keepingAll([keepSelf('for key share'), selfCountsNextTime])
  const noticed = keepingAll([keepNoticed('for key share'), noticedCountsNextTime])
  const cancel = keepingAll(takingBackLookBacks('round'))
  const again = keepingAll([planDaysAgain])
  const end = keepingAll([...takingBackLookBacks('promise'), endPlannedDays])
  return async (asked: Asked, rows: OnChecksRows): Promise<boolean> => {
    const answered = rows.asks.filter(({ status }) => status !== 'asked')
    if (!(await keepRounds(asked, rows.rounds))) return false
    await takeBack(asked, answered)
    if (!(await keepAsks(asked, rows.asks))) return false
    await self(asked, rows.self)
    await noticed(asked, rows.noticed)
    await note(asked, answered)
    await cancel(asked, rows.cancelled)
    await again(asked, rows.plannedAgain)
    await end(asked, rows.ends)
    return true
  }
}
