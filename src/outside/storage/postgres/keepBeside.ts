import type { Beside, HandoverRow } from '../promptRows.ts'
import {
  addHandover,
  changeHandover,
  keepPrompt,
  planPrompt,
  takeBackPrompts,
  takeBackSends,
} from '../promptStatements.ts'
import { holdingPrompt } from './attempts.ts'
import { type Asked, prepare } from './prepare.ts'

const keepingHandovers = () => {
  const add = prepare(`${addHandover} returning id`)
  const change = prepare(`${changeHandover} returning id`)
  const keep = async (asked: Asked, row: HandoverRow) =>
    (await (row.was === null ? add : change)(asked, row)).length === 1
  return async (asked: Asked, { handovers }: Beside): Promise<boolean> => {
    for (const row of handovers) if (!(await keep(asked, row))) return false
    return true
  }
}

/**
 * Writes prompts and handovers; what is taken back goes first, so that a turn can plan anew. False when a handover
 * was not as it was expected: then all of it must be undone.
 */
export const keepingBeside = () => {
  const back = [prepare(takeBackSends), prepare(takeBackPrompts)]
  const [keep, plan] = [prepare(keepPrompt), prepare(planPrompt('for key share'))]
  const keepHandovers = keepingHandovers()
  const hold = holdingPrompt()
  return async (asked: Asked, beside: Beside): Promise<boolean> => {
    if (!(await hold(asked, beside.holding))) return false
    if (beside.takesBack) for (const take of back) await take(asked, beside.takesBack)
    for (const row of beside.prompts) await keep(asked, row)
    for (const row of beside.plans) await plan(asked, row)
    return keepHandovers(asked, beside)
  }
}
