import { type Doors, openDoors } from '../../src/outside/http/server.ts'
import { openEdge } from '../../src/outside/teams/edge.ts'
import type { Gate } from '../../src/outside/teams/gate.ts'
import type { CardOfMessage } from '../../src/work/actionCards/making/ofMessage/asked.ts'
import type { ToldOfTeam } from '../../src/work/actionCards/places/toldOfTeam.ts'
import type { Hear, Heard, Reply } from '../../src/work/heard.ts'
import type { FakeTeams } from '../fakeTeams/fakeTeams.ts'

export type Terms = {
  /** What a turn answers; a card that says so, unless told. */
  readonly hear?: Hear
  /** What becomes of what a team told; it is noted, unless told. */
  readonly hearTeam?: (told: ToldOfTeam) => Promise<void>
  readonly ofMessage?: CardOfMessage
  readonly answerWithin?: number
  readonly hindrances?: readonly string[]
  readonly onThisMachine?: boolean
  readonly serviceHosts?: readonly string[]
  /** Whose people may speak; everybody's, unless there is a gate. */
  readonly tenants?: readonly string[]
  /** Nobody checks who knocks, unless told. */
  readonly gate?: Gate
  readonly limits?: Doors['limits']
}

/** The time at which the edge stands still in these tests. */
export const now = '2026-06-15T10:00:00.000Z'
export const answerCard = { type: 'AdaptiveCard', version: '1.5', body: [] }
const answer: Reply = { card: answerCard }

/** The real way in, over HTTP, with a stub behind it that notes what it hears. */
export async function openEdgeFor(teams: FakeTeams, terms: Terms = {}) {
  const heard: Heard[] = []
  const told: ToldOfTeam[] = []
  const noticed: ToldOfTeam[] = []
  const logged: string[] = []
  const note = (what: string, fields: object = {}) => void logged.push(`${what} ${JSON.stringify(fields)}`)
  const log = { info: note, warn: note, error: note }
  const messages = openEdge({
    onThisMachine: true,
    gate: null,
    serviceHosts: ['127.0.0.1'],
    isOurs: tenant => !terms.gate || terms.tenants?.includes(tenant ?? '') === true,
    ...terms,
    refused: why => void logged.push(`refused ${why}`),
    hear: one => {
      heard.push(one)
      return terms.hear ? terms.hear(one) : Promise.resolve(answer)
    },
    teams: {
      hear: terms.hearTeam ?? (async one => void told.push(one)),
      notice: one => void noticed.push(one),
    },
    ofMessage: terms.ofMessage ?? { ask: async () => ({ show: 'nothing' }), afterFailure: () => null },
    phrase: (which, locale) => `${which} ${locale}`,
    clock: { now: () => now },
    log,
  })
  const limits = { ms: 200, ...terms.limits }
  const hindrances = async () => terms.hindrances ?? []
  const doors = await openDoors({ host: '127.0.0.1', port: 0, messages, hindrances, log, limits })
  if (doors.kind === 'closed') throw new Error(doors.code)
  const url = `http://127.0.0.1:${doors.port}`
  teams.talksTo(`${url}/api/messages`)
  return {
    heard,
    told,
    noticed,
    logged,
    url,
    port: doors.port,
    close: doors.close,
    [Symbol.asyncDispose]: doors.close,
  }
}
