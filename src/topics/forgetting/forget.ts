import { defineFlow } from '../../dialogue/flow.ts'

/** Asks somebody once whether all that is theirs is to go. There is nothing to fill in: only yes or no. */
export const forget = () =>
  defineFlow({ id: 'forget', version: 1, ask: {}, done: () => ({ kind: 'forgotten' }) as const })
