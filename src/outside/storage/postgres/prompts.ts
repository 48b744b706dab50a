import type { Pool } from 'pg'
import type { Store } from '../../../ports/store.ts'
import { personFrom } from '../knownFrom.ts'
import { handoverFrom, promptFrom } from '../promptRows.ts'
import {
  endPromptSend,
  handoversIn,
  heldSend,
  personWith,
  promptsOf,
  settlePromptOf,
} from '../promptStatements.ts'
import type { RowOf } from '../tables.ts'
import { prepare } from './prepare.ts'

type Prompts = Pick<Store, 'personWith' | 'promptsOf' | 'handoversIn' | 'isHeld' | 'settlePrompt'>

const settleAll = `
  with ended as (${endPromptSend}), settled as (${settlePromptOf('ended')})
  select count(*)::integer as ended from ended`

/** What is planned for people, and what becomes of the actions of those who left. */
export const promptsIn = (pool: Pool): Prompts => {
  const people = prepare<RowOf<'person'>>(personWith)
  const prompts = prepare<RowOf<'prompt'>>(promptsOf)
  const handovers = prepare<RowOf<'handover'>>(handoversIn)
  const held = prepare(heldSend)
  const settle = prepare<{ ended: number }>(settleAll)
  return {
    personWith: async (programme, id) => (await people(pool, { programme, id })).map(personFrom)[0],
    promptsOf: async (programme, person) => (await prompts(pool, { programme, person })).map(promptFrom),
    handoversIn: async programme => (await handovers(pool, { programme })).map(handoverFrom),
    isHeld: async send => (await held(pool, send)).length === 1,
    settlePrompt: async settled => (await settle(pool, settled))[0]?.ended === 1,
  }
}
