import type { ConnectorSetting } from './outside/teams/connector.ts'
import { openTeamReader } from './outside/teams/teamReader.ts'
import { hearingTeams, type TeamsHearing } from './work/actionCards/places/hearTeamsTeam.ts'
import { startLooking, type TeamsLooking } from './work/actionCards/places/lookAtTeams.ts'

type Setting = Omit<TeamsHearing & TeamsLooking, 'looking' | 'reader'> & {
  readonly reach: ConnectorSetting
  /** For one request to Teams, in milliseconds. */
  readonly deadline?: number
  /** Resolves when one more request may go to a tenant. */
  readonly inTurn: (tenant: string) => Promise<unknown>
}

/** What is known of teams in Teams: what they tell, and what a look at them tells. */
export function openTeams({ reach, deadline, inTurn, ...setting }: Setting) {
  const { clock } = setting
  const reader = openTeamReader({ ...reach, clock, inTurn, ...(deadline !== undefined && { deadline }) })
  const looking = startLooking({ ...setting, reader })
  const hearing = hearingTeams({ ...setting, looking })
  const close = async () => {
    await hearing.end()
    await looking.end()
    reader.close()
  }
  return { looking, hearing, close }
}
