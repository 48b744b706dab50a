import { restored } from '../stages/restored.ts'
import type { Mutant } from './mutant.ts'

/** A restore leaves something as it stood in the backup: what the statement that begins so ends. */
const leaves = (name: string, statement: string): Mutant => ({
  ...{ name, breaks: 'D12', within: 2, alter: parts => parts },
  stage: restored(statements => statements.filter(sql => !sql.trim().startsWith(statement))),
})

export const restoringMutants: readonly Mutant[] = [
  leaves('promptsWaitAgain', 'update prompt'),
  leaves('repliesWaitAgain', 'update send'),
  leaves('daysComeAgain', 'update promise_check'),
  leaves('roundsBeginAgain', 'update round'),
  leaves('thankedAgain', 'insert into prompt'),
]
