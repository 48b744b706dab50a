import type { ClientBase, Pool } from 'pg'
import type { CheckStore, Closing, RoundClosing } from '../../../ports/checks.ts'
import { answersIn } from '../checks/answers.ts'
import { closingRows, roundClosingRows } from '../checks/openingRows.ts'
import {
  addToldOfLookBack,
  addToldOfRound,
  addToldPerson,
  closeAlone,
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
import type { RowOf } from '../tables.ts'
import { inTransaction } from './inTransaction.ts'
import { prepare } from './prepare.ts'

const answering = () => {
  const answers = prepare<{ answers: string }>(answersIn)
  return async (client: ClientBase, programme: string, of: string): Promise<string | undefined> =>
    (await answers(client, { programme, of }))[0]?.answers
}

export const closingLookBacks = (pool: Pool): CheckStore['closeLookBack'] => {
  const [alone, knows, close] = [prepare(closeAlone), prepare(knowsAllBeside), prepare(closeLookBack)]
  const [tell, member] = [prepare(addToldOfLookBack), prepare(addToldPerson('for key share'))]
  const plan = prepare(planPrompt('for key share'))
  const answers = answering()
  const work = async (client: ClientBase, closing: Closing): Promise<boolean> => {
    await alone(client, closing)
    if ((await answers(client, closing.programme, closing.lookBack)) !== closing.answers) return false
    if ((await knows(client, closing)).length === 0) return false
    if ((await close(client, { ...closing, ...closing.thresholds })).length === 0) return false
    const { release, persons, plans } = closingRows(closing)
    if (release) await tell(client, release)
    for (const row of persons) await member(client, row)
    for (const row of plans) await plan(client, row)
    return true
  }
  return closing => inTransaction(pool, client => work(client, closing))
}

/** Of two that open at once, one waits for the other and then sees it open. */
const takeRounds = `
  select id from round where programme = $programme and status in ('planned', 'open') order by id for update`

export const openingRounds = (pool: Pool): CheckStore['openRound'] => {
  const take = prepare(takeRounds)
  const [open, refuse] = [prepare(openRound), prepare(refuseRound)]
  const work = async (client: ClientBase, row: RowOf<'round'>): Promise<boolean> => {
    await take(client, row)
    const isOpen = (await open(client, row)).length === 1
    if (!isOpen) await refuse(client, row)
    return isOpen
  }
  return round => inTransaction(pool, client => work(client, roundRow(round)))
}

export const missingRounds = (pool: Pool): CheckStore['missRound'] => {
  const miss = prepare(missRound)
  return async round => {
    await miss(pool, roundRow(round))
  }
}

export const closingRounds = (pool: Pool): CheckStore['closeRound'] => {
  const [alone, close] = [prepare(closeAlone), prepare(closeRound)]
  const known = prepare<{ told: number }>(toldIn)
  const answers = answering()
  const [tell, member] = [prepare(addToldOfRound), prepare(addToldPerson('for key share'))]
  const work = async (client: ClientBase, closing: RoundClosing): Promise<boolean> => {
    const { round, releases, persons } = roundClosingRows(closing)
    await alone(client, round)
    if ((await known(client, round))[0]?.told !== closing.told) return false
    const { programme, id } = closing.round
    if ((await answers(client, programme, id)) !== closing.answers) return false
    if ((await close(client, round)).length === 0) return false
    for (const row of releases) await tell(client, row)
    for (const row of persons) await member(client, row)
    return true
  }
  return closing => inTransaction(pool, client => work(client, closing))
}
