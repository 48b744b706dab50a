import { choice, date } from '../../dialogue/ask.ts'
import { defineFlow } from '../../dialogue/flow.ts'
import { daysAfter } from '../days.ts'
import { idsOf, type Setting } from '../setting.ts'
import type { RoundOf } from './round.ts'
import { MOST_DAYS } from './roundFit.ts'

/** What is further ahead changes before it comes. */
const MOST_AHEAD = 84

/** What the programme lead wants to open. Days are `YYYY-MM-DD`. */
export type NewRound = {
  readonly kind: 'newRound'
  readonly of: RoundOf
  readonly from: string
  readonly until: string
}

/** Whose promises it is about, as far as that was answered. */
export const roundOfAnswers = (of: unknown, team: unknown): RoundOf | undefined => {
  if (of === 'managementTeam') return { kind: 'managementTeam' }
  return of === 'team' && typeof team === 'string' ? { kind: 'team', team } : undefined
}

/** A round in which a whole body looks back at its promises. Which days fit together is in `roundFit.ts`. */
export const round = ({ programme, today, rounding }: Setting) =>
  defineFlow({
    id: 'round',
    version: 1,
    ask: {
      of: choice({ of: 'words', ids: ['managementTeam', 'team'] }),
      team: choice({ of: 'team', ids: rounding?.teams ?? idsOf(programme.teams) }),
      from: date({ from: today, until: daysAfter(today, MOST_AHEAD) }),
      until: date({ from: today, until: daysAfter(today, MOST_AHEAD + MOST_DAYS) }),
    },
    skip: { team: ({ of }) => of !== 'team' },
    done: ({ of, team, from, until }): NewRound => ({
      kind: 'newRound',
      // The question about the team applied exactly where it is not the management team.
      of: roundOfAnswers(of, team) ?? { kind: 'managementTeam' },
      from,
      until,
    }),
  })
