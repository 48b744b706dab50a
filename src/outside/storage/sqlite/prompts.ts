import type { Database } from 'better-sqlite3'
import type { Store } from '../../../ports/store.ts'
import { personFrom } from '../knownFrom.ts'
import { handoverFrom, promptFrom } from '../promptRows.ts'
import {
  endPromptSend,
  handoversIn,
  heldSend,
  personWith,
  promptsOf,
  settlePrompt,
} from '../promptStatements.ts'
import type { Row, RowOf } from '../tables.ts'
import { prepare } from './prepare.ts'
import type { Together } from './together.ts'

export type Prompts = Pick<Store, 'personWith' | 'promptsOf' | 'handoversIn' | 'isHeld' | 'settlePrompt'>

const settling = (database: Database) => {
  const end = prepare<Row>(database, endPromptSend)
  const settle = prepare(database, settlePrompt)
  return (settled: Parameters<Store['settlePrompt']>[0]): boolean => {
    const ended = end.get(settled)
    if (ended) settle.run({ ...settled, ...ended })
    return ended !== undefined
  }
}

/** What is planned for people, and what becomes of the actions of those who left. */
export const promptsIn = (database: Database, { write }: Pick<Together, 'write'>): Prompts => {
  const people = prepare<RowOf<'person'>>(database, personWith)
  const prompts = prepare<RowOf<'prompt'>>(database, promptsOf)
  const handovers = prepare<RowOf<'handover'>>(database, handoversIn)
  const held = prepare(database, heldSend)
  const settle = settling(database)
  return {
    personWith: async (programme, id) => {
      const row = people.get({ programme, id })
      return row && personFrom(row)
    },
    promptsOf: async (programme, person) => prompts.all({ programme, person }).map(promptFrom),
    handoversIn: async programme => handovers.all({ programme }).map(handoverFrom),
    isHeld: async send => held.get(send) !== undefined,
    // A prompt that was sent is never sent again, also not after a power cut.
    settlePrompt: settled => write('lasting', () => settle(settled)),
  }
}
