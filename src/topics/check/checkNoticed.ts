import { choice, text } from '../../dialogue/ask.ts'
import { defineFlow } from '../../dialogue/flow.ts'
import { idsOf, type Setting } from '../setting.ts'
import { NOTICED, type Noticed } from './checks.ts'

/** What somebody noticed of what another promised. Without `byName` it is only counted. */
export type TellsNoticed = {
  readonly kind: 'tellsNoticed'
  readonly ask: string
  readonly noticed: Noticed
  readonly example: string | null
  readonly byName: boolean
}

/** Says whether one noticed what somebody promised. Who could not see it has no example to give. */
export const checkNoticed = ({ checking }: Pick<Setting, 'checking'>) =>
  defineFlow({
    id: 'check-noticed',
    version: 1,
    ask: {
      ask: choice({ of: 'ask', ids: idsOf(checking?.['check-noticed'] ?? []) }),
      noticed: choice({ of: 'words', ids: NOTICED }),
      example: text({ most: 1000, optional: true }),
      named: choice({ of: 'words', ids: ['name', 'noName'] }),
    },
    skip: { example: ({ noticed }) => noticed === 'couldNotSee' },
    done: ({ ask, noticed, example = null, named }): TellsNoticed => ({
      ...{ kind: 'tellsNoticed', ask, example, byName: named === 'name' },
      noticed: noticed as Noticed, // The options of this question are exactly these words.
    }),
  })
