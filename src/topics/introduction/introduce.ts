import { choice } from '../../dialogue/ask.ts'
import { defineFlow } from '../../dialogue/flow.ts'
import { idsOf, type Setting } from '../setting.ts'

/** Somebody whom the programme does not know yet says what they do and where. */
export const introduce = ({ programme }: Setting) =>
  defineFlow({
    id: 'introduce',
    version: 1,
    ends: 'atOnce',
    ask: {
      role: choice({ of: 'role', ids: idsOf(programme.roles) }),
      team: choice({ of: 'team', ids: idsOf(programme.teams) }),
    },
    done: ({ role, team }) => ({ kind: 'introduced', role, team }) as const,
  })
