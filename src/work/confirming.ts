import { say } from '../cards/say.ts'
import { confirmLabel } from '../cards/summary.ts'
import { plainWords } from '../dialogue/read.ts'
import type { Run } from '../dialogue/run.ts'
import { commandFor } from './commands.ts'

/** Whether these are the words on the button that ends this conversation. */
export const confirms = ({ flow }: Pick<Run, 'flow'>, text: string): boolean =>
  (['nl', 'en'] as const).some(language => plainWords(say(language, confirmLabel(flow))) === plainWords(text))

/** At the end of these, to save could mean to keep what they would end. */
const ENDING: readonly string[] = ['withdraw', 'withdrawCard', 'closeCard']

/** Whether these words end this conversation, at its summary. */
export const endsIt = (run: Pick<Run, 'flow'>, text: string): boolean => {
  const names = run.flow === 'withdraw' || run.flow === 'withdrawCard' ? (['withdraw'] as const) : []
  const saving = ENDING.includes(run.flow) ? [] : (['saving'] as const)
  return confirms(run, text) || commandFor(text, ['confirm', ...saving, ...names]) !== undefined
}
