import { choice } from '../../dialogue/ask.ts'
import { defineFlow } from '../../dialogue/flow.ts'
import type { Setting } from '../setting.ts'

/** Somebody whom the programme lists in more teams says which of those they work for now. Their role stays. */
export const changeTeam = ({ me }: Setting) =>
  defineFlow({
    id: 'team',
    version: 1,
    ends: 'atOnce',
    ask: { team: choice({ of: 'team', ids: me.teams }) },
    done: ({ team }) => ({ kind: 'teamChosen', team }) as const,
  })
